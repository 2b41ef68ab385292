import { describe, expect, it } from 'vitest';
import { parseEdition } from '../src/index.ts';
import { sourcePage } from './source-page.ts';

/** Which jump lines of an edition are doubted. */
function doubted(...texts: [number, string][]): number[] {
  const pages = texts.map(([number, text]) => sourcePage(text, number));
  return parseEdition(pages)
    .doubts.filter(({ rule }) => rule === 'jump')
    .flatMap(({ spans }) => spans.map(({ page }) => page));
}

const STORY = '## 夜校只教磨刀\n\n第一晚来了十一个人，带来三十二把刀，师傅从最钝的一把教起。\n\n';
const REST = '## 夜校只教磨刀\n\n（上接1版）\n\n第二晚，刀都快了，人却来得更多，院里添了六条长凳。\n';
const OTHER = '## 水车换了新轴\n\n新轴是一根百年老槐，四个木匠刨了六天，全村都来听水声。\n';

describe('jumps that nothing answers', () => {
  it('doubts a jump to a page that has no continuation', () => {
    expect(doubted([1, `${STORY}（下转2版）\n`], [2, OTHER])).toEqual([1]);
  });

  it('doubts a continuation to which nothing jumps', () => {
    expect(doubted([1, OTHER], [2, REST])).toEqual([2]);
  });

  it('doubts neither where they meet', () => {
    expect(doubted([1, `${STORY}（下转2版）\n`], [2, REST])).toEqual([]);
  });

  it('finds no fault where the edition lacks the page', () => {
    expect(doubted([1, `${STORY}（下转2版）\n`], [3, OTHER])).toEqual([]);
    expect(doubted([2, REST])).toEqual([]);
  });

  it('finds no fault where a lone page of unknown number names the first', () => {
    expect(doubted([1, REST])).toEqual([]);
  });
});
