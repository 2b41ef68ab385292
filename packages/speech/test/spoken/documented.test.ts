import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { spokenForm } from '../../src/index.ts';
import { ENGLISH_RULES } from '../../src/spoken/en/rules.ts';
import { HOUSE } from '../../src/spoken/style.ts';
import { CHINESE_RULES } from '../../src/spoken/zh/rules.ts';

/** docs/spoken-forms.md is the list of examples: what it says is what is said, and every rule has a row. */
const doc = readFileSync(fileURLToPath(new URL('../../../../docs/spoken-forms.md', import.meta.url)), 'utf8');

function rows(title: string): { rule: string; written: string; said: string; heading: boolean }[] {
  const section = doc.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| (?!rule |-)([a-z0-9-]+) +\| (.+?) +\| (.+?) +\|$/gmu)].map(
    ([, rule = '', written = '', said = '']) => ({
      rule,
      written: written.replace(/^# /u, ''),
      said,
      heading: written.startsWith('# '),
    }),
  );
}

/** Rules that act in a suite's style alone. */
const elsewhere = new Set(['date-year-last', 'machine-manner', 'measure-by-measure']);

describe.each([
  ['Chinese', 'zh-Hans', CHINESE_RULES],
  ['English', 'en', ENGLISH_RULES],
] as const)('%s', (title, language, rules) => {
  const table = rows(title);

  it.each(table)('$rule: $written is said $said', ({ written, said, heading }) => {
    expect(spokenForm(written, language, HOUSE, { heading }).text).toBe(said);
  });

  it('has a row for each rule, and none for another', () => {
    const names = new Set(rules.map(({ name }) => name).filter((name) => !elsewhere.has(name)));
    expect(new Set(table.map(({ rule }) => rule))).toEqual(names);
  });
});
