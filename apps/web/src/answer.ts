import type { ReactElement } from 'react';
import { chooseEncoding, makeReady, readyBytes, type Ready } from './ready.ts';
import type { Reader } from './reader.ts';
import { drawFault, drawMissing } from './screens/faults.tsx';

export const HTML = 'text/html; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';

export interface Answer<Body = Uint8Array<ArrayBuffer>> {
  status: number;
  headers: Record<string, string>;
  body: Body | null;
}

/** What an answer depends on in a request; nothing else of it is looked at. */
export interface Wishes {
  acceptEncoding: string | null;
  ifNoneMatch: string | null;
  /** The part of a sound that is asked for, and of which version of it: Range and If-Range. */
  range?: string | null;
  ifRange?: string | null;
}

/** Draws a screen; null where the library has no such thing. */
export type Draw = () => Promise<ReactElement | null>;

/** A document, from the cache or drawn. What is not found is drawn each time and never kept. */
export function answerDocument(reader: Reader, wishes: Wishes, address: string, draw: Draw): Promise<Answer> {
  return guarded(reader, wishes, address, () =>
    kept(reader, address, async () => {
      const element = await draw();
      return element && makeReady(HTML, await markup(element));
    }),
  );
}

/** Something that scripts fetch, as JSON; kept like a document. */
export function answerJson(
  reader: Reader,
  wishes: Wishes,
  address: string,
  read: () => Promise<unknown>,
): Promise<Answer> {
  return guarded(reader, wishes, address, () =>
    kept(reader, address, async () => {
      const value = await read();
      return value === null ? null : makeReady(JSON_TYPE, JSON.stringify(value));
    }),
  );
}

/** A picture. It is compressed already, large, and asked for rarely: the cache is left to documents. */
export function answerPicture(
  reader: Reader,
  wishes: Wishes,
  address: string,
  read: () => Promise<{ bytes: Uint8Array; type: string } | null>,
): Promise<Answer> {
  return guarded(reader, wishes, address, async () => {
    const picture = await read();
    return picture && readyBytes(picture.type, picture.bytes);
  });
}

async function kept(
  reader: Reader,
  address: string,
  make: () => Promise<Ready | null>,
): Promise<Ready | null> {
  const key = `${reader.library.revision} ${address}`;
  const known = reader.cache.get(key);
  if (known) return known;
  const made = await make();
  if (made) reader.cache.put(key, made);
  return made;
}

async function guarded(
  reader: Reader,
  wishes: Wishes,
  address: string,
  find: () => Promise<Ready | null>,
): Promise<Answer> {
  try {
    const ready = await find();
    return ready ? send(ready, wishes) : await answerMissing(reader, wishes, address);
  } catch (error) {
    console.error(`Tingbao: ${address} could not be drawn:`, error);
    return answerScreen(500, wishes, () => drawFault(reader, 'fault'));
  }
}

/** The page for an address that leads nowhere, with the nearest place that exists as a way on. */
export function answerMissing(reader: Reader, wishes: Wishes, address: string): Promise<Answer> {
  return answerScreen(404, wishes, () => drawMissing(reader, address));
}

export function answerMalformed(reader: Reader, wishes: Wishes): Promise<Answer> {
  return answerScreen(400, wishes, () => drawFault(reader, 'malformed'));
}

async function answerScreen(
  status: number,
  wishes: Wishes,
  draw: () => ReactElement | Promise<ReactElement>,
): Promise<Answer> {
  try {
    const ready = await makeReady(HTML, await markup(await draw()), true);
    return { ...send(ready, { ...wishes, ifNoneMatch: null }, 'no-store'), status };
  } catch (error) {
    console.error(`Tingbao: the page for status ${status} could not be drawn:`, error);
    const body = Buffer.from(`Tingbao: ${status}\n`);
    return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body };
  }
}

/** Bytes in the encoding that was asked for, or 304 where the reader's browser has them already. */
export function send(ready: Ready, wishes: Wishes, cacheControl = 'public, no-cache'): Answer {
  const encoding = chooseEncoding(wishes.acceptEncoding);
  const tag = `"${ready.hash}-${encoding}"`; // strong: RFC 9110, 8.8.3.3 wants one tag for each encoding
  const headers: Record<string, string> = {
    'Cache-Control': cacheControl,
    ETag: tag,
    Vary: 'Accept-Encoding',
  };
  if (sameTag(wishes.ifNoneMatch, tag)) return { status: 304, headers, body: null };
  const body = ready.bytes[encoding];
  headers['Content-Type'] = ready.type;
  headers['Content-Length'] = String(body.length);
  if (encoding !== 'identity' && body !== ready.bytes.identity) headers['Content-Encoding'] = encoding;
  return { status: 200, headers, body: body as Uint8Array<ArrayBuffer> };
}

/** Whether an If-None-Match header names this tag. */
export function sameTag(header: string | null, tag: string): boolean {
  if (!header) return false;
  return header.split(',').some((part) => {
    const given = part.trim();
    return given === '*' || given.replace(/^W\//, '') === tag;
  });
}

async function markup(element: ReactElement): Promise<string> {
  // A plain import of react-dom/server is refused by Next in route handlers (next 16.4, November 2026).
  const { renderToStaticMarkup } = await import('react-dom/server');
  // A parser of HTML drops NUL, and every place after it in a text would be one off for the player (HTML, 13.2.5).
  return `<!doctype html>${renderToStaticMarkup(element).replaceAll('\0', '\ufffd')}`;
}
