import { fixtures, seedFixtures } from '@tingbao/fixtures';
import { blockTexts, editionTexts, readEditionJson, type Edition, type SourcePage } from '@tingbao/edition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyCorrections,
  articleKinds,
  correctedRoles,
  doubtRules,
  parseEdition,
  type Change,
  type Correction,
  type DoubtRule,
  type Place,
} from '../src/index.ts';
import { losses } from './losses.ts';
import { printedEdition } from './printed-edition.ts';

interface Sample {
  name: string;
  pages: SourcePage[];
  edition: Edition;
}

const samples: Sample[] = [...fixtures(), ...seedFixtures()].map(({ name, pages }) => ({
  name,
  pages,
  edition: parseEdition(pages),
}));

/**
 * Words of some text, from its beginning or its middle: most name a place. Some are words of the source from anywhere, with
 * markup and across texts, which name none.
 */
const placeIn = ({ pages, edition }: Sample): fc.Arbitrary<Place> => {
  const sourceOf = (page: number) => pages.find(({ number }) => number === page)?.text ?? '';
  const spans = editionTexts(edition).flatMap((text) => text.spans);
  const inText = fc.noBias(
    fc.tuple(fc.constantFrom(...spans), fc.constantFrom(0, 0.2, 0.5, 0.9), fc.integer({ min: 3, max: 24 })),
  );
  const anywhere = fc.tuple(
    fc.constantFrom(...pages).map(({ number, text }) => ({ page: number, start: 0, end: text.length })),
    fc.noBias(fc.integer({ min: 0, max: 99 })).map((percent) => percent / 100),
    fc.integer({ min: 1, max: 40 }),
  );
  const pick = fc.oneof({ arbitrary: inText, weight: 9 }, { arbitrary: anywhere, weight: 1 });
  return pick.map(([{ page, start, end }, from, length]) => {
    const at = start + Math.floor(from * (end - start));
    return { page: String(page), at: sourceOf(page).slice(at, at + length), after: '' };
  });
};

const changeIn = (sample: Sample): fc.Arbitrary<Change> =>
  fc.oneof(
    fc.constantFrom(...correctedRoles).map((role) => ({ rule: 'role' as const, role })),
    fc.option(placeIn(sample), { freq: 2 }).map((to) => ({ rule: 'join' as const, to })),
    fc.constant({ rule: 'part' as const }),
    fc
      .tuple(fc.constantFrom('above' as const, 'below' as const), placeIn(sample))
      .map(([side, target]) => ({ rule: 'move' as const, side, target })),
    fc.constant({ rule: 'begin' as const }),
    fc.option(placeIn(sample), { freq: 2 }).map((into) => ({ rule: 'merge' as const, into })),
    fc
      .constantFrom('above' as const, 'below' as const, 'none' as const)
      .map((where) => ({ rule: 'gap' as const, where })),
    fc.constantFrom(...articleKinds).map((kind) => ({ rule: 'kind' as const, kind })),
    fc
      .constantFrom('', '改', '改过的字', 'right words', '（作者：甲）')
      .map((text) => ({ rule: 'text' as const, text })),
    fc
      .constantFrom(...(Object.keys(doubtRules) as DoubtRule[]))
      .map((doubt) => ({ rule: 'confirm' as const, doubt })),
  );

const anyCase = fc.noBias(fc.constantFrom(...samples)).chain((sample) =>
  fc
    .array(
      fc
        .tuple(placeIn(sample), changeIn(sample))
        .map(([place, change]): Correction => ({ place, change, because: '看过原版' })),
      { minLength: 1, maxLength: 10 },
    )
    .map((corrections) => ({ ...sample, corrections })),
);

describe('any corrections', () => {
  it('lose no character, keep the tree whole, and leave the edition given as it was', () => {
    const before = new Map(samples.map(({ name, edition }) => [name, JSON.stringify(edition)]));
    fc.assert(
      fc.property(anyCase, ({ name, pages, edition, corrections }) => {
        const { edition: corrected, unmet } = applyCorrections(edition, pages, corrections);
        expect(losses(printedEdition(corrected), pages)).toEqual([]);
        expect(() => readEditionJson(JSON.parse(JSON.stringify(corrected)))).not.toThrow();
        expect(brokenRules(corrected)).toEqual([]);
        expect(unmet.map(({ index }) => index)).toEqual([...new Set(unmet.map(({ index }) => index))]);
        expect(JSON.stringify(edition)).toBe(before.get(name));
        expect(applyCorrections(edition, pages, corrections).edition).toEqual(corrected);
        if (unmet.length === corrections.length) expect(stripped(corrected)).toEqual(stripped(edition));
      }),
      { numRuns: 3000 },
    );
  }, 60_000); // nine seconds alone; a busy machine may take long over 3,000 cases
});

/** The parts that refused corrections must leave alone; the order of what was set aside included. */
function stripped({ articles, setAside, doubts }: Edition) {
  return { articles, setAside, doubts };
}

/** What must hold in any edition beyond its schema. */
function brokenRules(edition: Edition): string[] {
  const broken: string[] = [];
  const ids = edition.articles.flatMap(({ body }) =>
    body.flatMap((block) => {
      const inner = blockTexts(block).map(({ id }) => id);
      return inner.includes(block.id) ? inner : [block.id, ...inner];
    }),
  );
  if (new Set(ids).size !== ids.length) broken.push(`ids twice: ${ids.join(' ')}`);
  const articleIds = edition.articles.map(({ id }) => id);
  if (new Set(articleIds).size !== articleIds.length) broken.push(`articles twice: ${articleIds.join(' ')}`);
  for (const { id, jumps, body } of edition.articles) {
    for (const jump of jumps)
      if (jump.block !== null && (jump.article !== id || !body.some((block) => block.id === jump.block)))
        broken.push(`${id}: a jump to ${jump.block}`);
    for (const block of body)
      for (const { at = [], part } of block.notes)
        if (part === undefined && at.some((place) => place > block.text.length))
          broken.push(`${block.id}: a note beyond its text`);
  }
  for (const { text, spans } of editionTexts(edition))
    if (spans.length > 0 && text.trim() === '') broken.push('an empty text with spans');
  return broken;
}
