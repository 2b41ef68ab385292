import type { Doubt, Span } from '@tingbao/edition';

/**
 * Every rule that doubts: the readings that it sees, the one that is taken first, and how doubtful it is from 0 to 1, which is about
 * how often the reading that was taken is wrong. `docs/edition.md` says of each where its degree is from, and has an example.
 */
export const doubtRules = {
  advertisement: { readings: ['advertisement', 'article'], degree: 0.5 },
  character: { readings: ['as-printed', 'misread'], degree: 0.9 },
  duplicate: { readings: ['stray-copy', 'ending-lost'], degree: 0.06 },
  ending: { readings: ['ends-here', 'text-missing'], degree: 0.4 },
  gap: { readings: ['text-missing', 'goes-on'], degree: 0.25 },
  headline: { readings: ['headline', 'subhead'], degree: 0.2 },
  jump: { readings: ['continuation-missing', 'continues-elsewhere'], degree: 0.8 },
  'no-headline': { readings: ['article-without-headline', 'stray'], degree: 0.65 },
  opening: { readings: ['moved-below-headline', 'stays-above'], degree: 0.15 },
  'piece-between': { readings: ['stands-between', 'goes-on'], degree: 0.1 },
  photo: { readings: ['photo', 'title'], degree: 0.01 },
  seam: { readings: ['goes-on', 'text-missing'], degree: 0.65 },
} as const satisfies Record<string, { readings: readonly [string, string, ...string[]]; degree: number }>;

export type DoubtRule = keyof typeof doubtRules;

/** A doubt of a rule about the characters of `spans`. */
export function doubt(rule: DoubtRule, spans: Span[]): Doubt {
  const { readings, degree } = doubtRules[rule];
  return { rule, spans, readings: [...readings], degree };
}
