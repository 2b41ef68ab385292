/** Seeded chance: one stream for each name, so that switching one injector off leaves the others' dice as they were. */
export interface Dice {
  /** A number from 0 up to 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  chance(rate: number): boolean;
  /** One of the items; undefined where there are none. */
  pick<T>(items: readonly T[]): T | undefined;
  shuffle<T>(items: readonly T[]): T[];
}

export function dice(...names: (string | number)[]): Dice {
  let state = hash(names.join('\u0001'));
  // A Weyl sequence through an avalanche of multiplications and shifts: enough for dice, and the same on every machine.
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    return scramble(state) / 2 ** 32;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    int,
    chance: (rate) => next() < rate,
    pick: (items) => items[int(0, items.length - 1)],
    shuffle: (items) => {
      const rest = [...items];
      const shuffled = [];
      while (rest.length > 0) shuffled.push(...rest.splice(int(0, rest.length - 1), 1));
      return shuffled;
    },
  };
}

/** 32 bits of a text, the same on every machine. */
export function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return scramble(bits >>> 0);
}

function scramble(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
