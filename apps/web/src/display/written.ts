import { FIRST_PAIR, SETTINGS, type Pair } from './names.ts';
import { DISPLAY, type Display } from './table.ts';

const COLOUR = /^[0-9a-f]{6}$/;
const PAIR = Object.keys(FIRST_PAIR) as (keyof Pair)[];

/**
 * The choices out of their written form, `size=150&face=song`, in which they are kept and travel in a link. Whatever is not in
 * the table (an older version's value, a stranger's) is as if it were not there.
 */
export function readDisplay(written: string | null): Display {
  const given = new URLSearchParams(written ?? '');
  const choice = ([name, values]: [string, readonly string[]]) => {
    const value = given.get(name);
    return [name, value !== null && values.includes(value) ? value : values[0]];
  };
  const colour = (name: keyof Pair) => {
    const value = given.get(name) ?? '';
    return [name, COLOUR.test(value) ? value : FIRST_PAIR[name]];
  };
  return Object.fromEntries([...Object.entries(DISPLAY).map(choice), ...PAIR.map(colour)]) as Display;
}

/** The written form of the choices that differ from how a page looks unasked; '' where none does. */
export function writeDisplay(display: Display): string {
  const first: Record<string, string> = { ...readDisplay(null) };
  const chosen = [...SETTINGS, ...PAIR].filter((name) => display[name] !== first[name]);
  return new URLSearchParams(chosen.map((name) => [name, display[name]])).toString();
}
