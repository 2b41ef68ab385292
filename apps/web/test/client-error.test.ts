import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { answerClientError } from '../src/client-error.ts';

async function listening(): Promise<number> {
  const server = createServer((_, response) => response.end('drawn')).on('clientError', answerClientError);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test('an address longer than Node takes gets 400 and words, not an empty 431', async () => {
  const port = await listening();
  const asked = request({ host: '127.0.0.1', port, path: `/${'a'.repeat(20_000)}` }).end();
  const [answer] = (await once(asked, 'response')) as [import('node:http').IncomingMessage];
  let body = '';
  for await (const part of answer.setEncoding('utf8')) body += part as string;
  expect(answer.statusCode).toBe(400);
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(body).toMatch(/地址.*太长[^]*too long/);
});

test('what is no HTTP gets 400, and the server goes on', async () => {
  const port = await listening();
  const socket = connect(port, '127.0.0.1', () => socket.write('nonsense\r\n\r\n'));
  let said = '';
  for await (const part of socket.setEncoding('utf8')) said += part as string;
  expect(said).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[^]*Connection: close\r\n[^]*太长/);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
});
