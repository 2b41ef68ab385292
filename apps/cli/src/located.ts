import { lineAt, lineStarts, type Note, type Span } from '@tingbao/edition';
import type { EditionReading } from '@tingbao/library';
import type { Place } from './messages/messages.ts';

/** Where things stand in an edition's sources, as messages and reports name it. */
export interface Located {
  /** The file and line on which a span begins. */
  place(span: Span): Place;
  /** The lines that a note names; those of its spans where it names none. */
  places(note: Note, spans: Span[]): Place[];
  /** The first characters of a span, on one line. */
  quote(span: Span): string;
}

/** Characters of the source that a line quotes. */
const QUOTED = 32;

export function locate(sources: EditionReading['sources']): Located {
  const pages = new Map(
    sources.map((source) => [source.page.number, { source, starts: lineStarts(source.page.text) }]),
  );
  const place = ({ page, start }: Span): Place => {
    const at = pages.get(page);
    return { file: at?.source.shown ?? `${page}`, line: at ? lineAt(at.starts, start) : 0 };
  };
  return {
    place,
    places: ({ lines }, spans) =>
      lines?.map(({ page, line }) => ({ file: pages.get(page)?.source.shown ?? `${page}`, line })) ??
      spans.map(place),
    quote({ page, start, end }) {
      const text = pages.get(page)?.source.page.text.slice(start, Math.min(end, start + QUOTED)) ?? '';
      return shown(text) + (end - start > QUOTED ? '…' : '');
    },
  };
}

/**
 * The words of a quotation on one line of a terminal: a character that shows nothing there, or would turn the line around, is named
 * by its code point.
 */
export function shown(text: string): string {
  return text
    .replace(/[\s\u0085]+/gu, ' ')
    .trim()
    .replace(/[\p{Cc}\p{Co}\p{Cs}\ufff9-\ufffd\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (char) => {
      const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return `‹U+${code}›`;
    });
}
