import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';

/** An entry's value and the line of the file that it begins on. */
export interface ListItem {
  line: number;
  value: unknown;
}

/** Why a file or an entry is not read: one line that names the way out. */
export interface ListFault {
  line: number;
  reason: string;
}

/** What a kind of file calls its entries in its faults. */
export interface ListWords {
  /** corrections, readings */
  entries: string;
  /** What to keep of a file that is too long: "the corrections that this edition needs". */
  keep: string;
  /** How an entry begins: "- page:". */
  begins: string;
  /** The document that tells of the file. */
  docs: string;
}

/** Longest file that is read, in UTF-16 units. */
const LONGEST = 131_072;

/** The entries of a YAML list beside an edition. Every scalar is a string (`failsafe`); aliases are refused. Never throws. */
export function readYamlList(
  yaml: string,
  most: number,
  words: ListWords,
): { items: ListItem[]; fault: ListFault | null } {
  const fault = (reason: string, line = 1) => ({ items: [], fault: { line, reason } });
  if (yaml.length > LONGEST) return fault(`it is over ${LONGEST / 1024} KB; keep only ${words.keep}`);
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
      return fault(
        `it is no YAML (${firstLine(error.message)}); compare with ${words.docs}`,
        lines.linePos(error.pos[0]).line,
      );
    const { contents } = document;
    if (contents === null || yaml.trim() === '') return { items: [], fault: null };
    if (!isSeq(contents)) return fault(`it is no list; begin each entry with "${words.begins}"`);
    if (contents.items.length > most)
      return fault(`it has over ${most} ${words.entries}; keep only ${words.keep}`);
    const values = document.toJS({ mapAsMap: true, maxAliasCount: 0 }) as unknown[];
    const items = contents.items.map((item, index) => {
      const start = isMap(item) ? item.range?.[0] : undefined;
      return { line: start === undefined ? 1 : lines.linePos(start).line, value: values[index] };
    });
    return { items, fault: null };
  } catch (error) {
    return fault(
      `it is no YAML that is read here (${error instanceof Error ? firstLine(error.message) : 'unknown'}); write plain entries without & and *`,
    );
  }
}

const firstLine = (message: string) => message.split('\n')[0] ?? '';
