/** Pieces of the patterns of Chinese rules. Full-width figures count as figures everywhere. */
export const D = '[\\d０-９]';
/** Nothing of a number, a decimal or a word of Latin letters before and after. */
export const NOT_IN_NUMBER = '(?<![\\d０-９.．][,.．]?|[A-Za-z])';
export const NO_MORE = '(?![\\d０-９]|[.．][\\d０-９])';
/** 12, 1,535,000, 0.70, .22 */
export const NUMBER = `(?:${D}{1,3}(?:,${D}{3})+(?:\\.${D}+)?|${D}+(?:[.．]${D}+)?|(?<!${D})\\.${D}+)`;
/** Between the ends of a span beyond doubt; a hyphen only where more shows that it is one. */
export const SPAN = '[—―–~～〜∼]{1,2}';
export const HYPHEN = '[-‐‑－]';
export const PERCENT = '[%％‰]';
export const MYRIADS = '[万亿兆]{1,2}|[百千]万|千亿|百亿|十亿';
export const MINUS = '[-−－﹣]';
export const HAN = '\\p{Script=Han}';

export const rx = (source: string, flags = 'gu'): RegExp => new RegExp(source, flags);
