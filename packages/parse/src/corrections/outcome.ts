import type { Note, Span, Text } from '@tingbao/edition';

/** What became of one change: refused with the reason, or made; `touched` are characters that it decided about besides its place. */
export type Outcome = { refused: string } | { touched: Span[] };

export function refused(reason: string): Outcome {
  return { refused: reason };
}

/** The `corrected` note of one correction, for a text; `was` is what it was before. */
export type Sign = (text: Pick<Text, 'spans'>, was?: string) => Note;
