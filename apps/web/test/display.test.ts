import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast } from '../src/display/contrast.ts';
import { readLink } from '../src/display/link.ts';
import { SETTINGS } from '../src/display/names.ts';
import { DISPLAY, type Display } from '../src/display/table.ts';
import { readDisplay, writeDisplay } from '../src/display/written.ts';

const unasked: Display = {
  size: '100',
  colours: 'system',
  face: 'paper',
  weight: 'normal',
  leading: 'auto',
  letter: '0',
  para: 'auto',
  line: 'auto',
  align: 'start',
  ink: '1d1a16',
  ground: 'fbf8f1',
};

describe('what is kept', () => {
  test('is read as it was written, and only what differs is written', () => {
    const chosen: Display = { ...unasked, size: '250', colours: 'own', ink: '003300', line: 'wide' };
    expect(writeDisplay(chosen)).toBe('size=250&colours=own&line=wide&ink=003300');
    expect(readDisplay('size=250&colours=own&line=wide&ink=003300')).toEqual(chosen);
    expect(writeDisplay(unasked)).toBe('');
  });

  test.each([
    null,
    '',
    'size=1000&face=comic&align=center',
    'size=-1&leading=NaN&colours=url(//a)',
    'ink=red&ground=fff&colours=',
    'ink=%22%3E%3Cscript%3E&ground=12345g',
    'constructor=100&__proto__=1&size=__proto__',
    '{"size":"200"}',
    '%E0%A4%A&&&=',
  ])('is as nothing where it is not in the table: %s', (written) => {
    expect(readDisplay(written)).toEqual(unasked);
  });

  test('one wrong value costs none of the others', () => {
    expect(readDisplay('size=175&face=gothic&align=justify')).toEqual({
      ...unasked,
      size: '175',
      align: 'justify',
    });
  });

  test('whatever it is, a choice from each row comes out', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters({ size: '-1' })), (written) => {
        const display = readDisplay(written);
        for (const name of SETTINGS) expect(DISPLAY[name]).toContain(display[name]);
        expect(display.ink).toMatch(/^[0-9a-f]{6}$/);
        expect(display.ground).toMatch(/^[0-9a-f]{6}$/);
      }),
    );
  });

  test('every set of choices comes back whole', () => {
    const rows = Object.fromEntries(SETTINGS.map((name) => [name, fc.constantFrom(...DISPLAY[name])]));
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((of) => of.toString(16).padStart(6, '0'));
    fc.assert(
      fc.property(fc.record({ ...rows, ink: colour, ground: colour }), (display) => {
        expect(readDisplay(writeDisplay(display as Display))).toEqual(display);
      }),
    );
  });
});

describe('a link', () => {
  test('brings choices only where it names one', () => {
    expect(readLink('')).toBeNull();
    expect(readLink('ear')).toBeNull();
    expect(readLink('utm=1&page=2')).toBeNull();
    expect(readLink('size=200')).toEqual({ ...unasked, size: '200' });
    // All as it is unasked is a choice too, where this device has others.
    expect(readLink('size=100')).toEqual(unasked);
  });

  test('cannot bring a pair of colours that hides the page', () => {
    expect(readLink('size=200&colours=own&ink=ffffff&ground=fefefe')).toEqual({ ...unasked, size: '200' });
    const legible = readLink('colours=own&ink=ffff00&ground=000080');
    expect(legible).toEqual({ ...unasked, colours: 'own', ink: 'ffff00', ground: '000080' });
  });
});

describe('contrast', () => {
  // Black has luminance 0, white 1: 1.05 to 0.05. The greys are the well-known bounds of 4.5:1 on white.
  test.each([
    ['000000', 'ffffff', 21],
    ['ffffff', '000000', 21],
    ['abcdef', 'abcdef', 1],
    ['767676', 'ffffff', 4.54],
    ['777777', 'ffffff', 4.48],
    // Pure red has luminance 0.2126: 1.05 / 0.2626.
    ['ff0000', 'ffffff', 4.0],
  ])('%s on %s', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });
});
