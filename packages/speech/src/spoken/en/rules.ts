import type { Rule } from '../rule.ts';
import { DATE_RULES, TIME_RULES } from './dates.ts';
import { COUNT_RULES, MONEY_RULES, QUANTITY_RULES, TELEPHONE_RULES } from './quantities.ts';
import { SIGN_RULES, WORD_RULES } from './words.ts';

/** How English is said, the surest forms first. */
export const ENGLISH_RULES: readonly Rule[] = [
  ...TELEPHONE_RULES,
  ...DATE_RULES,
  ...MONEY_RULES,
  ...TIME_RULES,
  ...QUANTITY_RULES,
  ...WORD_RULES,
  ...COUNT_RULES,
  ...SIGN_RULES,
];
