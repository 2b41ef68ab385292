import { visibleLength } from '../characters.ts';
import { isDashedDeck, isKickerForm } from './heading-forms.ts';
import { isSureName } from './person-name.ts';

/** One title under another, as a headline or a deck may stand; `level` as the source has it, 0 for none. */
interface TitleLine {
  text: string;
  level: number;
}

/**
 * Whether the second of two titles is the deck of the first, rather than the headline of which the first is the kicker. A dash,
 * brackets from end to end, and who was there decide alone. Else signs are added up; their weights were fitted on 1,700
 * pairs, seven of eight of them kicker and headline. Heading levels are one sign of several, since OCR tools get them wrong,
 * unless they are `honest` on the rest of the page.
 */
export function isDeckOf(first: TitleLine, second: TitleLine, honest = false): boolean {
  const [above, below] = [first.text, second.text];
  if (isDashedDeck(below) || /^[（(][^（()）]*[）)]$/u.test(below) || isAttendance(below)) return true;
  if (isKickerForm(above)) return false;
  if (!/\p{Script=Han}/u.test(above + below))
    return !isEnglishKicker(above) && (second.level === 0 || levelPoints(first, second) >= 0);
  const points = SIGNS.reduce((sum, [weight, shows]) => sum + (shows(above, below) ? weight : 0), 0);
  return points + levelPoints(first, second) * (honest ? ENOUGH + 1 : 1) > ENOUGH;
}

const ENOUGH = 2.5;

const SIGNS: readonly [number, (above: string, below: string) => boolean][] = [
  [2, (_, below) => FIGURE.test(below)],
  [1.5, (above) => FIGURE.test(above)],
  [1.5, (above) => HELD.test(above)],
  [1, (above, below) => visibleLength(below) > visibleLength(above)],
  [1, (above) => /[A-Za-z]{4}/u.test(above)], // English has few kickers
  [-1, (above, below) => /[“「]/u.test(above + below)],
  [-1, (_, below) => /[，,]/u.test(below)],
  [-1, (_, below) => /\p{Script=Han}\s+\p{Script=Han}/u.test(below)],
];

/** LOCAL NEWS, The harbor: a few words or capitals alone; any longer line that stands first is an English headline. */
function isEnglishKicker(text: string): boolean {
  return text.split(/\s+/u).length <= 3 || !/\p{Ll}/u.test(text);
}

function levelPoints(first: TitleLine, second: TitleLine): number {
  if (first.level === 0 || first.level === second.level) return 0;
  return first.level < second.level ? 1 : -1;
}

/** A deck gives the figures of the news. */
const FIGURE = /[\d％%‰]|[百千万萬亿億](?=[^\s\p{Script=Han}]|[元人次户戶吨噸亩畝])/u;
/** A whole sentence of the news: what follows can only add to it. */
const HELD = /(?:举行|舉行|召开|召開|启动|啟動|开幕|開幕|闭幕|閉幕|落幕|揭牌|成立|开通|開通)$/u;

/** 李明出席并讲话: the deck of official news. */
function isAttendance(text: string): boolean {
  return ATTENDANCE.test(text) && (isSureName(text.slice(0, 2)) || isSureName(text.slice(0, 3)));
}

const ATTENDANCE =
  /^(?:[\p{Script=Han}、 ]{2,24}?(?:出席|主持)|\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}){0,4}(?:会见|會見|参加|參加|致[辞信贺]|发表|發表|讲话|講話|作[批重指]|分别|分別|同))/u;
