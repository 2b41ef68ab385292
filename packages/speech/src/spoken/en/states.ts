import type { Rule } from '../rule.ts';
import { rx } from './patterns.ts';

/** States as newspapers shorten them behind a town or a party's letter. `Miss.`, `Ill.` and `Wash.` are words elsewhere. */
const STATES: Record<string, string> = {
  'Ala.': 'Alabama',
  'Ariz.': 'Arizona',
  'Ark.': 'Arkansas',
  'Calif.': 'California',
  'Colo.': 'Colorado',
  'Conn.': 'Connecticut',
  'Del.': 'Delaware',
  'Fla.': 'Florida',
  'Ga.': 'Georgia',
  'Ill.': 'Illinois',
  'Ind.': 'Indiana',
  'Kan.': 'Kansas',
  'Ky.': 'Kentucky',
  'La.': 'Louisiana',
  'Mass.': 'Massachusetts',
  'Md.': 'Maryland',
  'Mich.': 'Michigan',
  'Minn.': 'Minnesota',
  'Miss.': 'Mississippi',
  'Mo.': 'Missouri',
  'Mont.': 'Montana',
  'N.C.': 'North Carolina',
  'N.D.': 'North Dakota',
  'N.H.': 'New Hampshire',
  'N.J.': 'New Jersey',
  'N.M.': 'New Mexico',
  'N.Y.': 'New York',
  'Neb.': 'Nebraska',
  'Nev.': 'Nevada',
  'Okla.': 'Oklahoma',
  'Ore.': 'Oregon',
  'Pa.': 'Pennsylvania',
  'R.I.': 'Rhode Island',
  'S.C.': 'South Carolina',
  'S.D.': 'South Dakota',
  'Tenn.': 'Tennessee',
  'Va.': 'Virginia',
  'Vt.': 'Vermont',
  'W.Va.': 'West Virginia',
  'Wash.': 'Washington',
  'Wis.': 'Wisconsin',
  'Wyo.': 'Wyoming',
};

/** Springfield, Ill., and Rep. Doe (D-Calif.) */
const state: Rule = {
  name: 'state',
  pattern: rx(
    `(?:(?<=\\p{Lu}[\\p{L}’]{1,20},\\s)|(?<=[(\\s][DRI])(-))(${Object.keys(STATES)
      .map((key) => key.replace(/\./gu, '\\.'))
      .join('|')})(?=[\\s,;:)”’]|$)`,
  ),
  say: ([, hyphen, short = ''], { text, end }) => [
    [hyphen ?? '', hyphen === undefined ? '' : ' '],
    [short, `${STATES[short] ?? short}${/^[”’)]*$/u.test(text.slice(end)) ? '.' : ''}`],
  ],
};

export const STATE_RULES: readonly Rule[] = [state];
