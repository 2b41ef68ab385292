import type { Rule, Said } from '../rule.ts';
import { sayFigures, sayNumber, sayWhole } from './numbers.ts';

const SIGNS: Record<string, string> = {
  '.': ' dot ',
  '@': ' at ',
  '/': ' slash ',
  '-': ' dash ',
  _: ' underscore ',
  '?': ' question mark ',
  '=': ' equals ',
  '&': ' and ',
  '#': ' hash ',
  ':': ' colon ',
  '%': ' percent ',
  '~': ' tilde ',
  '+': ' plus ',
};

/** www.example.com, https://example.org/a, news@example.org; the scheme is silent. */
const address: Rule = {
  name: 'web-or-mail-address',
  pattern:
    /https?:\/\/[\w.\-/~%?=&#:+]{1,200}[\w/]|\bwww\.[\w.\-/~%?=&#:+]{2,200}[\w/]|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|\b[a-z\d-]{2,40}\.(?:com|org|net|gov|edu|io|co\.uk)\b(?:\/[\w\-./]{0,100}\w)?/gu,
  say: ([whole = '']) => {
    const said: Said = [];
    for (const [part = ''] of whole.matchAll(/^https?:\/\/|[.@/\-_?=&#:%~+]|\d+|[^.@/\-_?=&#:%~+\d]+/gu))
      said.push([
        part,
        part.endsWith('://') ? '' : (SIGNS[part] ?? (/^\d/u.test(part) ? sayFigures(part) : part)),
      ]);
    return said;
  },
};

/** @name, #topic */
const handle: Rule = {
  name: 'handle-or-topic',
  pattern: /(?<![\w@#])[@#](?=[A-Za-z]\w)/gu,
  say: ([sign = '']) => (sign === '@' ? 'at ' : 'hashtag '),
};

/** v2.3.1, 127.0.0.1 */
const version: Rule = {
  name: 'version',
  pattern:
    /(?<![\d.])(?:\b([vV]))?(\d{1,3}(?:\.\d{1,3}){2,3})(?![\d.]\d)|\b([vV])(\d{1,2}\.\d{1,2})(?![\d.]\d)/gu,
  say: ([, letter = '', figures = '', sign = '', number = '']) => [
    [letter + sign, letter + sign === '' ? '' : `${letter + sign} `],
    ...(figures + number)
      .split(/(\.)/u)
      .map((part): [string, string] => [part, part === '.' ? ' point ' : sayWhole(part)]),
  ],
};

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
/** x², CO₂, 10^6 */
const raised: Rule = {
  name: 'raised-or-lowered',
  pattern: /(?<=[\p{L}\d)])(?:\^([-−]?)(\d{1,3})|(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|([₀₁₂₃₄₅₆₇₈₉]{1,3}))/gu,
  say: ([, minus = '', power = '', raisedMinus = '', high = '', low]) => {
    const figures = (signs: string, from: string) =>
      [...signs].map((char) => String(from.indexOf(char))).join('');
    if (low !== undefined) return ` ${sayWhole(figures(low, LOWERED))}`;
    const exponent = power === '' ? figures(high, RAISED) : power;
    if (minus + raisedMinus !== '') return ` to the power of minus ${sayNumber(exponent)}`;
    if (exponent === '2') return ' squared';
    return exponent === '3' ? ' cubed' : ` to the power of ${sayNumber(exponent)}`;
  },
};

/** In the order in which they are asked. */
export const ELECTRONIC_RULES: readonly Rule[] = [address, handle, version];
export const RAISED_RULES: readonly Rule[] = [raised];
