import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import { answerMalformed, answerMissing, send, type Answer, type Wishes } from './answer.ts';
import { answerClientError } from './client-error.ts';
import { restoreFraming } from './framing.ts';
import { wellFormedPath } from './listen-address.ts';
import { cacheControlOf, readPublicFiles } from './public-files.ts';
import type { Reader } from './reader.ts';
import { securityHeaders } from './security-headers.ts';
import { isTrustworthy } from './site.ts';

/** Starts Next over the built app and listens. Rejects with Node's own error where the address cannot be opened. */
export async function serve(webFolder: string, reader: Reader, host: string, port: number): Promise<Server> {
  const app = next({ dev: false, dir: webFolder, hostname: host, port, customServer: true });
  const [files] = await Promise.all([
    readPublicFiles(join(webFolder, 'public')),
    quietly(() => app.prepare()),
  ]);
  const routes = app.getRequestHandler();
  const headers = Object.entries(securityHeaders(reader.shell, isTrustworthy(host, reader.site)));
  const server = createServer((request, response) => {
    headers.forEach(([name, value]) => response.setHeader(name, value));
    restoreFraming(response);
    answerOurselves(reader, files, request)
      .then((answer) => (answer ? write(response, answer) : routes(plain(request), response)))
      .catch((error: unknown) => {
        console.error(`Tingbao: ${request.url ?? ''} could not be answered:`, error);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
  });
  // Next listens for upgrades (its development client) and then leaves the socket open; we have none to offer.
  server.on('upgrade', (_request, socket) =>
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
  );
  server.on('clientError', answerClientError);
  server.on('close', () => void app.close());
  await listen(server, host, port);
  return server;
}

type Files = Awaited<ReturnType<typeof readPublicFiles>>;

/** What never reaches Next: other methods, malformed addresses, files of the build, and Next's own addresses. */
async function answerOurselves(
  reader: Reader,
  files: Files,
  request: IncomingMessage,
): Promise<Answer | null> {
  const wishes = wishesOf(request);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: { Allow: 'GET, HEAD', 'Content-Length': '0' }, body: null };
  }
  const path = wellFormedPath(request.url ?? '');
  if (path === null) return answerMalformed(reader, wishes);
  const file = files.get(path);
  if (file) return send(file, wishes, cacheControlOf(path));
  // Our documents load nothing from Next, so whatever asks for /_next/… or its own 404 page is not one of them.
  return /^\/_(?:next|not-found)(?:\/|$)/.test(path) ? answerMissing(reader, wishes, path) : null;
}

/**
 * Takes from a request all that our handlers do not look at. Next itself answers differently for a query like `_rsc`, for
 * headers of its client router and for other Host headers, none of which caches in between are told of.
 */
function plain(request: IncomingMessage): IncomingMessage {
  const known = ['accept-encoding', 'if-none-match', 'range', 'if-range'];
  request.headers = {
    host: 'tingbao.invalid',
    ...Object.fromEntries(Object.entries(request.headers).filter(([name]) => known.includes(name))),
  };
  request.url = request.url?.replace(/[?#].*$/s, '');
  return request;
}

function wishesOf({ headers }: IncomingMessage): Wishes {
  const encoding = headers['accept-encoding'];
  return {
    acceptEncoding: Array.isArray(encoding) ? encoding.join(',') : (encoding ?? null),
    ifNoneMatch: headers['if-none-match'] ?? null,
  };
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body ?? undefined);
}

/** Next says on standard output how long it took to read its settings; our one line there is the address. */
async function quietly<T>(prepare: () => Promise<T>): Promise<T> {
  const { log } = console;
  console.log = () => undefined;
  return prepare().finally(() => {
    console.log = log;
  });
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
