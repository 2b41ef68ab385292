import type { Edition, LexiconEntry } from '@tingbao/edition';
import type { EditionEntry, NewspaperEntry, Problem } from './library.ts';
import { problem } from './problem.ts';
import type { EditionReading } from './read-edition.ts';
import type { FoundRecording } from './recordings.ts';

/** An edition at its address. */
export interface PlacedEdition {
  newspaper: { slug: string; name: string };
  entry: EditionEntry;
  edition: Edition;
  lexicon: readonly LexiconEntry[];
  recordings: readonly FoundRecording[];
  folder: string;
}

export interface Arrangement {
  newspapers: NewspaperEntry[];
  /** By `newspaper/slug`. */
  editions: Map<string, PlacedEdition>;
  problems: Problem[];
}

/**
 * Gives each edition an address of its own, in the order given: a second one of a day gets `-2`. Refused by name: an edition without a
 * readable page, a copy of another, and a newspaper whose romanised name another one has (山西日报, 陕西日报).
 */
export function arrangeEditions(readings: EditionReading[]): Arrangement {
  const newspapers = new Map<string, NewspaperEntry>();
  const editions = new Map<string, PlacedEdition>();
  const problems: Problem[] = [];
  const firstOfSources = new Map<string, string>();
  for (const reading of readings) {
    const { edition, address, problems: pageProblems } = reading;
    if (!edition || !address) {
      problems.push(wholeProblem(reading));
      continue;
    }
    const { newspaper } = address;
    const sources = edition.pages.map(({ source }) => source.sha256).join();
    const known = newspapers.get(newspaper.slug);
    if (known && known.name !== newspaper.name) {
      problems.push(sameSlug(reading.shown, newspaper, known.name));
      continue;
    }
    const original = firstOfSources.get(`${newspaper.slug}/${sources}`);
    if (original !== undefined) {
      problems.push(problem(reading.shown, 'same-address', `it has the very pages of ${original}`, original));
      continue;
    }
    firstOfSources.set(`${newspaper.slug}/${sources}`, reading.shown);
    const slug = freeSlug(address.slug, (slug) => editions.has(`${newspaper.slug}/${slug}`));
    const placed = { ...edition, id: `${newspaper.slug}-${slug}` };
    const entry = entryOf(placed, slug, pageProblems);
    const { lexicon, recordings, folder } = reading;
    editions.set(`${newspaper.slug}/${slug}`, {
      newspaper,
      entry,
      edition: placed,
      lexicon,
      recordings,
      folder,
    });
    if (known) known.editions.push(entry);
    else newspapers.set(newspaper.slug, { ...newspaper, language: edition.language, editions: [entry] });
  }
  return { newspapers: [...newspapers.values()].map(newestFirst), editions, problems };
}

function freeSlug(slug: string, taken: (slug: string) => boolean): string {
  let free = slug;
  for (let number = 2; taken(free); number += 1) free = `${slug}-${number}`;
  return free;
}

function entryOf(edition: Edition, slug: string, problems: Problem[]): EditionEntry {
  return {
    slug,
    date: edition.date,
    dateGuess: edition.dateGuess?.value ?? null,
    language: edition.language,
    pageCount: edition.pages.length,
    articleCount: edition.articles.length,
    problems,
  };
}

function newestFirst(newspaper: NewspaperEntry): NewspaperEntry {
  const day = ({ date }: EditionEntry) => date ?? '';
  const editions = newspaper.editions.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
  return { ...newspaper, language: editions[0]?.language ?? newspaper.language, editions };
}

/** One problem for an edition of which nothing could be read: its only one, else the first of its pages' with their number. */
function wholeProblem({ shown, problems }: EditionReading): Problem {
  const [first] = problems;
  if (first && problems.length === 1 && first.file === shown) return first;
  const reason = `no page of it can be read (${first?.message ?? 'no reason known'})`;
  return problem(shown, first?.code ?? 'unreadable', reason, first?.file);
}

function sameSlug(shown: string, newspaper: { slug: string; name: string }, other: string): Problem {
  const { slug, name } = newspaper;
  const reason = `${name} would have the address /${slug}, which is that of ${other}; give it another "slug" in its front matter`;
  return problem(shown, 'same-slug', reason, other);
}
