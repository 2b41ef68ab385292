import { describe, expect, it } from 'vitest';
import { parseEdition } from '../src/index.ts';
import { hyphenRule, joinText } from '../src/join-text.ts';
import { losses } from './losses.ts';
import { sourcePage as page } from './source-page.ts';

/** What English pages print, each form by itself. */
const read = (text: string) => {
  const edition = parseEdition([page(text)]);
  expect(losses(edition, [page(text)])).toEqual([]);
  return edition;
};
const STORY = 'The county will close the Mill Street bridge on Monday for a month of repairs.';

describe('words at line ends', () => {
  const joined = (...lines: string[]) =>
    joinText(
      lines.map((text) => ({ text, spans: [], offsets: [] })),
      hyphenRule(lines.join('\n')),
    ).text;

  it.each([
    [['what engin-', 'eers call'], 'what engineers call'],
    [['its well-', 'known arches'], 'its well-known arches'],
    [['some twenty-', 'four people'], 'some twenty-four people'],
    [['re-enter it, they re-', 'enter'], 're-enter it, they re-enter'],
    [['the Anglo-', 'Saxon chapel'], 'the Anglo-Saxon chapel'],
    [['an F-', '16 jet'], 'an F-16 jet'],
    [['the mid-', '1990s'], 'the mid-1990s'],
    [['two-', 'and three-day trips'], 'two- and three-day trips'],
    [['a thous-', 'and lamps'], 'a thousand lamps'],
    [['the river—', 'and the ferry'], 'the river—and the ferry'],
    [['the river —', 'and the ferry'], 'the river — and the ferry'],
    [['the old', 'ferry'], 'the old ferry'],
  ])('%j read %s', (lines, text) => {
    expect(joined(...lines)).toBe(text);
  });
});

describe('heads', () => {
  it('take in the staff line under a byline', () => {
    const [article] = read(
      `# Bridge to close for repairs\n\nBy Marian Holt\nStaff Writer\n\nFALLOW RIDGE, March 9 — ${STORY}`,
    ).articles;
    expect(article?.bylines.map(({ text, credits }) => [text, credits])).toEqual([
      ['By Marian Holt', [{ organisation: null, role: null, name: 'Marian Holt' }]],
      ['Staff Writer', [{ organisation: null, role: 'Staff Writer', name: '' }]],
    ]);
    expect(article?.dateline?.text).toBe('FALLOW RIDGE, March 9 —');
    expect(article?.body.map(({ type, text }) => [type, text])).toEqual([['paragraph', STORY]]);
  });

  it.each([
    'Special to The Herald',
    'Herald Staff Writer',
    'Senior Political Correspondent',
    'Associated Press',
  ])('know %s as one', (line) => {
    const [article] = read(`# Bridge to close\n\nBy Marian Holt\n\n${line}\n\n${STORY}`).articles;
    expect(article?.bylines.map(({ text }) => text)).toEqual(['By Marian Holt', line]);
  });

  it('leave a line of an editor elsewhere in the text', () => {
    const [article] = read(`# Bridge to close\n\nBy Marian Holt\n\n${STORY}\n\nStaff Writer`).articles;
    expect(article?.bylines).toHaveLength(1);
  });

  it('stand under the name of their column: briefs', () => {
    const { articles } = read(
      '# BRIEFS\n\n### Library closes early\n\nUPPER SEDGE — The library will close at noon on Friday.\n\n### Market moves indoors\n\nTERN ISLAND — The market has moved into the old school.',
    );
    expect(articles.map(({ rubric, headline }) => [rubric?.text ?? null, headline?.text])).toEqual([
      ['BRIEFS', 'Library closes early'],
      [null, 'Market moves indoors'],
    ]);
  });
});

describe('the page', () => {
  it.each(['THE FALLOW HERALD', 'The Fallow Ridge Gazette', 'HARBOR TIMES'])(
    'has %s as its nameplate',
    (name) => {
      expect(read(`${name}\n\n# Bridge to close\n\nBy Marian Holt\n\n${STORY}`).setAside).toMatchObject([
        { reason: 'nameplate', text: name },
      ]);
    },
  );

  it.each(['Harbor Times', 'The ferry waits', 'Good News'])('has %s as a headline', (line) => {
    expect(read(`# ${line}\n\nBy Marian Holt\n\n${STORY}`).setAside).toEqual([]);
  });

  it.each([
    ['Continued on A7', 7, 'A'],
    ['Continued on Page 7', 7, null],
    ['CONTINUED ON PAGE A7', 7, 'A'],
  ])('has %s at a paragraph’s end as a jump, a space before it or not', (line, to, section) => {
    for (const seam of [' ', '']) {
      const [article] = read(`# Bridge to close\n\nBy Marian Holt\n\n${STORY}${seam}${line}`).articles;
      expect(article?.jumps).toMatchObject([{ text: line, to, section }]);
      expect(article?.body.map(({ text }) => text)).toEqual([STORY]);
    }
  });

  it.each(['The talks were continued on 9', 'It was Discontinued on 9', 'CONTINUED ON the road to Page'])(
    'has none in %s',
    (words) => {
      expect(read(`# Bridge to close\n\nBy Marian Holt\n\n${STORY} ${words}`).articles[0]?.jumps).toEqual([]);
    },
  );
});
