/** The names of the settings, in the order of the form; src/display/table.ts has their values. */
export const SETTINGS = [
  'size',
  'colours',
  'face',
  'weight',
  'leading',
  'letter',
  'para',
  'line',
  'align',
] as const;

export type Setting = (typeof SETTINGS)[number];

/** The reader's own two colours, six hexadecimal digits each. */
export interface Pair {
  ink: string;
  ground: string;
}

/** The pair that a reader begins with: the page's own by day. */
export const FIRST_PAIR: Pair = { ink: '1d1a16', ground: 'fbf8f1' };

/** The localStorage key that keeps the choices between visits, as `writeDisplay` writes them. */
export const DISPLAY_KEY = 'tingbao-display';
