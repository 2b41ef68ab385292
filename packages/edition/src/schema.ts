import * as v from 'valibot';
import type { Edition } from './types.ts';

/** The runtime schema of an edition, for JSON that comes from outside. `types.ts` says what each field means. */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(
  v.object({ page: count, start: count, end: count, reads: v.exactOptional(v.string()) }),
  v.check(({ start, end }) => start < end, 'a span ends after its start'),
);
const text = { text: v.string(), spans: v.array(span) };
const note = v.object({
  code: v.picklist([
    'joined',
    'unwrapped',
    'dehyphenated',
    'moved',
    'text-missing',
    'picture-missing',
    'split-headline',
    'corrected',
  ]),
  at: v.exactOptional(v.array(count)),
  rule: v.exactOptional(v.string()),
  lines: v.exactOptional(v.array(v.object({ page: count, line: v.pipe(count, v.minValue(1)) }))),
  was: v.exactOptional(v.string()),
  because: v.exactOptional(v.string()),
  part: v.exactOptional(v.string()),
});
const credit = v.object({
  organisation: v.nullable(v.string()),
  role: v.nullable(v.string()),
  name: v.string(),
});
const byline = v.object({ ...text, credits: v.array(credit) });
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));
const base = { id, ...text, notes: v.array(note) };
const block = v.variant('type', [
  v.object({
    type: v.picklist(['paragraph', 'subhead', 'quote', 'verse', 'box', 'note', 'signoff', 'gap']),
    ...base,
  }),
  v.object({ type: v.literal('caption'), ...base, credit: v.nullable(byline) }),
  v.object({ type: v.literal('figure'), ...base, src: v.string() }),
  v.object({ type: v.literal('list'), ...base, items: v.array(v.object({ id, ...text })) }),
  v.object({
    type: v.literal('table'),
    ...base,
    rows: v.array(v.array(v.object({ id, ...text, header: v.boolean(), rowSpan: count, colSpan: count }))),
  }),
]);
const article = v.object({
  id: v.pipe(v.string(), v.regex(/^p\d+-\d+$/)),
  kind: v.picklist(['story', 'photo', 'commentary', 'index', 'listing', 'graphic', 'notice', 'correction']),
  page: count,
  group: v.exactOptional(v.nullable(v.object(text))),
  groupedUnder: v.exactOptional(v.nullable(v.string())),
  rubric: v.nullable(v.object(text)),
  kicker: v.nullable(v.object(text)),
  headline: v.nullable(v.object(text)),
  decks: v.array(v.object(text)),
  summary: v.exactOptional(v.nullable(v.object(text))),
  bylines: v.array(byline),
  dateline: v.nullable(byline),
  body: v.array(block),
  jumps: v.array(
    v.object({
      ...text,
      to: v.nullable(count),
      from: v.nullable(count),
      section: v.nullable(v.string()),
      article: v.nullable(v.string()),
      block: v.nullable(v.string()),
    }),
  ),
  see: v.exactOptional(
    v.array(
      v.object({
        block: v.string(),
        start: count,
        end: count,
        to: count,
        section: v.nullable(v.string()),
        page: v.nullable(count),
        article: v.nullable(v.string()),
      }),
    ),
  ),
  series: v.exactOptional(
    v.nullable(
      v.object({
        block: v.string(),
        start: count,
        end: count,
        name: v.string(),
        part: v.string(),
        number: v.nullable(count),
      }),
    ),
  ),
  notes: v.array(note),
});

export const editionSchema: v.GenericSchema<unknown, Edition> = v.object({
  schema: v.literal(1),
  id: v.string(),
  newspaper: v.string(),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  dateGuess: v.nullable(v.object({ value: v.pipe(v.string(), v.isoDate()), because: v.string() })),
  language: v.string(),
  parser: v.string(),
  pages: v.array(
    v.object({
      number: count,
      name: v.nullable(v.string()),
      section: v.exactOptional(v.nullable(v.string())),
      source: v.object({ file: v.string(), sha256: v.string(), encoding: v.string(), length: count }),
      facsimile: v.nullable(v.string()),
    }),
  ),
  articles: v.array(article),
  doubts: v.array(
    v.object({
      rule: v.string(),
      spans: v.array(span),
      readings: v.array(v.string()),
      degree: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
      settled: v.exactOptional(v.string()),
    }),
  ),
  setAside: v.array(
    v.object({
      ...text,
      reason: v.picklist([
        'duplicate',
        'continuation-headline',
        'nameplate',
        'folio',
        'imprint',
        'advertisement',
        'tool',
        'unplaced',
      ]),
      of: v.array(span),
      notes: v.exactOptional(v.array(note)),
    }),
  ),
});

/** Reads an edition from parsed JSON. Throws one line that names the first place that is wrong. */
export function readEditionJson(value: unknown): Edition {
  const result = v.safeParse(editionSchema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new TypeError(`not an edition of schema 1: ${v.getDotPath(issue) ?? 'the root'}: ${issue.message}`);
}
