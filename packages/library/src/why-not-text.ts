/** Why bytes are no text that we read: `about` names the encoding and the byte, counted from 1; `reason` is an English clause with the way out. */
export interface WhyNotText {
  code: 'cut-short' | 'broken-bytes' | 'other-encoding' | 'not-text';
  about?: string;
  reason: string;
}

/** So many characters of an encoding for one byte that does not fit: then it is that encoding, with a byte broken. */
const MOSTLY = 10;
/** Of a text in a Latin alphabet at most this share of bytes is beyond ASCII. */
const LATIN_SHARE = 0.3;

/** Finds out what is wrong with bytes that no encoding fits, so that a person can put it right. */
export function whyNotText(bytes: Uint8Array): WhyNotText {
  const none = 'it reads neither as UTF-8 or UTF-16 nor as GB18030 or Big5; save it as UTF-8';
  if (bytes.includes(0)) return { code: 'not-text', reason: none }; // a picture, a program
  const broken = brokenUtf8(bytes);
  if (broken === 'cut') {
    const about = `UTF-8, byte ${String(bytes.length)}`;
    const reason = `it is UTF-8 that breaks off inside its last character (byte ${String(bytes.length)}); copy the whole file again`;
    return { code: 'cut-short', about, reason };
  }
  if (broken?.mostly) {
    const reason = `it is UTF-8 but for byte ${placeOf(bytes, broken.at)}; put that right, or save the file as UTF-8 again`;
    return { code: 'broken-bytes', about: `UTF-8, byte ${placeOf(bytes, broken.at)}`, reason };
  }
  const chinese = ['gb18030', 'big5'].find((encoding) => isCut(encoding, bytes));
  if (chinese !== undefined && !isLatin(bytes)) {
    const name = chinese === 'big5' ? 'Big5' : 'GB18030';
    const about = `${name}, byte ${String(bytes.length)}`;
    const reason = `it is ${name} that breaks off inside its last character (byte ${String(bytes.length)}); copy the whole file again`;
    return { code: 'cut-short', about, reason };
  }
  if (broken && isLatin(bytes)) {
    const about = `Windows-1252, byte ${placeOf(bytes, broken.at)}`;
    const reason = `it looks like Windows-1252 or Latin-1 (byte ${placeOf(bytes, broken.at)} is no UTF-8); save it as UTF-8`;
    return { code: 'other-encoding', about, reason };
  }
  return { code: 'not-text', reason: none };
}

/** UTF-16 whose last unit has one byte. */
export function oddUtf16(encoding: string, length: number): WhyNotText {
  const name = encoding.toUpperCase();
  const reason = `it is ${name} that breaks off inside its last character (byte ${String(length)}); copy the whole file again`;
  return { code: 'cut-short', about: `${name}, byte ${String(length)}`, reason };
}

function placeOf(bytes: Uint8Array, at: number): string {
  return `${String(at + 1)} (0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')})`;
}

/** 'cut' where only the last character is not whole; else where the first byte is that does not fit, and whether it is an exception. */
function brokenUtf8(bytes: Uint8Array): 'cut' | { at: number; mostly: boolean } | null {
  if (isCut('utf-8', bytes)) return 'cut';
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lost = text.split('\ufffd').length - 1;
  const beyond = text.replace(/[\0-\x7f\ufffd]/gu, '').length;
  for (let found = text.indexOf('\ufffd'); found >= 0; found = text.indexOf('\ufffd', found + 1)) {
    const at = Buffer.byteLength(text.slice(0, found));
    // The first sign for a lost character may be the text's own.
    if (bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) continue;
    return { at, mostly: beyond >= lost * MOSTLY };
  }
  return null;
}

/** Whether bytes are whole in an encoding but for the end of the last character. */
function isCut(encoding: string, bytes: Uint8Array): boolean {
  if (bytes.every((byte) => byte < 0x80)) return false;
  const decoder = new TextDecoder(encoding, { fatal: true });
  let whole = '';
  try {
    whole = decoder.decode(bytes, { stream: true });
    decoder.decode();
  } catch {
    // Node's ICU reads some bytes that Big5 forbids as C1 controls and private characters.
    return whole !== '' && !/[\x80-\x9f\ue000-\uf8ff\ufffd]/u.test(whole);
  }
  return false;
}

/** Letters of a Latin alphabet with their accents, and the signs of print of Windows-1252. */
function isLatin(bytes: Uint8Array): boolean {
  const beyond = bytes.filter((byte) => byte >= 0x80);
  if (beyond.length === 0 || beyond.length > bytes.length * LATIN_SHARE) return false;
  const text = new TextDecoder('windows-1252').decode(beyond);
  // Node 20 reads windows-1252 as Latin-1, so its quotation marks come out as C1 controls (seen 2026-11).
  const printed = text.replace(/[^\p{L}\x80-\x9f‘’“”„‚«»‹›–—…•€£§°©®™ºª¿¡·½¼¾²³¹\u00a0\u00ad´]/gu, '');
  return printed.length >= text.length * 0.9;
}
