import type { Article, Block, Edition, Span } from '@tingbao/edition';
import type { EditionSource } from '@tingbao/library';
import { describe, expect, it } from 'vitest';
import { pickMessages } from '../src/messages/messages.ts';
import { reportEdition } from '../src/report.ts';

const english = pickMessages({ LANG: 'C' });
/** Lines 1 to 4 of each page; the line ends are of the three kinds. */
const texts = ['# 题\r\n甲乙丙\r丁戊\n己', '# 续\n庚辛\n壬癸\n子'];

const sources: EditionSource[] = texts.map((text, index) => ({
  shown: `day/${index + 1}.md`,
  page: {
    number: index + 1,
    name: null,
    text,
    bodyStart: 0,
    file: `${index + 1}.md`,
    sha256: '',
    encoding: 'utf-8',
    facsimile: null,
  },
}));

const span = (page: number, piece: string): Span => {
  const start = texts[page - 1]?.indexOf(piece) ?? -1;
  return { page, start, end: start + piece.length };
};
const paragraph = (id: string, spans: Span[], notes: Block['notes'] = []): Block => ({
  id,
  type: 'paragraph',
  text: id,
  spans,
  notes,
});

function edition(body: Block[], more: Partial<Edition> = {}): Edition {
  const article: Article = {
    id: 'p1-1',
    kind: 'story',
    page: 1,
    rubric: null,
    kicker: null,
    headline: { text: '题', spans: [span(1, '题')] },
    decks: [],
    bylines: [],
    dateline: null,
    body,
    jumps: [],
    notes: [],
  };
  const pages = sources.map(({ page }) => ({
    number: page.number,
    name: null,
    source: { file: page.file, sha256: '', encoding: 'utf-8', length: page.text.length },
    facsimile: null,
  }));
  return {
    schema: 1,
    id: 'paper-2026-03-01',
    newspaper: 'Paper',
    date: '2026-03-01',
    dateGuess: null,
    language: 'zh-Hans',
    parser: '1.0.0',
    pages,
    articles: [article],
    doubts: [],
    setAside: [],
    ...more,
  };
}

describe('reportEdition', () => {
  it('goes by the source’s order, whatever the order of reading, and counts', () => {
    const { lines, doubts } = reportEdition(
      edition(
        [paragraph('b1', [span(1, '丁戊')], [{ code: 'moved' }]), paragraph('b2', [span(1, '甲乙丙')])],
        {
          doubts: [{ rule: 'photo', spans: [span(1, '题')], readings: ['photo', 'title'] }],
          setAside: [{ reason: 'duplicate', text: '子', spans: [span(2, '子')], of: [span(1, '己')] }],
        },
      ),
      sources,
      english,
    );
    expect(lines.map((line) => line.split(': ')[0])).toEqual([
      'day/1.md:1',
      '    read as',
      'day/1.md:3',
      'day/2.md:4',
      '1 article, 1 repair, 1 doubt, 1 set aside.',
    ]);
    expect(lines[3]).toBe('day/2.md:4: set aside: a copy of day/1.md:4: 子');
    expect(doubts).toBe(1);
  });

  it('names the other file where a paragraph goes on there', () => {
    const joined = paragraph('b1', [span(1, '己'), span(2, '庚辛')], [{ code: 'joined', at: [1] }]);
    const { lines } = reportEdition(edition([joined]), sources, english);
    expect(lines[0]).toBe('day/1.md:4: a paragraph was joined from its pieces on line 4 and day/2.md:2: 己');
  });

  it('puts a gap after the text before it', () => {
    const gap: Block = { id: 'b2', type: 'gap', text: '', spans: [], notes: [{ code: 'text-missing' }] };
    const { lines } = reportEdition(edition([paragraph('b1', [span(1, '甲乙丙')]), gap]), sources, english);
    expect(lines[0]).toBe('day/1.md:2: text is missing after this; a gap is shown here: 甲乙丙');
  });

  it('shows a rule without a sentence by its codes', () => {
    const doubt = { rule: 'new-rule', spans: [span(1, '己')], readings: ['this-way', 'that-way'] };
    const { lines } = reportEdition(edition([], { doubts: [doubt] }), sources, english);
    expect(lines[0]).toBe('day/1.md:4: doubt 0.50: new rule, this way, that way: 己');
  });
});

describe('pickMessages', () => {
  const chinese = pickMessages({ LANG: 'zh_CN.UTF-8' });
  it.each([
    [{ LANG: 'zh_TW.UTF-8' }, chinese],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'zh_CN' }, chinese],
    [{ LANG: 'zh_CN', LC_ALL: 'C' }, english],
    [{}, english],
  ])('takes %j', (env, expected) => expect(pickMessages(env)).toBe(expected));
});
