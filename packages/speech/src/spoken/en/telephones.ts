import type { Rule, Said } from '../rule.ts';
import { sayFigures } from './numbers.ts';

/** 212-555-0199, (212) 555-0199, +1 212…, 020 7946 0958: groups figure by figure, with a pause between. */
const telephone: Rule = {
  name: 'telephone',
  pattern:
    /(?<![\d.])(?:\+?1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)|(?<![\d.-])\d{3}-\d{4}(?![\d-])|(?<![\d.-])(?:\+44 ?|\(?0)\d{2,4}\)? \d{3,4}[ -]\d{3,4}(?![\d-])/gu,
  say: ([whole = '']) => {
    const said: Said = [];
    for (const [part = ''] of whole.matchAll(/\d+|\D+/gu))
      said.push([part, /\d/u.test(part) ? sayFigures(part) : said.length === 0 ? '' : ', ']);
    return said;
  },
};

/** Call 911, a 999 operator: a number of three figures that is dialled. */
const emergency: Rule = {
  name: 'emergency-number',
  pattern:
    /(?<=\b(?:[Cc]all(?:s|ed|ing)?|[Dd]ial(?:s|l?ed|l?ing)?|[Tt]ext(?:s|ed|ing)?|[Rr]ing|[Rr]ang)\s)(?:[2-9]11|999|112|988)(?!\d|[,.-]\d|\s(?:people|times|\p{Ll}{3,20}s)\b)|(?<![\d.,$£€-])(?:911|999)(?=\s(?:calls?|callers?|operators?|dispatchers?|centers?|emergency|recordings?|tapes?)\b)/gu,
  say: ([figures = '']) => sayFigures(figures),
};

export const TELEPHONE_RULES: readonly Rule[] = [telephone, emergency];
