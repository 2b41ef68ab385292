import { ask } from './readers/ask.ts';
import { recordedEdition, SENTENCE } from './readers/recorded-library.ts';
import { address } from './readers/start-readers.ts';
import { expect, test } from './test.ts';

test('the sound is served in parts, as it is, and no other file is', async () => {
  const { origin } = new URL(address('recorded', '/'));
  const path = `${recordedEdition}/audio/p1-1.wav`;
  const whole = await ask(origin, path, { 'accept-encoding': 'br, gzip' });
  expect([whole.status, whole.headers['content-type'], whole.headers['content-encoding']]).toEqual([
    200,
    'audio/wav',
    undefined,
  ]);
  expect(whole.body).toHaveLength(44 + 5 * SENTENCE * 8000);
  const part = await ask(origin, path, { range: 'bytes=40-43' });
  expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 40-43/${whole.body.length}`]);
  expect(part.body).toEqual(whole.body.subarray(40, 44));
  expect((await ask(origin, path, { range: 'bytes=999999999-' })).status).toBe(416);
  const head = await ask(origin, path, {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
    200,
    String(whole.body.length),
    0,
  ]);
  expect((await ask(origin, path, { 'if-none-match': whole.headers.etag ?? '' })).status).toBe(304);
  for (const file of [
    'p1-1.json',
    '..%2f1.md',
    '..%2f..%2fsecret.wav',
    '%25zz',
    '%00.wav',
    'p1-1.wav%2f',
    '__proto__',
  ])
    expect([400, 404], file).toContain((await ask(origin, `${recordedEdition}/audio/${file}`)).status);
});
