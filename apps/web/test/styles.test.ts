import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../src/display/contrast.ts';
import { FIRST_PAIR, SETTINGS } from '../src/display/names.ts';
import { DISPLAY } from '../src/display/table.ts';

const style = (name: string) => readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8');
const tokens = style('tokens');
const chosen = style('chosen-colours');

/** The colours that a block of style names, `#abc` and `#aabbcc`; of `light-dark(a, b)` the one for `scheme`. */
function coloursIn(block: string, scheme: 'light' | 'dark'): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of block.matchAll(/--([a-z-]+): ([^;]+);/g)) {
    const [light, dark = light] = [...value.matchAll(/#[0-9a-f]{3,6}/g)].map(([hex]) => hex);
    const hex = (scheme === 'light' ? light : dark)?.slice(1);
    if (hex) found.set(name, hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex);
  }
  return found;
}

const blockOf = (css: string, selector: string) => {
  const at = css.indexOf(selector);
  if (at < 0) throw new Error(`there is no ${selector}`);
  return css.slice(css.indexOf('{', at), css.indexOf('}', at));
};

const plain = (scheme: 'light' | 'dark') => coloursIn(blockOf(tokens, ':root,\n[data-swatch] {'), scheme);
const stronger = (scheme: 'light' | 'dark') =>
  new Map([
    ...plain(scheme),
    ...coloursIn(tokens.split('prefers-contrast: more')[1]?.split('\n}')[0] ?? '', scheme),
  ]);
const themes = new Map([
  ['light', plain('light')],
  ['dark', plain('dark')],
  ['light, more contrast', stronger('light')],
  ['dark, more contrast', stronger('dark')],
  ...(['sepia', 'black-on-yellow', 'yellow-on-black'] as const).map(
    (name) => [name, coloursIn(blockOf(chosen, `[data-swatch='${name}']`), 'light')] as const,
  ),
]);

describe('colours', () => {
  const pairs = [
    ['ink', 'paper'],
    ['ink-soft', 'paper'],
    ['accent', 'paper'],
    ['accent-ink', 'accent'],
    ['mark-ink', 'mark-yellow'],
    ['mark-ink', 'mark-green'],
    ['mark-ink', 'mark-blue'],
    ['focus', 'paper'],
  ] as const;
  for (const [theme, colours] of themes)
    test.each(pairs)(`${theme}: %s on %s keeps 7:1`, (front, back) => {
      const [one, other] = [colours.get(front), colours.get(back)];
      if (!one || !other) throw new Error(`${theme} lacks ${front} or ${back}`);
      expect(contrast(one, other)).toBeGreaterThanOrEqual(7);
    });

  test('every theme that can be chosen names the same colours', () => {
    const names = [...plain('light').keys()].sort();
    expect(names.length).toBeGreaterThan(8);
    for (const [theme, colours] of themes) expect([...colours.keys()].sort(), theme).toEqual(names);
    const own = [...blockOf(chosen, `:root[data-colours='own']`).matchAll(/--([a-z-]+): var\(--own/g)];
    expect(own.map(([, name]) => name).sort()).toEqual(names);
  });
});

describe('each choice but the first of its row has its rule, with and without script', () => {
  const css = (chosen + style('chosen-type')).replace(/\s+/g, ' ');
  const rows = SETTINGS.flatMap((name) => DISPLAY[name].slice(1).map((value) => [name, value] as const));
  test.each(rows.filter(([, value]) => value !== 'own'))('%s %s', (name, value) => {
    const control = ['size', 'colours'].includes(name) ? `[name='${name}']` : `[name='${name}'] `;
    const selector = new RegExp(
      `:root:is\\( ?\\[data-${name}='${value}'\\], :not\\(\\.js\\):has\\(${control.replace(/[[\]]/g, '\\$&')}\\[value='${value}'\\]:checked\\) ?\\)`,
    );
    expect(css).toMatch(selector);
  });
  test('a pair of one’s own needs the script', () => {
    expect(css).toContain(":root[data-colours='own']");
    const first = coloursIn(blockOf(chosen, ':root {'), 'light');
    expect([first.get('own-ink'), first.get('own-ground')]).toEqual([FIRST_PAIR.ink, FIRST_PAIR.ground]);
  });
  test('a size is what its name says', () => {
    for (const size of DISPLAY.size.slice(1))
      expect(css).toMatch(new RegExp(`\\[data-size='${size}'\\][^{]*\\{ font-size: ${size}%; \\}`));
  });
});
