import { readEditionJson } from '@tingbao/edition';
import { compareReading, fixtures, readingOf, realPage, seedFixtures, type Fixture } from '@tingbao/fixtures';
import { describe, expect, it } from 'vitest';
import { parseEdition, type EditionFacts } from '../src/index.ts';

/** Holds the parser to what a person reads: tests/fixtures/README.md tells how the readings are written. */
function differences({ pages, frontMatter, reading }: Fixture): string[] {
  const facts: EditionFacts = {};
  if (frontMatter.newspaper) facts.newspaper = frontMatter.newspaper;
  if (frontMatter.date) facts.date = frontMatter.date;
  if (frontMatter.language) facts.language = frontMatter.language;
  const edition = parseEdition(pages, facts);
  readEditionJson(JSON.parse(JSON.stringify(edition)));
  return compareReading(readingOf(edition, pages), reading);
}

describe('reads each fixture as a person does', () => {
  it.each(fixtures().map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    expect(differences(fixture)).toEqual([]);
  });
});

describe('reads the sample editions as a person does', () => {
  it.each(seedFixtures().map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    expect(differences(fixture)).toEqual([]);
  });
});

const real = realPage();
describe('the real page', () => {
  it.skipIf(!real)(
    'reads as its reviewed reading says (the page lies beside the checkout, in ../shared)',
    () => {
      expect(real && differences(real)).toEqual([]);
    },
  );
});
