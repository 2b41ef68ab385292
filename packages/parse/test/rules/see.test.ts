import { describe, expect, it } from 'vitest';
import { readIndexEntry } from '../../src/rules/index-title.ts';
import { isSeeLine, readSee } from '../../src/rules/see.ts';

const read = (text: string) =>
  readSee(text).map(({ start, end, to, section }) => [text.slice(start, end), to, section]);

describe('readSee', () => {
  it.each([
    ['（详见3版）', [['详见3版', 3, null]]],
    ['方案已公布，详见今日第十二版。', [['详见今日第十二版', 12, null]]],
    ['(相关报道见A5版)', [['相关报道见A5版', 5, 'A']]],
    ['【图片刊第三版】', [['图片刊第三版', 3, null]]],
    ['（報導見A3版）', [['報導見A3版', 3, 'A']]],
    [
      '两会三题见4、5版，报道见4、5版',
      [
        ['报道见4', 4, null],
        ['5版', 5, null],
      ],
    ],
    [
      '（详见第三版至第六版）',
      [
        ['详见第三版', 3, null],
        ['第六版', 6, null],
      ],
    ],
    ['The plan is out (Full text on Page 4).', [['Full text on Page 4', 4, null]]],
    ['(Related story, A5)', [['Related story, A5', 5, 'A']]],
  ])('tells the pages that %s names', (text, pages) => {
    expect(read(text)).toEqual(pages);
  });

  it.each([
    '（下转5版）',
    '（上接第一版）',
    '这本书常见3版，内容各异',
    '（详见第3版本说明）',
    '本报3月10日第2版《旧渡口的灯又亮了》一文',
    '详见《澜浦年鉴》',
    '（他的意见3版）',
    '（本刊第3版）',
    '（转载3版）',
  ])('tells none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('isSeeLine', () => {
  it.each([
    '（详见3版）',
    '更多报道见5版',
    '全文见第二版',
    '▶ 详见A5版',
    '（社论见2版）',
    '延伸閱讀》渡口散步地圖 見A5版',
  ])('knows %s', (line) => {
    expect(isSeeLine(line)).toBe(true);
  });

  it.each(['（下转5版）', '第三版', '旧渡口的灯又亮了　3版', '这份公报的全文已经发表，详见3版'])(
    'does not take %s for one',
    (line) => {
      expect(isSeeLine(line)).toBe(false);
    },
  );
});

describe('readIndexEntry', () => {
  it.each([
    ['末班车上的十二个座位　3版', 3, null, '末班车上的十二个座位'],
    ['柳湾河堤加装扶手……A5版', 5, 'A', '柳湾河堤加装扶手'],
    ['（详见第四版）', 4, null, ''],
    ['The ferry lamps return, A5', 5, 'A', 'The ferry lamps return'],
    ['The ferry lamps return … Page 3', 3, null, 'The ferry lamps return'],
  ])('reads %s', (text, to, section, words) => {
    const entry = readIndexEntry(text);
    expect(entry).toMatchObject({ to, section });
    expect(text.slice(0, entry?.words).replace(/[\s….（,]+$/u, '')).toBe(words);
  });

  it.each(['修伞铺里开了夜校', 'The class of 2026 sails'])('finds no page in %s', (text) => {
    expect(readIndexEntry(text)).toBeNull();
  });
});
