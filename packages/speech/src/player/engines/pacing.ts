/** Milliseconds a voice takes at rate 1, roughly: a Han character or a figure 250, any other character 80. */
export function estimateMs(text: string): number {
  let time = 0;
  for (const sign of text) time += /[\p{Script=Han}\p{N}]/u.test(sign) ? 250 : 80;
  return time;
}

/** How long the first sign of life on a page may take. Voices that work begin in well under a second: docs/web-speech.md. */
export const firstPatienceMs = 4000;

/** How long to wait for a sign of life later: generous, as slow voices take twice the estimate and networks seconds. */
export const patienceMs = (text: string, rate: number): number => 8000 + (2.5 * estimateMs(text)) / rate;

/**
 * Cuts a text for a voice that falls silent in long utterances, at its marks or else between words, so that each piece
 * lasts at most `longestMs` at rate 1. The pieces concatenate to the text. A clause without marks may be longer.
 */
export function cutForVoice(text: string, longestMs: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const clause of text.match(/[^，。；、：！？,;:!?]*[，。；、：！？,;:!?”’」』）)\s]*/gu) ?? []) {
    if (piece && estimateMs(piece) + estimateMs(clause) > longestMs) {
      pieces.push(piece);
      piece = '';
    }
    piece += clause;
  }
  return piece ? [...pieces, piece] : pieces;
}
