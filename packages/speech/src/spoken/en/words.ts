import { before, type Rule, type Said } from '../rule.ts';
import { sayOrdinal, sayWhole } from './numbers.ts';
import { rx } from './patterns.ts';

const TITLES: Record<string, string> = {
  Mr: 'Mister',
  Mrs: 'Missus',
  Ms: 'Miz',
  Dr: 'Doctor',
  Prof: 'Professor',
  Rev: 'Reverend',
  Gov: 'Governor',
  Sen: 'Senator',
  Rep: 'Representative',
  Gen: 'General',
  Col: 'Colonel',
  Lt: 'Lieutenant',
  Sgt: 'Sergeant',
  Capt: 'Captain',
  Hon: 'Honorable',
  Cmdr: 'Commander',
  Sens: 'Senators',
  Reps: 'Representatives',
  Atty: 'Attorney',
  Supt: 'Superintendent',
  Maj: 'Major',
  Adm: 'Admiral',
  Brig: 'Brigadier',
  Cpl: 'Corporal',
  Pvt: 'Private',
  Insp: 'Inspector',
  Det: 'Detective',
};

const WORDS: Record<string, string> = {
  'vs.': 'versus',
  'etc.': 'et cetera',
  'e.g.': 'for example',
  'i.e.': 'that is',
  'approx.': 'approximately',
  'Inc.': 'Incorporated',
  'Ltd.': 'Limited',
  'Co.': 'Company',
  'Corp.': 'Corporation',
  'Jr.': 'Junior',
  'Sr.': 'Senior',
  'Ave.': 'Avenue',
  'Blvd.': 'Boulevard',
  'Rd.': 'Road',
  'Dept.': 'Department',
  'Univ.': 'University',
  'est.': 'established',
  'U.S.': 'U S',
  'U.K.': 'U K',
  'U.N.': 'U N',
  'E.U.': 'E U',
  'B.C.': 'B C',
  'A.D.': 'A D',
  'Apt.': 'Apartment',
  'Ft.': 'Fort',
  'Mt.': 'Mount',
  'Bros.': 'Brothers',
  'Assn.': 'Association',
  'Govt.': 'Government',
  'D.C.': 'D C',
  'Ph.D.': 'P H D',
  'Mon.': 'Monday',
  'Tue.': 'Tuesday',
  'Tues.': 'Tuesday',
  'Wed.': 'Wednesday',
  'Thu.': 'Thursday',
  'Thurs.': 'Thursday',
  'Fri.': 'Friday',
  'Sat.': 'Saturday',
  'Sun.': 'Sunday',
};

/** Mr. Brown, Gov. Smith */
const title: Rule = {
  name: 'title',
  pattern: rx(`\\b(${Object.keys(TITLES).join('|')})\\.(?=\\s+(?:\\p{Lu}|&|and\\s))`),
  say: ([whole = '', word = '']) => [[whole, TITLES[word] ?? word]],
};

/** No. 5, Nos. 3, vol. 3, no. 4 */
const number: Rule = {
  name: 'number-sign',
  pattern: /(\bNos?\.|(?<=\d,\s)no\.|(?<![\p{L}\d])#)(\s?)(?=\d)/gu,
  say: ([, word = '', space = '']) =>
    [
      [word, word === 'Nos.' ? 'numbers' : 'number'],
      [space, ' '],
    ].map(([w, s], i) => [w, i === 1 ? ' ' : s]) as Said,
};

/** St. before a name is Saint, after one Street. */
const saint: Rule = {
  name: 'saint-or-street',
  pattern: /\bSt\.(?=[\s,;:)”’]|$)/gu,
  say: (_, context) =>
    /\p{Lu}[\p{L}’']*\s$|\d(?:st|nd|rd|th)\s$/u.test(before(context, 20))
      ? `Street${/^[”’)]*$/u.test(context.text.slice(context.end, context.end + 4)) ? '.' : ''}`
      : /^\s+\p{Lu}/u.test(context.text.slice(context.end))
        ? 'Saint'
        : null,
};

const word: Rule = {
  name: 'abbreviation',
  pattern: rx(
    `(?<![\\p{L}.])(?:${Object.keys(WORDS)
      .map((key) => key.replace(/\./gu, '\\.'))
      .join('|')})(?=[\\s,;:)”’–—]|-\\p{L}|$)`,
  ),
  say: ([whole = ''], { text, end }) => {
    const last = end === text.length || /^[”’)]*$/u.test(text.slice(end));
    return `${WORDS[whole] ?? whole}${last ? '.' : ''}`;
  },
};

/** H.R., F.B.I., U.S.C.: letters with stops are spelled. */
const initials: Rule = {
  name: 'letters-with-stops',
  pattern: /(?<![\p{L}.])(?:\p{Lu}\.){2,6}(?=[\s,;:)”’–—]|-\p{L}|$)/gu,
  say: ([whole = ''], { text, end }) =>
    `${[...whole.replace(/\./gu, '')].join(' ')}${/^[”’)]*$/u.test(text.slice(end)) ? '.' : ''}`,
};

/** p. 5, pp. 12–14, vol. 3, Fig. 2 before their number. */
const REFERENCES: Record<string, string> = {
  'p.': 'page',
  'pp.': 'pages',
  'Pp.': 'Pages',
  'vol.': 'volume',
  'Vol.': 'Volume',
  'ch.': 'chapter',
  'Ch.': 'Chapter',
  'fig.': 'figure',
  'Fig.': 'Figure',
  'figs.': 'figures',
  'Figs.': 'Figures',
  'art.': 'article',
  'Art.': 'Article',
  'sec.': 'section',
  'Sec.': 'Section',
  'par.': 'paragraph',
  'Prop.': 'Proposition',
};
const reference: Rule = {
  name: 'reference',
  pattern: rx(
    `(?<![\\p{L}.])(?:${Object.keys(REFERENCES)
      .map((key) => key.replace('.', '\\.'))
      .join('|')})(?=\\s?[\\dIVX])`,
  ),
  say: ([whole = '']) => REFERENCES[whole] ?? null,
};

/** Smith v. Jones */
const against: Rule = {
  name: 'versus',
  pattern: /(?<=\p{L}\s)vs?\.(?=\s\p{Lu})/gu,
  say: () => 'versus',
};

/** WWII */
const worldWar: Rule = {
  name: 'world-war',
  pattern: /(?<![\p{L}\d])(WW)(II?)(?![\p{L}\d])/gu,
  say: ([, words = '', number = '']) => [
    [words, 'World War '],
    [number, number === 'I' ? 'one' : 'two'],
  ],
};

const ROMAN_AFTER =
  '(?:World War|Chapter|Part|Act|Volume|Vol\\.|Phase|Stage|Type|Title|Article|Section|Super Bowl|Apollo|Book|Class|Level)';

const REGNAL =
  '(?:King|Queen|Pope|Emperor|Prince|Tsar)\\s+\\p{Lu}\\p{L}+|Elizabeth|Charles|George|Henry|Edward|Richard|William|James|Louis|Napoleon|Philip|John Paul|Benedict|Pius|Nicholas|Catherine|Peter|Leo';

const roman: Rule = {
  name: 'roman-numeral',
  pattern: rx(
    `(?<=\\b${ROMAN_AFTER}\\s)[IVXL]{1,6}(?![A-Za-z’])|(?<=\\b(?:${REGNAL})\\s)[IVX]{1,5}(?![A-Za-z])|(?<=(?:^|(?:^|\\s)\\p{Ll}{1,20}[,;]?\\s|[“"])\\p{Lu}\\p{Ll}{2,20}\\s)(?:II|III|IV|VI{1,3}|IX|XI{1,3})(?![A-Za-z’'])`,
  ),
  say: ([letters = ''], context) => {
    const value = String(romanValue(letters));
    return rx(`(?:${REGNAL})\\s$`, 'u').test(before(context, 40))
      ? `the ${sayOrdinal(value)}`
      : sayWhole(value);
  },
};

function romanValue(letters: string): number {
  const values = [...letters].map((char) => ({ I: 1, V: 5, X: 10, L: 50 })[char] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** BY JANE DOE, BREAKING NEWS: words of four letters and more are words, which voices spell where they are all capitals. */
const capitals: Rule = {
  name: 'all-capitals',
  pattern: /(?<![\p{L}\d])\p{Lu}{2,}(?:(?:\s|[-’])\p{Lu}{2,}){1,20}(?![\p{L}\d])/gu,
  say: ([whole = '']) =>
    /\p{Lu}{4,}/u.test(whole)
      ? [
          [
            whole,
            whole.replace(/\p{Lu}{4,}/gu, (letters) => letters.charAt(0) + letters.slice(1).toLowerCase()),
          ],
        ]
      : null,
};

const ampersand: Rule = { name: 'ampersand', pattern: /(?<=\s)&(?=\s)/gu, say: () => 'and' };

const silent: Rule = { name: 'silent-signs', pattern: /[■□▲△◆◇●★☆▼▽◎•]+\s*/gu, say: () => '' };

/** In the order in which they are asked. */
export const WORD_RULES: readonly Rule[] = [
  title,
  number,
  reference,
  against,
  worldWar,
  saint,
  word,
  initials,
  roman,
  capitals,
];
export const SIGN_RULES: readonly Rule[] = [ampersand, silent];
