import type { LexiconEntry } from '@tingbao/edition';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';

/** An entry and the line of the file that it begins on. */
export interface WrittenEntry {
  line: number;
  entry: LexiconEntry;
}

/** What a lexicon says. A fault is one line that names the way out; faulty entries are left out of the list. */
export interface LexiconReading {
  entries: WrittenEntry[];
  faults: { line: number; reason: string }[];
}

/** Longest file and most entries that are read: a newspaper's names of years. */
const LONGEST = 131_072;
const MOST = 4000;
/** Longest words, as `lexiconRule` of packages/speech takes them. */
const LONGEST_WORDS = 40;
const KEYS = ['written', 'spoken', 'where'];
const PLACES = ['word', 'name', 'surname'] as const;

/** Reads the YAML of a `lexicon.yaml`, which is a list of entries. Every scalar is a string (`failsafe`); aliases are refused. */
export function readLexicon(yaml: string): LexiconReading {
  if (yaml.length > LONGEST)
    return whole(`it is over ${LONGEST / 1024} KB; keep only the readings that voices miss`);
  try {
    const lines = new LineCounter();
    const document = parseDocument(yaml, {
      schema: 'failsafe',
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter: lines,
    });
    const [error] = document.errors;
    if (error)
      return whole(
        `it is no YAML (${firstLine(error.message)}); compare with docs/lexicon.md`,
        lines.linePos(error.pos[0]).line,
      );
    const { contents } = document;
    if (contents === null || yaml.trim() === '') return { entries: [], faults: [] };
    if (!isSeq(contents)) return whole('it is no list; begin each reading with "- written:"');
    if (contents.items.length > MOST)
      return whole(`it has over ${MOST} readings; keep only those that voices miss`);
    const values = document.toJS({ mapAsMap: true, maxAliasCount: 0 }) as unknown[];
    return collect(
      contents.items.map((item, index) => {
        const start = isMap(item) ? item.range?.[0] : undefined;
        return { line: start === undefined ? 1 : lines.linePos(start).line, value: values[index] };
      }),
    );
  } catch (error) {
    return whole(
      `it is no YAML that is read here (${error instanceof Error ? firstLine(error.message) : 'unknown'}); write plain entries without & and *`,
    );
  }
}

function collect(items: { line: number; value: unknown }[]): LexiconReading {
  const reading: LexiconReading = { entries: [], faults: [] };
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

const whole = (reason: string, line = 1): LexiconReading => ({ entries: [], faults: [{ line, reason }] });

const firstLine = (message: string) => message.split('\n')[0] ?? '';

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
