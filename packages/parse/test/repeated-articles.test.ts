import { describe, expect, it } from 'vitest';
import { parseEdition } from '../src/index.ts';
import { losses } from './losses.ts';
import { sourcePage } from './source-page.ts';

/** The pages on which an edition's articles stand, and how many pieces are duplicates; nothing may be lost. */
function read(...texts: string[]) {
  const pages = texts.map((text, at) => sourcePage(text, at + 1));
  const edition = parseEdition(pages);
  expect(losses(edition, pages)).toEqual([]);
  return {
    pages: edition.articles.map(({ page }) => page),
    duplicates: edition.setAside.filter(({ reason }) => reason === 'duplicate').length,
  };
}

const FIRST = '借伞不登记，还伞不催。头一个雨天借出去八十把，第二天回来了八十一把，多出的一把没有人认领。';
const SECOND = '管亭子的人把那一把挂在门口，写上“公用”两个字，从此它淋的雨最多，伞骨却一根也没有断过。';
const HEAD = '## 旧邮亭改成了借伞处\n\n澜浦日报记者 程小满\n\n';

describe('an article on two pages', () => {
  it('is kept once, its head with it, even where the spaces differ', () => {
    const again = `${HEAD}${FIRST.replace('八十把', '八十 把')}\n\n${SECOND}\n`;
    expect(read(`${HEAD}${FIRST}\n\n${SECOND}\n`, again)).toEqual({ pages: [1], duplicates: 4 });
  });

  it('stays where the second page has more', () => {
    const more = `${HEAD}${FIRST}\n\n${SECOND}\n\n镇上另外两个邮亭下个月也要挂上伞。\n`;
    expect(read(`${HEAD}${FIRST}\n\n${SECOND}\n`, more)).toEqual({ pages: [1, 2], duplicates: 0 });
  });

  it('stays where one paragraph stands under two headlines', () => {
    const other = `## 谁来认领这把伞\n\n澜浦日报记者 陆知夏\n\n${FIRST}\n`;
    expect(read(`${HEAD}${FIRST}\n`, other)).toEqual({ pages: [1, 2], duplicates: 0 });
  });

  it('stays where only the headline is the same', () => {
    expect(read(`${HEAD}${FIRST}\n`, `${HEAD}${SECOND}\n`)).toEqual({ pages: [1, 2], duplicates: 0 });
  });
});
