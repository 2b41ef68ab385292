import type {
  Article,
  Block,
  Byline,
  Edition,
  SetAsideReason,
  Span,
  Text,
  TextBlock,
} from '@tingbao/edition';
import type { Answer, AnswerBlock } from './answer.ts';
import type { TestPage } from './make-page.ts';

/** The edition that a parser without faults would make of a page. Tests plant their errors in it. */
export function editionFromAnswer(page: TestPage): Edition {
  const { answer } = page;
  return {
    schema: 1,
    id: page.name,
    newspaper: '',
    date: null,
    dateGuess: null,
    language: 'zh-Hans',
    parser: 'none',
    pages: page.pages.map(({ number, file, sha256, encoding, text }) => ({
      number,
      name: null,
      source: { file, sha256, encoding, length: text.length },
      facsimile: null,
    })),
    articles: answer.articles.map((blocks, index) => articleFrom(blocks, index, page)),
    doubts: [],
    setAside: answer.setAside.map((block) => ({
      ...textOf(block, page),
      reason: block.role as SetAsideReason,
      of: block.of,
    })),
  };
}

function articleFrom(blocks: Answer['articles'][number], index: number, page: TestPage): Article {
  const all = (role: string) =>
    blocks.filter((block) => block.role === role).map((block) => textOf(block, page));
  const first = (role: string) => all(role)[0] ?? null;
  const dateline = first('dateline');
  const byline = (text: Text): Byline => ({ ...text, credits: [] });
  return {
    id: `p1-${index + 1}`,
    kind: 'story',
    page: 1,
    group: first('group'),
    rubric: first('rubric'),
    kicker: first('kicker'),
    headline: first('headline'),
    decks: all('deck'),
    summary: first('summary'),
    bylines: all('byline').map(byline),
    dateline: dateline && byline(dateline),
    body: blocks.flatMap((block, at) => bodyBlock(block, `b${at}`, page)),
    jumps: all('jump').map((text) => ({
      ...text,
      to: 2,
      from: null,
      section: null,
      article: null,
      block: null,
    })),
    notes: [],
  };
}

const BODY: readonly string[] = ['paragraph', 'subhead', 'box', 'note', 'signoff', 'verse', 'gap'];

function bodyBlock(block: AnswerBlock, id: string, page: TestPage): Block[] {
  const base = { id, ...textOf(block, page), notes: [] };
  if (BODY.includes(block.role)) return [{ ...base, type: block.role as TextBlock['type'] }];
  if (block.role === 'list')
    return [
      { ...base, text: '', spans: [], type: 'list', items: [{ id: `${id}-1`, ...textOf(block, page) }] },
    ];
  if (block.role === 'caption') return [{ ...base, type: 'caption', credit: null }];
  if (block.role !== 'credit') return [];
  return [{ ...base, text: '', spans: [], type: 'caption', credit: { ...textOf(block, page), credits: [] } }];
}

function textOf({ spans }: { spans: Span[] }, { pages }: TestPage): Text {
  const text = spans
    .map(({ page, start, end }) => pages.find(({ number }) => number === page)?.text.slice(start, end) ?? '')
    .join('');
  return { text, spans };
}
