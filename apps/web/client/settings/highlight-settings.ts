/** What is marked while it is heard: the sentence, the word in it where the voice tells, both, or nothing. */
export const MARKED = ['both', 'sentence', 'word', 'none'] as const;
/** How the sentence is marked; styles/player-mark.css has the colours. */
export const LOOKS = ['yellow', 'green', 'blue', 'underline'] as const;

export interface HighlightSettings {
  what: (typeof MARKED)[number];
  look: (typeof LOOKS)[number];
}

export const HIGHLIGHT_KEY = 'tingbao-highlight';

/** Makes settings of whatever was kept. */
export function readHighlightSettings(kept: unknown): HighlightSettings {
  const { what, look } = (kept && typeof kept === 'object' ? kept : {}) as Record<string, unknown>;
  return {
    what: MARKED.find((one) => one === what) ?? 'both',
    look: LOOKS.find((one) => one === look) ?? 'yellow',
  };
}
