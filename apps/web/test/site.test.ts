import { expect, test } from 'vitest';
import { isTrustworthy, readSite, wholeAddress } from '../src/site.ts';

test('the site is an origin, whatever slash ends it, or is not known', () => {
  expect(readSite({})).toBeNull();
  expect(readSite({ TINGBAO_SITE: '  ' })).toBeNull();
  expect(readSite({ TINGBAO_SITE: 'https://example.org' })).toBe('https://example.org');
  expect(readSite({ TINGBAO_SITE: ' http://Example.org:8080/ ' })).toBe('http://example.org:8080');
});

test.each([
  'example.org',
  'ftp://example.org',
  'https://example.org/papers',
  'https://example.org/?a',
  'https://example.org/#a',
  'https://me:secret@example.org',
  'javascript:alert(1)',
  'https://',
])('refuses %s in one line that names it', (given) => {
  expect(() => readSite({ TINGBAO_SITE: given })).toThrow(
    expect.objectContaining({ message: expect.stringContaining(`TINGBAO_SITE is ${given}, not`) as string }),
  );
  expect(() => readSite({ TINGBAO_SITE: `${given}\u001b\n\u0007x y` })).toThrow(/^[^\p{Cc}]+$/u);
});

test('an address is whole where the site is known', () => {
  expect(wholeAddress('https://example.org', '/a/b')).toBe('https://example.org/a/b');
  expect(wholeAddress(null, '/a/b')).toBe('/a/b');
});

test.each([
  ['127.0.0.1', null, true],
  ['127.8.0.1', null, true],
  ['::1', null, true],
  ['localhost', null, true],
  ['0.0.0.0', null, false],
  ['192.168.1.2', null, false],
  ['127.0.0.1.example.org', null, false],
  ['0.0.0.0', 'http://example.org', false],
  ['0.0.0.0', 'https://example.org', true],
])('on %s as %s browsers trust it: %s', (host, site, trusted) =>
  expect(isTrustworthy(host, site)).toBe(trusted),
);
