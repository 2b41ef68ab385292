import type { Pair, Setting } from './names.ts';

/**
 * The one table of what a reader chooses for the eye: form, kept choices, link and style (styles/chosen-*.css) follow it.
 * The first value of each row is how a page looks unasked.
 */
export const DISPLAY = {
  /** Per cent of 19 px. */
  size: ['100', '125', '150', '175', '200', '250', '300', '350', '400'],
  colours: ['system', 'light', 'sepia', 'dark', 'black-on-yellow', 'yellow-on-black', 'own'],
  /** `paper`: headlines in 宋体, text in 黑体. */
  face: ['paper', 'song', 'hei', 'legible'],
  weight: ['normal', 'medium', 'bold'],
  /** Times the size of the text; `auto` is 1.8 for Chinese, 1.65 for English. */
  leading: ['auto', '1.5', '2', '2.5'],
  /** Hundredths of the size of the text between two characters. */
  letter: ['0', '5', '12', '20'],
  /** Times the size of the text between two paragraphs; `auto` is 0.9. */
  para: ['auto', '1.5', '2', '3'],
  /** Characters of Chinese in a line, twice as many of English; `auto` is 38, `wide` as many as the window has room for. */
  line: ['auto', '16', '24', '30', 'wide'],
  align: ['start', 'justify'],
} as const satisfies Record<Setting, readonly string[]>;

/** What a reader chose. */
export type Display = { [Name in Setting]: (typeof DISPLAY)[Name][number] } & Pair;
