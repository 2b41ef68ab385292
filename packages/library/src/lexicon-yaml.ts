import type { LexiconEntry } from '@tingbao/edition';
import { readYamlList, type ListFault } from './yaml-list.ts';

/** An entry and the line of the file that it begins on. */
export interface WrittenEntry {
  line: number;
  entry: LexiconEntry;
}

/** What a lexicon says. A fault is one line that names the way out; faulty entries are left out of the list. */
export interface LexiconReading {
  entries: WrittenEntry[];
  faults: ListFault[];
}

/** Most entries that are read: a newspaper's names of years. */
const MOST = 4000;
/** Longest words, as `lexiconRule` of packages/speech takes them. */
const LONGEST_WORDS = 40;
const KEYS = ['written', 'spoken', 'where'];
const PLACES = ['word', 'name', 'surname'] as const;

/** Reads the YAML of a `lexicon.yaml`, which is a list of entries. */
export function readLexicon(yaml: string): LexiconReading {
  const { items, fault } = readYamlList(yaml, MOST, {
    entries: 'readings',
    keep: 'the readings that voices miss',
    begins: '- written:',
    docs: 'docs/lexicon.md',
  });
  const reading: LexiconReading = { entries: [], faults: fault ? [fault] : [] };
  const firsts = new Map<string, number>();
  for (const { line, value } of items) {
    const entry = readEntry(value);
    if (typeof entry === 'string') {
      reading.faults.push({ line, reason: entry });
      continue;
    }
    const key = `${entry.where} ${entry.written}`;
    const first = firsts.get(key);
    if (first !== undefined)
      reading.faults.push({
        line,
        reason: `“${entry.written}” has a reading at line ${first} already; delete one of the two`,
      });
    else {
      firsts.set(key, line);
      reading.entries.push({ line, entry });
    }
  }
  return reading;
}

/** One entry, or why it is none. */
function readEntry(value: unknown): LexiconEntry | string {
  if (!(value instanceof Map)) return 'an entry is the lines written, spoken and, where it is no word, where';
  const entry = value as Map<unknown, unknown>;
  const strange = [...entry.keys()].find((key) => typeof key !== 'string' || !KEYS.includes(key));
  if (strange !== undefined) return `there is no such key; the keys are ${KEYS.join(', ')}`;
  const written = words(entry.get('written'));
  if (written === null)
    return `written is missing, empty or over ${LONGEST_WORDS} characters; write the word as the newspaper has it`;
  const spoken = words(entry.get('spoken'));
  if (spoken === null)
    return `spoken is missing, empty or over ${LONGEST_WORDS} characters; write characters that sound alike, tone and all`;
  const where = entry.has('where') ? PLACES.find((place) => place === entry.get('where')) : 'word';
  if (!where) return `where is none of ${PLACES.join(', ')}; leave it out for a word`;
  if (where === 'surname' && !/^\p{Script=Han}{1,2}$/u.test(written))
    return 'a surname is one or two Chinese characters; write "where: name" for a whole name';
  if (written === spoken) return 'spoken is what is written already; delete the entry';
  return { written, spoken, where };
}

/** A text on one line that says something; null for any other value. */
function words(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const said = value.trim();
  return said === '' || said.length > LONGEST_WORDS || /[\n\r]/.test(said) ? null : said;
}
