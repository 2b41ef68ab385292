import type { Rule } from '../rule.ts';

const BETWEEN: Record<string, string> = {
  '×': 'times',
  '÷': 'divided by',
  '=': 'equals',
  '+': 'plus',
  '<': 'is less than',
  '>': 'is more than',
  '≈': 'is about',
};
/** 2 × 3 = 6 */
const between: Rule = {
  name: 'sign-between-numbers',
  pattern: /(?<=[\p{L}\d²³)])(\s?)([×÷=+≈<>])(\s?)(?=[\d($£€])/gu,
  say: ([, before = '', sign = '', after = '']) => [
    [before, ' '],
    [sign, BETWEEN[sign] ?? sign],
    [after, ' '],
  ],
};

const BEFORE: Record<string, string> = {
  '<': 'less than',
  '>': 'more than',
  '≥': 'at least',
  '≤': 'at most',
  '±': 'plus or minus',
  '~': 'about',
  '≈': 'about',
};
/** ≥ 18, <5, ~300 */
const leading: Rule = {
  name: 'sign-before-number',
  pattern: /([<>≥≤±~≈])(\s?)(?=[\d$£€])/gu,
  say: ([, sign = '', space = '']) => [
    [sign, BEFORE[sign] ?? sign],
    [space, ' '],
  ],
};

/** 30+ points */
const more: Rule = {
  name: 'plus-after-number',
  pattern: /(?<=[\dKM%])\+(?=[\s,.;)]|$)/gu,
  say: () => ' plus',
};

export const NUMBER_SIGN_RULES: readonly Rule[] = [between, leading, more];
