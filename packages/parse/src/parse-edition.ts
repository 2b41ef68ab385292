import type { Edition, SourcePage } from '@tingbao/edition';

/** What front matter or the caller states about an edition; what it says wins over what is inferred. */
export interface EditionFacts {
  newspaper?: string;
  /** ISO date. */
  date?: string;
  /** BCP 47. */
  language?: string;
}

/** THE pipeline: pages in the order given -> one edition. Never throws on any text. Skeleton; being written. */
export function parseEdition(pages: SourcePage[], facts: EditionFacts = {}): Edition {
  return {
    schema: 1,
    id: 'todo',
    newspaper: facts.newspaper ?? 'todo',
    date: facts.date ?? null,
    dateGuess: null,
    language: facts.language ?? 'zh-Hans',
    parser: '0.1.0',
    pages: pages.map((p) => ({
      number: p.number,
      name: p.name,
      source: { file: p.file, sha256: p.sha256, encoding: p.encoding, length: p.text.length },
      facsimile: p.facsimile,
    })),
    articles: [],
    doubts: [],
    setAside: [],
  };
}
