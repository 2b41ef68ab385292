import type { Article, TableBlock, TableCell } from '@tingbao/edition';
import { describe, expect, it } from 'vitest';
import { extractUtterances } from '../src/index.ts';

/** `#` marks a head, `>2` two columns, `v2` two rows. */
function cell(id: string, told: string): TableCell {
  const [, header = '', text = '', columns, rows] = /^(#?)([^>v]*)(?:>(\d+))?(?:v(\d+))?$/.exec(told) ?? [];
  return {
    id,
    text,
    spans: [],
    header: header !== '',
    colSpan: Number(columns ?? 1),
    rowSpan: Number(rows ?? 1),
  };
}
const table = (...rows: string[]): TableBlock => ({
  id: 't',
  type: 'table',
  text: '',
  spans: [],
  notes: [],
  rows: rows.map((row, y) => row.split('|').map((told, x) => cell(`t-${y}-${x}`, told))),
});
const utterances = (block: TableBlock, language = 'zh-Hans') =>
  extractUtterances(
    {
      id: 'p1-1',
      kind: 'listing',
      page: 1,
      rubric: null,
      kicker: null,
      headline: null,
      decks: [],
      bylines: [],
      dateline: null,
      body: [block],
      jumps: [],
      notes: [],
    } satisfies Article,
    language,
  );
const said = (...rows: string[]) => utterances(table(...rows)).map(({ text }) => text);

describe('a table aloud', () => {
  it('says each value after the head of its column', () => {
    expect(said('#站名|#首班', '桥头|早上', '渡口|傍晚')).toEqual([
      '站名',
      '首班',
      '站名：桥头',
      '首班：早上',
      '站名：渡口',
      '首班：傍晚',
    ]);
  });

  it('says heads of a row bare, and heads under heads one after the other', () => {
    expect(said('#|#上半年>2', '#|#产量|#销量', '#苹果|甲|乙')).toEqual([
      '上半年',
      '产量',
      '销量',
      '苹果',
      '上半年：产量：甲',
      '上半年：销量：乙',
    ]);
  });

  it('says the first cell again where it spans down', () => {
    expect(said('#地方|#班次', '桥头v2|早', '晚', '渡口|午')).toEqual([
      '地方',
      '班次',
      '地方：桥头',
      '班次：早',
      '桥头：班次：晚',
      '地方：渡口',
      '班次：午',
    ]);
  });

  it('counts columns past a cell that spans them', () => {
    expect(said('#甲列|#乙列|#丙列', '一起>2|末尾')).toEqual([
      '甲列',
      '乙列',
      '丙列',
      '甲列：一起',
      '丙列：末尾',
    ]);
  });

  it('has nothing to add where no row is marked as heads', () => {
    expect(said('桥头|早上', '渡口|傍晚')).toEqual(['桥头', '早上', '渡口', '傍晚']);
  });

  it('passes over what is empty, and ends a row with its last words', () => {
    const spoken = utterances(table('#站名|#首班|#末班', '桥头|早上|'));
    expect(spoken.map(({ text }) => text).slice(3)).toEqual(['站名：桥头', '首班：早上']);
    expect(spoken.at(-1)?.pauseAfter).toBe(spoken[2]?.pauseAfter);
    expect(spoken.at(-1)?.pauseAfter).toBeGreaterThan(spoken[3]?.pauseAfter ?? 0);
  });

  it('keeps the way back: the head is nowhere in the cell, the rest where it stands', () => {
    const value = utterances(table('#数目', '有12人')).at(-1);
    expect(value).toMatchObject({
      text: '数目：有十二人',
      locator: { block: 't-1-0', start: 0, end: 4 },
      table: 't',
      written: '有12人',
      changed: [
        [0, 3, 0, 0],
        [4, 6, 1, 3],
      ],
    });
  });

  it('marks a value with a colon of its language', () => {
    expect(utterances(table('#Stop|#First bus', 'Bridge|early'), 'en').at(-1)?.text).toBe('First bus: early');
  });

  it('is not led into the millions by a cell that says so: it is a first cell that spans down', () => {
    expect(said('#甲>99999999v99999999|#乙', '丙|丁')).toEqual(['甲', '乙', '甲：丙', '丁']);
  });
});
