import type { UtteranceRole } from '@tingbao/speech';

/** What a reader can leave out, and the roles of sentences that go with it. A kicker that leads into its headline is none. */
export const SKIPS = {
  rubric: ['group', 'rubric', 'kicker'],
  byline: ['byline'],
  dateline: ['dateline'],
  caption: ['caption'],
  credit: ['credit'],
  table: ['table'],
} as const satisfies Record<string, readonly UtteranceRole[]>;
export type Skip = keyof typeof SKIPS;

/** One choice: what holds until the reader chooses, and what a kept value is read as; null: it is none. */
interface Row<T> {
  first: T;
  read: (kept: unknown) => T | null;
}
const row = <T>(first: T, read: Row<T>['read']): Row<T> => ({ first, read });
const number = (first: number, least: number, most: number) =>
  row(first, (kept) => (Number(kept) >= least && Number(kept) <= most ? Number(kept) : null));
const yesOrNo = (first: boolean) => row(first, (kept) => (typeof kept === 'boolean' ? kept : null));

/**
 * The one table of what a reader chooses in the player: the form draws it, the script keeps and obeys it. A control that carries
 * `data-set` with a row's name needs nothing else (`client/player/choices.ts`).
 */
export const LISTEN_SETTINGS = {
  rate: number(1, 0.5, 5),
  pitch: number(1, 0.5, 2),
  /** Silence added between sentences and between paragraphs, in seconds. */
  sentencePause: number(0, 0, 10),
  paragraphPause: number(0, 0, 10),
  /** While something is read the screen is not switched off. */
  keepAwake: yesOrNo(false),
  /** Ids of voices by primary language, `zh` or `en`. */
  voices: row<Record<string, string>>({}, (kept) =>
    kept && typeof kept === 'object' ? { ...(kept as Record<string, string>) } : null,
  ),
  /** At the end of an article's page on to the next article. */
  goOn: yesOrNo(false),
  /** Waits after each sentence. */
  oneByOne: yesOrNo(false),
  /** The player's own voice says which article of how many begins. */
  announce: yesOrNo(true),
  /** A passage in another language gets a voice of that language. */
  ownVoices: yesOrNo(true),
  skips: row<Skip[]>([], (kept) =>
    Array.isArray(kept) ? kept.filter((each): each is Skip => Object.hasOwn(SKIPS, String(each))) : null,
  ),
};

export type ListenSettings = {
  [Name in keyof typeof LISTEN_SETTINGS]: (typeof LISTEN_SETTINGS)[Name]['first'];
};

/** Settings from what was kept, row by row: what is not there, or makes no sense, is as it was at first. */
export function readListenSettings(kept: unknown): ListenSettings {
  const given = kept && typeof kept === 'object' ? (kept as Record<string, unknown>) : {};
  return Object.fromEntries(
    Object.entries(LISTEN_SETTINGS).map(([name, { first, read }]) => [name, read(given[name]) ?? first]),
  ) as ListenSettings;
}
