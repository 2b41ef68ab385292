import { visibleText } from './inline-markup.ts';
import { joinText } from './join-text.ts';
import type { Passage } from './passage.ts';
import type { Cell } from './roled-block.ts';

/** A table's cells as stretches of the source: texts are made of them when the page is known. */
export interface HtmlTable {
  rows: Cell[][];
  /** Text in no cell. */
  outside: [number, number][];
  end: number;
}

const TABLE_TAG = /<(\/?)(table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col)(?:\s[^<>]*|\/)?>/giu;
/** HTML allows a thousand columns; a newspaper's page has no room for a hundred. */
const MOST_SPANNED = 100;

/**
 * Reads the rows of a <table> from behind its opening tag to its closing one; closing tags of rows and cells may be missing.
 * Without </table> it ends at the next table, at a blank line with text after it, or with the page. One scan.
 */
export function readHtmlTable(text: string, page: number, from: number): HtmlTable {
  const table: HtmlTable = { rows: [], outside: [], end: text.length };
  const tags = new RegExp(TABLE_TAG);
  tags.lastIndex = from;
  let at = from;
  let open: Omit<Cell, keyof Passage> | null = null;
  let inHead = false;
  const take = (until: number) => {
    if (open) table.rows.at(-1)?.push({ ...cellText(text, at, until, page), ...open });
    else if (text.slice(at, until).trim() !== '') table.outside.push([at, until]);
    open = null;
  };
  for (;;) {
    const tag = tags.exec(text);
    const stop = tag?.index ?? text.length;
    const name = tag?.[2]?.toLowerCase() ?? '';
    const closes = tag?.[1] === '/';
    const inCell = closes && (name === 'td' || name === 'th');
    const ended = inCell ? -1 : textAfterBlank(text.slice(at, stop));
    if (!tag || ended >= 0 || (name === 'table' && !closes)) {
      table.end = ended >= 0 ? at + ended : stop;
      take(table.end);
      return table;
    }
    take(stop);
    at = tags.lastIndex;
    if (name === 'table') {
      table.end = at;
      return table;
    }
    if (name === 'thead') inHead = !closes;
    if (name === 'tr' && !closes) table.rows.push([]);
    if ((name === 'td' || name === 'th') && !closes) {
      if (table.rows.length === 0) table.rows.push([]);
      open = {
        header: name === 'th' || inHead,
        rowSpan: spanned(tag[0], /\srowspan\s{0,3}=\s{0,3}["']?(\d{1,5})/iu),
        colSpan: spanned(tag[0], /\scolspan\s{0,3}=\s{0,3}["']?(\d{1,5})/iu),
      };
    }
  }
}

/** Where a blank line with text after it begins: a table that is never closed has ended there; -1 for none. */
function textAfterBlank(words: string): number {
  const blank = /\n[^\S\n]*\n/u.exec(words);
  if (!blank) return -1;
  const rest = words.slice(blank.index).trimStart();
  return rest === '' || rest.startsWith('<') ? -1 : blank.index;
}

function spanned(tag: string, pattern: RegExp): number {
  return Math.min(MOST_SPANNED, Math.max(1, Number(pattern.exec(tag)?.[1] ?? 1)));
}

/** The lines of a cell are one text: a cell has no place for a note, so a hyphen at a line's end stays. */
function cellText(text: string, from: number, to: number, page: number): Passage {
  const raw = text.slice(from, to);
  if (!/[\r\n]/u.test(raw)) return visibleText(text, from, to, page);
  const lines = [...raw.matchAll(/[^\r\n]+/gu)]
    .map((line) => visibleText(text, from + line.index, from + line.index + line[0].length, page))
    .filter((line) => line.text !== '');
  return joinText(lines, () => true);
}
