import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReadyCache } from '../src/ready-cache.ts';
import { chooseEncoding, readyBytes } from '../src/ready.ts';

const answer = (size: number) => readyBytes('text/plain', new Uint8Array(size));

test('forgets what was asked for longest ago', () => {
  const cache = new ReadyCache(3 * 3 * 100 + 10);
  for (const key of ['a', 'b', 'c']) cache.put(key, answer(100));
  cache.get('a');
  cache.put('d', answer(100));
  expect(['a', 'b', 'c', 'd'].filter((key) => cache.get(key))).toEqual(['a', 'c', 'd']);
});

test('never holds more than its limit, whatever comes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ maxLength: 8 }), fc.nat(400))), (puts) => {
      const cache = new ReadyCache(1000);
      for (const [key, size] of puts) {
        cache.put(key, answer(size));
        expect(cache.heldBytes).toBeLessThanOrEqual(1000);
        expect(cache.heldBytes).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test.each([
  [null, 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.0,gzip;q=0', 'identity'],
  ['brotli', 'identity'],
])('Accept-Encoding %s gets %s', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});
