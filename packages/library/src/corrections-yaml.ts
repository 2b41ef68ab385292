import { articleKinds, correctedRoles, type Change, type Correction, type Place } from '@tingbao/parse';
import { readYamlList, type ListFault } from './yaml-list.ts';

/** A correction and the line of the file that its entry begins on. */
export interface WrittenCorrection {
  line: number;
  correction: Correction;
}

/** What a file of corrections says. A fault is one line that names the way out; faulty entries are left out of the list. */
export interface CorrectionsReading {
  corrections: WrittenCorrection[];
  faults: ListFault[];
}

/** Most entries that are read: a page has some twenty doubts. */
const MOST = 2000;
/** Longest words of a place, longest reason, longest text. */
const LONGEST_WORDS = 2000;

/** Reads the YAML of a `corrections.yaml`, which is a list of entries. */
export function readCorrections(yaml: string): CorrectionsReading {
  const { items, fault } = readYamlList(yaml, MOST, {
    entries: 'corrections',
    keep: 'the corrections that this edition needs',
    begins: '- page:',
    docs: 'docs/corrections.md',
  });
  const reading: CorrectionsReading = { corrections: [], faults: fault ? [fault] : [] };
  for (const { line, value } of items) {
    const entry = readEntry(value);
    if (typeof entry === 'string') reading.faults.push({ line, reason: entry });
    else reading.corrections.push({ line, correction: entry });
  }
  return reading;
}

/** The keys that name a place. */
export const PLACE = ['page', 'at', 'after'];
/** The keys that say what is changed. */
export const CHANGES = [
  'role',
  'join',
  'part',
  'move',
  'begin',
  'merge',
  'gap',
  'kind',
  'text',
  'confirm',
] as const;

/** One entry, or why it is none. */
function readEntry(value: unknown): Correction | string {
  if (!(value instanceof Map))
    return 'an entry is a list of "key: value" lines such as page, at, role, because';
  const entry = value as Map<unknown, unknown>;
  const known = [...PLACE, ...CHANGES, 'because'];
  const strange = [...entry.keys()].find((key) => typeof key !== 'string' || !known.includes(key));
  if (strange !== undefined) return `there is no key ${shown(strange)}; the keys are ${known.join(', ')}`;
  const place = readPlace(entry, null);
  if (typeof place === 'string') return place;
  const changes = CHANGES.filter((key) => entry.has(key));
  const [rule] = changes;
  if (!rule || changes.length > 1)
    return `an entry changes one thing, not ${changes.length === 0 ? 'none' : changes.join(' and ')}; write one of ${CHANGES.join(', ')}, and further entries for more`;
  const because = words(entry.get('because'));
  if (because === null)
    return 'because is missing; say in a few words why, for readers and for whoever comes next';
  const change = readChange[rule](entry.get(rule), place.page);
  return typeof change === 'string' ? `${rule}: ${change}` : { place, change, because };
}

/** A place: words of a page. `page` is the page where the entry names none. */
function readPlace(entry: Map<unknown, unknown>, page: string | null): Place | string {
  const stated = entry.has('page') ? words(entry.get('page')) : page;
  if (stated === null) return 'page is missing; write the page’s number or label, such as 1 or A5';
  const at = words(entry.get('at'));
  if (at === null)
    return `at is missing, empty, no text or over ${LONGEST_WORDS} characters; write the words of the page that are meant`;
  const after = entry.has('after') ? words(entry.get('after')) : '';
  if (after === null)
    return 'after is empty or no text; write the words right before those of "at", or leave it out';
  return { page: stated, at, after };
}

/** A place inside a change: words, or page, at and after. */
function otherPlace(value: unknown, page: string): Place | string {
  if (!(value instanceof Map)) {
    const at = words(value);
    return at === null ? 'write the words of the other place' : { page, at, after: '' };
  }
  const strange = [...(value as Map<unknown, unknown>).keys()].find((key) => !PLACE.includes(key as string));
  if (strange !== undefined) return `a place has no key ${shown(strange)}; its keys are ${PLACE.join(', ')}`;
  return readPlace(value as Map<unknown, unknown>, page);
}

const readChange: Record<(typeof CHANGES)[number], (value: unknown, page: string) => Change | string> = {
  role: (value) => {
    const role = correctedRoles.find((one) => one === value);
    return role
      ? { rule: 'role', role }
      : `there is no role ${shown(value)}; write one of ${correctedRoles.join(', ')}`;
  },
  join: (value, page) => {
    if (value === 'above') return { rule: 'join', to: null };
    if (!(value instanceof Map)) return 'write above, or the other text as { at: … }';
    const to = otherPlace(value, page);
    return typeof to === 'string' ? to : { rule: 'join', to };
  },
  part: (value) =>
    value === 'here' ? { rule: 'part' } : 'write here; the text is parted before the words of "at"',
  move: (value, page) => {
    const sides = value instanceof Map ? [...(value as Map<unknown, unknown>)] : [];
    const [[side, where] = []] = sides;
    if (sides.length !== 1 || (side !== 'above' && side !== 'below'))
      return 'write { above: words } or { below: words }, the words being those of the other text';
    const target = otherPlace(where, page);
    return typeof target === 'string' ? target : { rule: 'move', side, target };
  },
  begin: (value) => (value === 'article' ? { rule: 'begin' } : 'write article'),
  merge: (value, page) => {
    if (value === 'above') return { rule: 'merge', into: null };
    if (!(value instanceof Map)) return 'write above, or some words of the other article as { at: … }';
    const into = otherPlace(value, page);
    return typeof into === 'string' ? into : { rule: 'merge', into };
  },
  gap: (value) => {
    const where = (['above', 'below', 'none'] as const).find((one) => one === value);
    return where ? { rule: 'gap', where } : 'write above, below or none';
  },
  kind: (value) => {
    const kind = articleKinds.find((one) => one === value);
    return kind
      ? { rule: 'kind', kind }
      : `there is no kind ${shown(value)}; write one of ${articleKinds.join(', ')}`;
  },
  text: (value) =>
    typeof value === 'string' && value.length <= LONGEST_WORDS && !/[\n\r]/.test(value.trim())
      ? { rule: 'text', text: value.trim() }
      : `write the right words on one line, ${LONGEST_WORDS} characters at most; "" takes the words of "at" away`,
  confirm: (value) => {
    const doubt = words(value);
    return doubt === null
      ? 'write the rule of the doubt that is settled, such as headline'
      : { rule: 'confirm', doubt };
  },
};

/** A text that says something; null for any other value. */
function words(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_WORDS) return null;
  const said = value.trim();
  return said === '' ? null : said;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : 'of that form';
}
