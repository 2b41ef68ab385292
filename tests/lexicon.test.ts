import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../packages/library/src/lexicon-yaml.ts';
import { HOUSE, HOUSE_LEXICON, spokenForm } from '@tingbao/speech';

/** docs/lexicon.md says what is said. */
const doc = readFileSync(fileURLToPath(new URL('../docs/lexicon.md', import.meta.url)), 'utf8');
const yaml = /```yaml lexicon\n([\s\S]*?)```/u.exec(doc)?.[1] ?? '';
const { entries, faults } = readLexicon(yaml);
const table = doc.split('| credited | written | said |')[1]?.split('\n\n')[0] ?? '';
const rows = [...table.matchAll(/^\| (.*?) *\| (.+?) *\| (.+?) *\|$/gmu)]
  .map(([, name = '', written = '', said = '']) => ({ name, written, said }))
  .filter(({ written }) => !written.startsWith('-'));

describe('docs/lexicon.md', () => {
  it('has entries that are read, and rows', () => {
    expect([faults, entries.length, rows.length]).toEqual([[], 4, 9]);
  });

  it.each(rows)('$written is said $said', ({ name, written, said }) => {
    const lexicon = [...entries.map(({ entry }) => entry), ...HOUSE_LEXICON];
    const names = name === '' ? [] : [name];
    expect(spokenForm(written, 'zh-Hans', HOUSE, { lexicon, names }).text).toBe(said);
  });
});
