import type { Block, Byline, ListItem, Note, TableCell, TextBlock } from '@tingbao/edition';
import { withLines, type LineOf } from './note-lines.ts';
import type { NoteRule } from './note-rules.ts';
import { slicePassage, toText } from './passage.ts';
import type { BodyItem } from './repair-order.ts';
import type { Role, RoledBlock } from './roled-block.ts';
import { readCredits } from './rules/credits.ts';

/** Turns a body's items into the edition's blocks, one each, in the same order. */
export function buildBody(items: BodyItem[], ids: (text: string) => string, lineOf: LineOf): Block[] {
  return items.map((item, at): Block => {
    if (item !== 'gap') return buildBlock(item, withLines(item.notes, item, lineOf), ids);
    const before = items[at - 1];
    const rule: NoteRule =
      before !== undefined && before !== 'gap' && before.breaksOff
        ? 'paragraph-breaks-off'
        : 'opening-breaks-off';
    const lines = [spansOf(before).slice(-1), spansOf(items[at + 1]).slice(0, 1)].flat().map(lineOf);
    const note: Note = { code: 'text-missing', rule, lines };
    return { id: ids('gap'), type: 'gap', text: '', spans: [], notes: [note] };
  });
}

const spansOf = (item: BodyItem | undefined) => (item === undefined || item === 'gap' ? [] : item.spans);

function buildBlock(item: RoledBlock, notes: Note[], ids: (text: string) => string): Block {
  const { role, text, spans } = item;
  switch (role) {
    case 'list': {
      const items = item.items.map((one): ListItem => ({ id: ids(one.text), ...toText(one) }));
      return { id: ids(items[0]?.text ?? ''), type: role, text, spans, notes, items };
    }
    case 'table':
      return {
        id: ids(item.rows[0]?.[0]?.text ?? ''),
        type: role,
        text,
        spans,
        notes,
        rows: buildRows(item, ids),
      };
    case 'figure':
      return { id: ids(item.src), type: role, text, spans, notes, src: item.src };
    case 'caption':
      return buildCaption(item, notes, ids);
    default:
      return { id: ids(text), type: BLOCK_TYPES[role] ?? 'paragraph', text, spans, notes };
  }
}

const BLOCK_TYPES: Partial<Record<Role, TextBlock['type']>> = {
  title: 'subhead',
  subhead: 'subhead',
  quote: 'quote',
  verse: 'verse',
  byline: 'signoff',
  signoff: 'signoff',
  box: 'box',
  note: 'note',
};

function buildRows(item: RoledBlock, ids: (text: string) => string): TableCell[][] {
  return item.rows.map((row) =>
    row.map((cell) => {
      const { header, rowSpan, colSpan } = cell;
      return { id: ids(cell.text), ...toText(cell), header, rowSpan, colSpan };
    }),
  );
}

function buildCaption(item: RoledBlock, notes: Note[], ids: (text: string) => string): Block {
  const id = ids(item.text);
  if (item.creditAt < 0) return { id, type: 'caption', ...toText(item), notes, credit: null };
  const words = slicePassage(item, item.creditAt, item.text.length);
  const credit: Byline = {
    ...toText(words),
    credits: readCredits(words.text.replace(/^[（(]|[）)。.]+$/gu, '')) ?? [],
  };
  return { id, type: 'caption', ...toText(slicePassage(item, 0, item.creditAt)), notes, credit };
}

/**
 * Gives out block ids made from a block's first characters, so that they stay with their text when a page is parsed again by a
 * newer parser that joins or orders differently. Equal beginnings get -2, -3 …
 */
export function blockIds(): (text: string) => string {
  const given = new Map<number, number>();
  return (text) => {
    const key = hash(text.length > 12 ? text.slice(0, 12) : text);
    const count = (given.get(key) ?? 0) + 1;
    given.set(key, count);
    const id = `b${key.toString(36)}`;
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** The id that the first block with such a beginning gets. */
export function blockIdOf(text: string): string {
  return `b${hash(text.slice(0, 12)).toString(36)}`;
}

/** FNV-1a, 32 bits: the same everywhere. Not for security. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
