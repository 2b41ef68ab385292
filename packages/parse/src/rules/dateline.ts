import type { Credit } from '@tingbao/edition';
import { readCredits } from './credits.ts';

/** A dateline at a paragraph's beginning: how many characters it takes, what it says, and whether a cut ran through it. */
export interface DatelineReading {
  length: number;
  credits: Credit[];
  organisation: string | null;
  /** Month and day as printed, 2月24日; null where none. */
  day: string | null;
  /** True where the bracket of writers is still open at the text's end: a column break cut it. */
  cut: boolean;
}

const H = '\\p{Script=Han}';
const ORG = `(?:本[报報台臺刊社网網]|${H}{1,9}?(?:[报報社网網刊]|电视台|電視台|电台|在线|在線|新闻|新聞|客户端))`;
const DAY = '(?:\\d{4}年)?\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}日';
const MARK = '[讯訊电電]';

/** 湖南日报2月24日讯, 新华社北京1月3日电, 据新华社电, 本报讯; the writers' bracket is read apart. */
const CHINESE = new RegExp(
  `^(?:[据據])?(${ORG})([${H}、]{0,14}?)(${DAY})?${MARK}(?=[\\s（(【:：]|$|${H}|[“0-9])`,
  'u',
);
/** 【本報訊】, 〔記者王小明／台北報導〕, （中央社記者王小明台北24日電）, 【記者王小明台北報導】. */
const BRACKETED = new RegExp(
  `^[【〔（(\\[]([^】〕）)\\]\\n]{2,40}?(?:${MARK}|报道|报导|報導|報道))[】〕）)\\]]`,
  'u',
);
const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.|May|June|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
/** CHANGSHA, Feb. 24 —, NEW YORK (AP) —, LONDON, June 3 (Reuters) - */
const ENGLISH = new RegExp(
  `^\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:, [\\p{Lu}][\\p{L}.]+){0,2}(?:,? (?:${MONTH}) \\d{1,2})?(?: ?\\([\\p{L} .]{2,20}\\))? ?(?:—|–|--| -)(?=\\s|$)`,
  'u',
);

/** Most paragraphs open with none of these, and the exact forms are dear to try. */
function mayOpen(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 0x3000) return (first >= 0x41 && first <= 0x5a) || first === 0x28 || first === 0x5b;
  return (
    '【〔（'.includes(text.charAt(0)) ||
    /[报報社网網刊台臺线線闻聞端].{0,26}[讯訊电電]/u.test(text.slice(0, 40))
  );
}

/** Reads the dateline that opens a paragraph; null where the paragraph opens with anything else. */
export function readDateline(text: string): DatelineReading | null {
  if (!mayOpen(text)) return null;
  const head = text.slice(0, 200);
  const english = ENGLISH.exec(head);
  if (english) {
    return {
      length: english[0].length,
      credits: [],
      organisation: null,
      day: englishDay(english[0]),
      cut: false,
    };
  }
  const bracketed = BRACKETED.exec(head);
  if (bracketed) return readBracketed(bracketed);
  const match = CHINESE.exec(head);
  if (!match) return null;
  const [mark, organisation = '', place = '', day] = match;
  const after = head.slice(mark.length);
  const bracket = /^\s*[（(【]([^）)】]*)([）)】]?)/u.exec(after);
  const people = bracket && ROLE_HINT.test(bracket[1] ?? '') ? bracket : null;
  const agency = /^本[报報]|社$/u.test(organisation);
  if (!day && !people && !(agency && (/^\s/u.test(after) || (place === '' && /[讯訊]$/u.test(mark)))))
    return null;
  if (/[。，；！？]/u.test(place)) return null;
  const cut = people !== null && people[2] === '';
  const length = mark.length + (people ? people[0].length : 0);
  const credits = people && !cut ? withOrganisation(readCredits(people[1] ?? '') ?? [], organisation) : [];
  return { length, credits, organisation, day: day ?? null, cut };
}

const ROLE_HINT = /记者|記者|通讯员|通訊員|实习|實習|特派|文\/|文／/u;

function readBracketed(match: RegExpExecArray): DatelineReading | null {
  const [whole, words = ''] = match;
  const person =
    /^(.*?)(?:[／/]?[\p{Script=Han}]{0,8}?(?:\d{1,2}日)?(?:电|電|讯|訊|报道|报导|報導|報道))$/u.exec(
      words,
    )?.[1] ?? '';
  const parts = /^(.*?)(记者|記者|特派员|特派員)([\p{Script=Han}、·]{2,16})$/u.exec(
    person.replace(/[／/].*$/u, ''),
  );
  const isMark =
    /^(?:本[报報]|[\p{Script=Han}]{2,8}[报報社])(?:综合|綜合)?(?:[讯訊电電]|报道|报导|報導|報道)$/u.test(
      words,
    );
  if (!parts && !isMark) return null;
  const organisation =
    (parts ? parts[1] : words.replace(/(?:综合|綜合)?(?:[讯訊电電]|报道|报导|報導|報道)$/u, '')) || null;
  const names = parts ? splitNames(parts[3] ?? '', /[／/]/u.test(words)) : [];
  const credits = names.map((name) => ({ organisation, role: parts?.[2] ?? null, name }));
  const day = /\d{1,2}月\d{1,2}日/u.exec(words)?.[0] ?? null;
  return { length: whole.length, credits, organisation, day, cut: false };
}

/** 王小明台北: without a slash the place touches the name, and Chinese names have two or three characters. */
function splitNames(run: string, slashed: boolean): string[] {
  const names = run.split('、');
  const last = names.pop() ?? '';
  return [...names, slashed || last.length <= 3 ? last : last.slice(0, 3)].filter((name) => name !== '');
}

function withOrganisation(credits: Credit[], organisation: string): Credit[] {
  return credits.map((credit) => ({
    ...credit,
    organisation:
      credit.organisation ?? (/[记記]者|评论员|評論員/u.test(credit.role ?? '') ? organisation : null),
  }));
}

function englishDay(dateline: string): string | null {
  return new RegExp(`(?:${MONTH}) \\d{1,2}`, 'u').exec(dateline)?.[0] ?? null;
}
