import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

const words = '这个地址或请求写得不对，或者太长。\nThis address or request is malformed or too long.\n';

/**
 * Answers what Node's parser refuses before there is a request to draw a page for. An address longer than all headers may be (16 KB)
 * is malformed like any other bad address; Node alone would send an empty 431.
 */
export function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(words)}`,
    'X-Content-Type-Options: nosniff',
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${words}`);
}
