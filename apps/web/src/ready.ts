import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** An answer's bytes, compressed beforehand, with a hash of what they say. */
export interface Ready {
  type: string;
  hash: string;
  bytes: Record<Encoding, Uint8Array>;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Best compression for what is kept; `quick` for what is drawn anew each time, such as a page that is not found. */
export async function makeReady(type: string, text: string, quick = false): Promise<Ready> {
  const identity = Buffer.from(text);
  const [br, gz] = await Promise.all([
    brotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quick ? 4 : constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    zip(identity, { level: quick ? 4 : 9 }),
  ]);
  return { type, hash: hashOf(identity), bytes: { br, gzip: gz, identity } };
}

/** Bytes that are compressed already, such as pictures. */
export function readyBytes(type: string, bytes: Uint8Array): Ready {
  return { type, hash: hashOf(bytes), bytes: { br: bytes, gzip: bytes, identity: bytes } };
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

/** The encoding to send for an Accept-Encoding header (RFC 9110, 12.5.3); a weight of 0 refuses one. */
export function chooseEncoding(header: string | null): Encoding {
  const accepted = new Set(
    (header ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.split(';').map((piece) => piece.trim()))
      .filter(([, weight]) => !/^q=0(?:\.0*)?$/.test(weight ?? ''))
      .map(([name]) => name),
  );
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : 'identity';
}
