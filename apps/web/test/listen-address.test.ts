import { expect, test } from 'vitest';
import { listenAddress, printedAddress, wellFormedPath } from '../src/listen-address.ts';

test('listens on this machine alone unless told otherwise', () => {
  expect(listenAddress({})).toEqual({ host: '127.0.0.1', port: 3000 });
  expect(listenAddress({ HOST: '0.0.0.0', PORT: '8080' })).toEqual({ host: '0.0.0.0', port: 8080 });
  expect(() => listenAddress({ PORT: '80a' })).toThrow('PORT is 80a');
  expect(() => listenAddress({ PORT: '65536' })).toThrow('65536');
});

test('prints an IPv6 address in brackets', () => {
  expect(printedAddress('::1', 3000)).toBe('http://[::1]:3000/');
});

test.each(['/%ff', '//host/x', '/a%5Cb', '/a%00', 'http://host/', '*', '', `/${'a'.repeat(3000)}`])(
  'refuses the address %s',
  (target) => expect(wellFormedPath(target)).toBeNull(),
);

test('takes the path of what is well formed', () => {
  expect(wellFormedPath('/a/%E6%8A%A5?q=%ff')).toBe('/a/%E6%8A%A5');
});
