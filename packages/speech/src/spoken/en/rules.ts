import type { Rule } from '../rule.ts';
import { DATE_RULES, TIME_RULES } from './dates.ts';
import { ELECTRONIC_RULES, RAISED_RULES } from './electronic.ts';
import { MEASURE_RULES } from './measures.ts';
import { NAME_RULES, NAMED_RULES } from './names.ts';
import { COUNT_RULES, MONEY_RULES, QUANTITY_RULES } from './quantities.ts';
import { SCORE_RULES } from './scores.ts';
import { NUMBER_SIGN_RULES } from './signs.ts';
import { STATE_RULES } from './states.ts';
import { TELEPHONE_RULES } from './telephones.ts';
import { SIGN_RULES, WORD_RULES } from './words.ts';

/** How English is said, the surest forms first. */
export const ENGLISH_RULES: readonly Rule[] = [
  ...ELECTRONIC_RULES,
  ...TELEPHONE_RULES,
  ...NAMED_RULES,
  ...DATE_RULES,
  ...MONEY_RULES,
  ...TIME_RULES,
  ...MEASURE_RULES,
  ...SCORE_RULES,
  ...QUANTITY_RULES,
  ...STATE_RULES,
  ...WORD_RULES,
  ...NAME_RULES,
  ...RAISED_RULES,
  ...NUMBER_SIGN_RULES,
  ...COUNT_RULES,
  ...SIGN_RULES,
];
