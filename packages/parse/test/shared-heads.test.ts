import { describe, expect, it } from 'vitest';
import { parseEdition } from '../src/index.ts';
import { sourcePage } from './source-page.ts';

const pages = (...texts: string[]) => texts.map((text, at) => sourcePage(text, at + 1));
const story = (headline: string) => `# ${headline}\n\n本报讯（记者 顾青禾）${headline}，市民昨天都来看了。\n`;
const asideOf = (...texts: string[]) =>
  parseEdition(pages(...texts)).setAside.map(({ reason, text }) => `${reason} ${text}`);

describe('a line at the edge of several pages of an edition', () => {
  it('is their running head, where it is a section’s name', () => {
    const texts = [`综合新闻\n\n${story('渡口昨晚重新亮灯')}`, `综合新闻\n\n${story('步道加了扶手')}`];
    expect(asideOf(...texts)).toEqual(['folio 综合新闻', 'folio 综合新闻']);
  });

  it('is their running foot, where it stands over a folio, its number aside', () => {
    const texts = [
      `${story('渡口昨晚重新亮灯')}\n街巷 3\n\n第3版\n`,
      `${story('步道加了扶手')}\n街巷 5\n\n第5版\n`,
    ];
    expect(asideOf(...texts)).toEqual(['folio 街巷 3', 'folio 第3版', 'folio 街巷 5', 'folio 第5版']);
  });

  it('is a column of both pages, where it has the form of neither', () => {
    const texts = [`## 走读渡口\n\n${story('渡口昨晚重新亮灯')}`, `## 走读渡口\n\n${story('步道加了扶手')}`];
    expect(asideOf(...texts)).toEqual([]);
    expect(parseEdition(pages(...texts)).articles.map(({ rubric }) => rubric?.text)).toEqual([
      '走读渡口',
      '走读渡口',
    ]);
  });
});
