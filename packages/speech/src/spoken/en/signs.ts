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
/** 2 × 3 = 6, x + y */
const between: Rule = {
  name: 'sign-between-numbers',
  pattern: /(?<=[\p{L}\d²³)])(\s?)([×÷=+≈<>])(\s?)(?=[\d($£€]|\p{L}(?![\p{L}\p{M}\d]))/gu,
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

/** aged 65+, 100+ */
const more: Rule = {
  name: 'plus-after-number',
  pattern: /(?<=[\dKMB%])\+(?=[\s,.;:)]|$)/gu,
  say: () => ' plus',
};

const UNDER: Record<string, string> = {
  gal: 'gallon',
  lb: 'pound',
  oz: 'ounce',
  hr: 'hour',
  kg: 'kilogram',
  mo: 'month',
  yr: 'year',
};
/** $3.89/gal, $120/night */
const per: Rule = {
  name: 'per',
  pattern:
    /(?<=\d)\/(gal|lb|oz|hr|kg|mo|yr|hour|day|week|month|year|mile|gallon|pound|ounce|ton|barrel|person|night|share)\b/gu,
  say: ([whole = '', unit = '']) => [
    [whole.slice(0, 1), ' per '],
    [unit, UNDER[unit] ?? unit],
  ],
};

/** § 230, §§ 12 */
const section: Rule = {
  name: 'section-sign',
  pattern: /(§{1,2})(\s?)(?=\d)/gu,
  say: ([, sign = '', space = '']) => [
    [sign, sign.length === 1 ? 'section' : 'sections'],
    [space, ' '],
  ],
};

export const NUMBER_SIGN_RULES: readonly Rule[] = [section, between, leading, more, per];
