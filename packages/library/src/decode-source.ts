import { oddUtf16, whyNotText, type WhyNotText } from './why-not-text.ts';

/** The text of a source file, byte order mark removed and nothing else; or why it is no page, one short clause in English. */
export type DecodedSource =
  | { ok: true; text: string; encoding: string }
  | { ok: false; code: 'empty' | WhyNotText['code']; reason: string; about?: string };

/** Least share of everyday characters among the non-ASCII ones that makes a guess at GB18030 or Big5 credible. */
const CREDIBLE_SHARE = 0.8;
/** Control characters (tab, line ends, vertical tab and form feed apart) that a text may hold, per character. */
const CONTROL_SHARE = 0.01;
/** So many are no proof of anything, however short the text. */
const FEW_CONTROLS = 2;

/**
 * Decodes a page: UTF-8 with or without byte order mark, UTF-16 with one or where no other reading makes sense, else GB18030 or
 * Big5, whichever reads as Chinese. Strict: a byte that does not fit refuses the encoding, so a replacement character never stands
 * in for lost text. A few control characters and, in UTF-16, halves of surrogate pairs are kept: the parser reports them.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const marked = byteOrderMark(bytes);
  const decoded = marked
    ? readMarked(marked.encoding, bytes.subarray(marked.length))
    : (readAsUtf16(bytes) ?? readAs('utf-8', bytes) ?? readAsChinese(bytes));
  if (!decoded) {
    const why =
      marked && marked.encoding !== 'utf-8' ? oddUtf16(marked.encoding, bytes.length) : whyNotText(bytes);
    return { ok: false, ...why };
  }
  if (controlCount(decoded.text) > Math.max(FEW_CONTROLS, decoded.text.length * CONTROL_SHARE))
    return notText('it is full of control characters');
  if (/^[\s\p{Cc}]*$/u.test(decoded.text)) return { ok: false, code: 'empty', reason: 'it holds no text' };
  return { ok: true, ...decoded };
}

function notText(reason: string): DecodedSource {
  return { ok: false, code: 'not-text', reason };
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

function readMarked(encoding: string, bytes: Uint8Array): { text: string; encoding: string } | null {
  return encoding === 'utf-8' ? readAs(encoding, bytes) : readUtf16(encoding, bytes);
}

/** Unit by unit: `TextDecoder` would refuse, or replace, half a surrogate pair. Null for half a unit. */
function readUtf16(encoding: string, bytes: Uint8Array): { text: string; encoding: string } | null {
  if (bytes.length % 2 !== 0) return null;
  const units = Buffer.from(bytes);
  return { text: (encoding === 'utf-16be' ? units.swap16() : units).toString('utf16le'), encoding };
}

/** Least share of everyday characters, ASCII among them, that makes UTF-16 without its mark certain, and most of the other order. */
const SURE_SHARE = 0.95;
const UNLIKELY_SHARE = 0.5;

/** UTF-16 without byte order mark, where it is certain: the line ends, spaces and digits of any page have zero bytes. */
function readAsUtf16(bytes: Uint8Array): { text: string; encoding: string } | null {
  if (bytes.length < 8 || !bytes.includes(0)) return null;
  const little = readUtf16('utf-16le', bytes);
  const big = readUtf16('utf-16be', bytes);
  if (!little || !big) return null;
  const shares = [little, big].map(({ text }) => plainShare(text));
  const [first = 0, second = 0] = shares;
  if (Math.max(first, second) < SURE_SHARE || Math.min(first, second) > UNLIKELY_SHARE) return null;
  return first > second ? little : big;
}

/** Share of printed ASCII, line ends and everyday characters. */
function plainShare(text: string): number {
  everyday ??= everydayCharacters();
  const sample = text.slice(0, 20_000);
  let plain = 0;
  for (const character of sample) {
    const ascii = (character >= ' ' && character <= '~') || '\t\n\r\f'.includes(character);
    if (ascii || everyday.has(character)) plain += 1;
  }
  return sample === '' ? 0 : plain / sample.length;
}

function readAs(encoding: string, bytes: Uint8Array): { text: string; encoding: string } | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** GB18030 and Big5 accept most of each other's bytes; what tells them apart is whether everyday characters come out. */
function readAsChinese(bytes: Uint8Array): { text: string; encoding: string } | null {
  if (bytes.includes(0)) return null;
  let best: { text: string; encoding: string; share: number } | null = null;
  for (const encoding of ['gb18030', 'big5']) {
    const read = readAs(encoding, bytes);
    // Node's ICU maps some bytes that Big5 forbids to C1 controls and U+F8xx instead of throwing (seen in Node 20, 2026-11).
    if (!read || /[\x80-\x9f\uf8f0-\uf8ff\ufffd]/.test(read.text)) continue;
    const share = everydayShare(read.text);
    if (share >= CREDIBLE_SHARE && share > (best?.share ?? 0)) best = { ...read, share };
  }
  return best && { text: best.text, encoding: best.encoding };
}

function controlCount(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x09 || (code > 0x0d && code < 0x20) || code === 0x7f) count += 1;
  }
  return count;
}

function everydayShare(text: string): number {
  everyday ??= everydayCharacters();
  let everydayCount = 0;
  let count = 0;
  for (const character of text) {
    if (character <= '\x7f') continue;
    count += 1;
    if (everyday.has(character)) everydayCount += 1;
  }
  return count === 0 ? 0 : everydayCount / count;
}

let everyday: Set<string> | undefined;

/**
 * The characters that the standards themselves call frequent: level 1 of GB 2312 (rows 16 to 55) and of Big5 (A4 to C6), with the
 * symbol and full-width rows of both. Read out of the decoder, so that no list has to be kept.
 */
function everydayCharacters(): Set<string> {
  const characters = new Set<string>();
  const rows = (encoding: string, from: number, to: number, trails: number[]) => {
    const decoder = new TextDecoder(encoding);
    for (let lead = from; lead <= to; lead += 1) {
      const bytes = Uint8Array.from(trails.flatMap((trail) => [lead, trail]));
      for (const character of decoder.decode(bytes)) if (character > '\x7f') characters.add(character);
    }
  };
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const gbTrails = range(0xa1, 0xfe);
  const big5Trails = [...range(0x40, 0x7e), ...range(0xa1, 0xfe)];
  rows('gb18030', 0xa1, 0xa3, gbTrails);
  rows('gb18030', 0xb0, 0xd7, gbTrails);
  rows('big5', 0xa1, 0xc6, big5Trails);
  characters.delete('\ufffd');
  return characters;
}
