import type { Article, Block } from '@tingbao/edition';
import { describe, expect, it } from 'vitest';
import { extractUtterances } from '../src/index.ts';

const story = (body: Block[]): Article => ({
  id: 'p1-2',
  kind: 'story',
  page: 1,
  rubric: null,
  kicker: null,
  headline: { text: '柳湾来了新医生', spans: [{ page: 1, start: 2, end: 9 }] },
  decks: [],
  bylines: [],
  dateline: null,
  body,
  jumps: [],
  notes: [],
});
const paragraph = (id: string, text: string, rest: Partial<Block>): Block =>
  ({ id, type: 'paragraph', text, spans: [], notes: [], ...rest }) as Block;
const pagesOf = (body: Block[]) =>
  extractUtterances(story(body), 'zh-Hans').map(({ text, page }) => [text, page]);

describe('the page that a sentence was printed on', () => {
  it('is told where it is not the page that the article begins on', () => {
    const there = paragraph('b1', '他住在河边。', { spans: [{ page: 1, start: 20, end: 26 }] });
    const onward = paragraph('b2', '后来搬到城里。', { spans: [{ page: 4, start: 8, end: 15 }] });
    expect(pagesOf([there, onward])).toEqual([
      ['柳湾来了新医生', undefined],
      ['他住在河边。', undefined],
      ['后来搬到城里。', 4],
    ]);
  });

  it('changes at the seam of a paragraph that two pages print, whatever else its source holds', () => {
    // Page 1 ends at 16, before 病人, and has three characters more in its source: line breaks, or a sign of markup.
    const joined = paragraph('b1', '他每天早出晚归，走山路、过路口。病人都认得他。', {
      spans: [
        { page: 1, start: 20, end: 23 },
        { page: 1, start: 24, end: 40 },
        { page: 4, start: 8, end: 15 },
      ],
      notes: [{ code: 'joined', at: [3, 16] }],
    });
    expect(pagesOf([joined]).slice(1)).toEqual([
      ['他每天早出晚归，走山路、过路口。', undefined],
      ['病人都认得他。', 4],
    ]);
  });

  it('is not told of what no page prints', () => {
    const gap = paragraph('b1', '', { type: 'gap', notes: [{ code: 'text-missing' }] } as Partial<Block>);
    expect(pagesOf([gap]).map(([, page]) => page)).toEqual([undefined, undefined]);
  });
});
