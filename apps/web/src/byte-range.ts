/** A part of a file in bytes, `end` included; `outside`: it has no such part; null: the whole of it is to be sent. */
export type ByteRange = { start: number; end: number } | 'outside' | null;

/**
 * The part that a Range header asks for (RFC 9110, 14.1.2). More than one part, which no player asks for, another unit, and what is no
 * range at all get the whole, as the RFC allows.
 */
export function readByteRange(header: string | null | undefined, size: number): ByteRange {
  const [, from, to] = /^bytes=[\t ]*(\d{0,15})-(\d{0,15})[\t ]*$/i.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  if (from === '')
    return Number(to) === 0 || size === 0
      ? 'outside'
      : { start: Math.max(0, size - Number(to)), end: size - 1 };
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < start) return null;
  return start >= size ? 'outside' : { start, end };
}
