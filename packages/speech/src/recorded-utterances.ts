import type { Cue } from '@tingbao/edition';
import type { Utterance } from './utterance.ts';

/** A silence of a reader of flesh and blood, in seconds; what lasts longer was not meant for the article. */
const longestSilence = 2;

const nameOf = (block: string, start: number) => `${block} ${start}`;

/**
 * The sentences of an article with their places in its recording; null where the recording leaves one out. A cue that is no sentence of
 * the article as it is now, character by character, is named by its index instead: such a recording would mark what is not heard.
 */
export function recordedUtterances(
  utterances: readonly Utterance[],
  cues: readonly Cue[],
  src: string,
): { utterances: Utterance[] } | { stray: number } {
  const written = new Map(
    utterances.map(({ locator, written, text }) => [nameOf(locator.block, locator.start), written ?? text]),
  );
  const places = new Map<string, Utterance['sound']>();
  for (const [index, { block, start, text, from, to }] of cues.entries()) {
    const name = nameOf(block, start);
    if (written.get(name) !== text || places.has(name)) return { stray: index };
    // A reader's silence is a part of the reading, so the sound runs on through it.
    const next = cues[index + 1]?.from ?? to;
    places.set(name, { src, from, to: next - to <= longestSilence ? next : to });
  }
  return {
    utterances: utterances.map((utterance) => ({
      ...utterance,
      sound: places.get(nameOf(utterance.locator.block, utterance.locator.start)) ?? null,
    })),
  };
}
