import type { Rule } from '../rule.ts';
import { DATE_RULES } from './dates.ts';
import { IDENTIFIER_RULES } from './identifiers.ts';
import { JOIN_RULES } from './joins.ts';
import { MODEL_RULES, NAME_RULES } from './names.ts';
import { COUNT_RULES, QUANTITY_RULES } from './quantities.ts';
import { LETTER_RULES, SCIENCE_RULES } from './science.ts';
import { SIGN_RULES, SIGN_RULES_FIRST } from './signs.ts';
import { TIME_RULES } from './times.ts';

/**
 * How Chinese is said, the surest forms first. An address holds figures that no date rule may see; a date holds hyphens that no span
 * may see; what is left at the end is a count.
 */
export const CHINESE_RULES: readonly Rule[] = [
  ...SIGN_RULES_FIRST,
  ...MODEL_RULES,
  ...IDENTIFIER_RULES,
  ...SCIENCE_RULES,
  ...DATE_RULES,
  ...TIME_RULES,
  ...QUANTITY_RULES,
  ...NAME_RULES,
  ...COUNT_RULES,
  ...LETTER_RULES,
  ...JOIN_RULES,
  ...SIGN_RULES,
];
