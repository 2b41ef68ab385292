import { type Context, type Rule, type Said } from '../rule.ts';
import { sayNumber, sayWhole } from './numbers.ts';
import { N, rx } from './patterns.ts';

const RESULT_BEFORE =
  /(?:won|beat|beating|beaten|lost|loses?|wins?|victory|defeat(?:ed|s)?|tops?|topped|edged|routed|downed|lead|leads|led|trail(?:ed|s|ing)?|draw|drew|tied|score|scored|record|improved to|fell to|ahead|down|up|vote|voted|passed|ended|finished|prevail(?:s|ed)|series|final)\b[^;!?]{0,40}$/iu;
const RESULT_AFTER =
  /^,?\s(?:wins?|loss(?:es)?|victory|victories|defeats?|leads?|draws?|ties?|scores?|records?|votes?|ruling|decision|split|majority|margin|deficit|advantage|triumph|rout|thrashing|comeback|success|aggregate|scoreline)\b/iu;

/** 102-98 is "to"; a small score is said bare, and with a hyphen before its noun: a three-two win. */
function sayScore(first: string, mark: string, second: string, noun: boolean): Said {
  const large = Number(first) > 9 || Number(second) > 9;
  const between = large ? ' to ' : noun ? '-' : ' ';
  return [
    [first, sayWhole(first)],
    [mark, between],
    [second, sayWhole(second)],
  ];
}

/** What stands before in the sentence: results are told after commas too. */
const ahead = ({ text, start }: Context) => text.slice(Math.max(0, start - 60), start);

const voted = (context: Context) => /\bvot(?:e|ed|es|ing)\b[^.]{0,24}$/iu.test(ahead(context));

const SPANNED_BEFORE =
  /\b(?:[Pp]ages|[Cc]hapters|[Aa]ges|[Aa]ged|[Rr]ooms|[Gg]rades|[Vv]erses|[Ll]ines|[Ff]igures|[Tt]ables|[Ww]eeks|[Dd]ays|[Ss]ections|[Aa]rticles|[Gg]ates|[Ll]ots|[Uu]nits|[Nn]os\.|[Pp]p\.|[Bb]etween|[Ff]rom|[Aa]bout|[Rr]oughly)\s$/u;
const SPANNED_AFTER = /^\s(?:people|percent|per cent|feet|\p{Ll}{2,20}s)\b/u;

/** A hyphen is "to" where the words count or number: pages 3-5, 5-6 volunteers, 0-60. */
const isSpan = (first: string, second: string, context: Context): boolean =>
  Number(first) < Number(second) &&
  (SPANNED_BEFORE.test(ahead(context)) ||
    SPANNED_AFTER.test(context.text.slice(context.end, context.end + 24)) ||
    (first === '0' && second.endsWith('0')));

/** 10–20 is a span by its dash; 3-1 a score where the words say so, else undecided. A row of sets goes together: 6-3, 6-4. */
const span: Rule = {
  name: 'span',
  pattern: rx(`(?<![\\d.,-])(${N})([–—]|-)(${N})(?![\\d-])((?:,\\s\\d{1,2}[-–]\\d{1,2}(?![\\d-])){0,6})`),
  say: ([, first = '', mark = '', second = '', rest = ''], context) => {
    const noun = RESULT_AFTER.test(context.text.slice(context.end, context.end + 16));
    const score = noun || RESULT_BEFORE.test(ahead(context));
    const pairs: [string, string, string][] = [...rest.matchAll(/,\s(\d+)([-–])(\d+)/gu)].map(
      ([, one = '', dash = '', two = '']) => [one, dash, two],
    );
    const sets = pairs.flatMap(([one, dash, two]): Said => [[', ', ', '], ...sayScore(one, dash, two, noun)]);
    if (
      score &&
      /^\d{1,3}$/u.test(first) &&
      /^\d{1,3}$/u.test(second) &&
      (mark === '-' || rest !== '' || noun)
    )
      return [
        ...(voted(context) ? sayVote(first, mark, second) : sayScore(first, mark, second, noun)),
        ...sets,
      ];
    if (first === second && first === '50' && rest === '')
      return [[`${first}${mark}${second}`, 'fifty-fifty']];
    if (rest !== '') return 'undecided';
    if (mark === '-' && !isSpan(first, second, context)) return 'undecided';
    return [
      [first, sayNumber(first)],
      [mark, ' to '],
      [second, sayNumber(second)],
    ];
  },
};

const sayVote = (first: string, mark: string, second: string): Said => [
  [first, sayWhole(first)],
  [mark, ' to '],
  [second, sayWhole(second)],
];

/** 3:1, 16:9: what is no time of day. */
const ratio: Rule = {
  name: 'ratio',
  pattern: /(?<![\d:.])(\d{1,4})(:)(\d{1,4})(?![\d:]|\.\d)/gu,
  say: ([, first = '', colon = '', second = '']) => [
    [first, sayWhole(first)],
    [colon, ' to '],
    [second, sayWhole(second)],
  ],
};

/** In the order in which they are asked. */
export const SCORE_RULES: readonly Rule[] = [ratio, span];
