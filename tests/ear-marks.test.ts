import { describe, expect, it } from 'vitest';
import { readCorrections } from '../packages/library/src/corrections-yaml.ts';
import { readLexicon } from '../packages/library/src/lexicon-yaml.ts';
import { addEarMark, readEarMarks, type EarMark } from '../apps/web/client/settings/ear-marks.ts';
import { correctionLines, earMarksJson, lexiconLines } from '../apps/web/client/settings/export-ear-marks.ts';

const mark = (other: Partial<EarMark>): EarMark => ({
  kind: 'misread',
  address: '/xinghe-ribao/2026-03-01/p2-1',
  page: 2,
  block: 'b3',
  start: 0,
  end: 14,
  written: '柳湾支行的行长说，徒坡已经修好。',
  spoken: '柳湾支航的航掌说，徒坡已经修好。',
  at: '2026-03-02T08:00:00.000Z',
  words: '',
  right: '',
  ...other,
});
const named = mark({ words: '行长', right: '航掌' });
const misprinted = mark({ kind: 'misprinted', words: '徒坡', right: '陡坡' });

describe('what was heard to be wrong', () => {
  it('is kept once for a sentence and a kind, as it was marked last', () => {
    const marks = addEarMark(addEarMark([mark({})], misprinted), named);
    expect(marks.map(({ kind, words }) => [kind, words])).toEqual([
      ['misprinted', '徒坡'],
      ['misread', '行长'],
    ]);
  });

  it('is dropped where it is no mark, or would lead to another site', () => {
    const kept = [
      null,
      1,
      { kind: 'liked' },
      { ...named, address: '//evil.example' },
      { ...named, page: 'x' },
    ];
    expect(readEarMarks(kept)).toEqual([{ ...named, page: null }]);
    expect(readEarMarks('all')).toEqual([]);
  });

  it('goes into a lexicon where words and reading are written, else into a comment', () => {
    const yaml = lexiconLines([named, mark({ written: '两行\n# 字' }), misprinted]);
    expect(readLexicon(yaml)).toEqual({
      entries: [{ line: 2, entry: { written: '行长', spoken: '航掌', where: 'word' } }],
      faults: [],
    });
    expect(yaml).toContain('# /xinghe-ribao/2026-03-01/p2-1: 两行 # 字\n');
  });

  it('goes into corrections by edition, with the words before those that are meant', () => {
    const other = mark({
      kind: 'misprinted',
      address: '/xinghe-ribao/2026-03-02/p1-1',
      words: '没有的字',
      right: '字',
    });
    const yaml = correctionLines([misprinted, other, named], '读者听出');
    const { corrections, faults } = readCorrections(yaml);
    expect(faults).toEqual([]);
    // twelve characters at most: 柳湾支行的行长说， are nine
    expect(corrections.map(({ correction }) => correction)).toEqual([
      {
        place: { page: '2', at: '徒坡', after: '柳湾支行的行长说，' },
        change: { rule: 'text', text: '陡坡' },
        because: '读者听出',
      },
    ]);
    expect(yaml).toContain('# /xinghe-ribao/2026-03-02\n# /xinghe-ribao/2026-03-02/p1-1: ');
  });

  it('is whole in JSON', () => {
    expect(JSON.parse(earMarksJson([named, misprinted]))).toEqual({ schema: 1, marks: [named, misprinted] });
  });
});
