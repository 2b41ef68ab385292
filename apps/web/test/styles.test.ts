import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TEXT_SIZES } from '../src/text-sizes.ts';

const style = (name: string) => readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8');

describe('colours', () => {
  const [day = '', night = ''] = style('tokens').split('@media (prefers-color-scheme: dark)');
  const colour = (css: string, name: string): number[] => {
    const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(css)?.[1];
    if (!hex) throw new Error(`--${name} is not a colour of six digits`);
    return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  };
  // WCAG 2.2, definition of relative luminance.
  const luminance = (rgb: number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: number[], other: number[]) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const pairs = [
    ['ink', 'paper'],
    ['ink-soft', 'paper'],
    ['accent', 'paper'],
    ['accent-ink', 'accent'],
    ['mark-ink', 'mark'],
    ['focus', 'paper'],
  ] as const;
  test.each(pairs)('%s on %s keeps 7:1 by day and by night', (front, back) => {
    for (const css of [day, night]) {
      expect(contrast(colour(css, front), colour(css, back))).toBeGreaterThanOrEqual(7);
    }
  });

  const [markDay = '', markNight = ''] = style('player-mark').split('@media (prefers-color-scheme: dark)');
  test.each(['green', 'blue'])('a sentence marked in %s keeps 7:1 by day and by night', (look) => {
    const pairs = [
      [markDay, day],
      [markNight, night],
    ] as const;
    for (const [marks, tokens] of pairs) {
      const block = marks.split(`[data-mark='${look}']`)[1] ?? '';
      expect(contrast(colour(block, 'mark'), colour(tokens, 'mark-ink'))).toBeGreaterThanOrEqual(7);
    }
  });
});

test('each text size has its rule with and without script', () => {
  const css = style('text-size');
  for (const size of TEXT_SIZES.slice(1)) {
    expect(css).toContain(
      `:root[data-size='${size}'],\n:root:not(.js):has(#size-${size}:checked) {\n  font-size: ${size}%;`,
    );
  }
});
