import { type Rule } from '../rule.ts';
import { sayDigits, sayInteger } from './numbers.ts';
import { HAN, HYPHEN, rx } from './patterns.ts';

/** 国发〔2024〕15号, (2025)湘01民初123号: the year and the court by figures, the number counted. */
const document: Rule = {
  name: 'document-number',
  pattern: rx(
    `([〔\\[［【(（])((?:19|20)\\d\\d)([〕\\]］】)）])(${HAN}{0,6}?)(\\d{2,4}(?=${HAN}{1,6}第?\\d{1,6}号))?(${HAN}{0,6}?)(第?)(\\d{1,6})(号)`,
  ),
  say: (
    [
      ,
      open = '',
      year = '',
      close = '',
      place = '',
      court = '',
      kind = '',
      nth = '',
      figures = '',
      unit = '',
    ],
    { style },
  ) => [
    [open, ''],
    [year, sayDigits(year)],
    [close, '，'],
    [place, place],
    [court, sayDigits(court)],
    [kind, kind],
    [nth, nth],
    [figures, sayInteger(figures, style)],
    [unit, unit],
  ],
};

/** GB/T 37668-2019, DB43/T 1234-2026, ISO 9001 */
const standard: Rule = {
  name: 'standard-number',
  pattern: rx(
    `\\b((?:GB|DB|ISO|IEC|IEEE|HJ|JB|YY|CJJ|JGJ|QB|SN|LY|NY|MZ|JT|WS|TB|SL|DL|T|WCAG))(\\d{2})?((?:/[A-Z]{1,6})?)(\\s?)(\\d{3,6}(?:\\.\\d{1,2})?)(?:(${HYPHEN}|—|:)((?:19|20)\\d\\d))?(?!\\d)`,
  ),
  say: ([, letters = '', region = '', branch = '', space = '', figures = '', mark = '', year = '']) => {
    // T1024 is a train; T/CECS 1024 a standard of a society.
    if (letters === 'T' && branch === '') return null;
    return [
      [letters, letters],
      [region, sayDigits(region)],
      [branch, branch.replace('/', ' ')],
      [space, ''],
      [
        figures,
        figures
          .split('.')
          .map((part) => sayDigits(part))
          .join('点'),
      ],
      [mark, mark === '' ? '' : '，'],
      [year, sayDigits(year)],
    ];
  },
};

/** 127.0.0.1, 版本2.1.3, v2.3.1 */
const dotted: Rule = {
  name: 'dotted-number',
  pattern: rx(`(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){2,3}(?![\\d.])`),
  say: ([whole = '']) => [
    [
      whole,
      whole
        .split('.')
        .map((part) => sayDigits(part))
        .join('点'),
    ],
  ],
};

/** In the order in which they are asked. */
export const DOCUMENT_RULES: readonly Rule[] = [document, standard, dotted];
