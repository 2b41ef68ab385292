import {
  headParts,
  type Article,
  type ArticleKind,
  type Block,
  type HeadRole,
  type Note,
  type Span,
  type TextBlock,
} from '@tingbao/edition';
import { slicePassage, toText } from '../passage.ts';
import { readByline } from '../rules/byline.ts';
import { readDateline } from '../rules/dateline.ts';
import type { Place } from './correction.ts';
import { bySource, passageOf, unitAt, type Desk, type Unit } from './desk.ts';
import { partText } from './change-text-bounds.ts';
import { blockOf, joinLoose, looseBlock, takeOut, withCredits, type Loose } from './loose-text.ts';
import { refused, type Outcome, type Sign } from './outcome.ts';
import type { PlaceReading } from './source-index.ts';

/** `begin`: an article begins here; what follows in the body goes with it. A subhead becomes its headline, a line of writers below its byline. */
export function beginArticle(desk: Desk, unit: Unit, at: Span, sign: Sign): Outcome {
  if (unit.in === 'aside') {
    const loose = takeOut(desk, unit);
    if (!loose) return refused('it is no text');
    const noted = { ...loose, notes: [...loose.notes, sign(loose.text, unit.piece.reason)] };
    insertArticle(desk, newArticle(desk, [blockOf(desk, 'paragraph', noted)], at.page, []));
    return { touched: [] };
  }
  if (unit.in !== 'body')
    return refused(
      `it stands in the head or the jumps of ${unit.article.id}; give it a role in the body first`,
    );
  partText(desk, unit, at, null); // refuses where a text begins here anyhow
  const { article } = unit;
  const first = unitAt(desk, at);
  const index = first?.in === 'body' ? first.index : unit.index;
  const { body } = article;
  if (index === 0 && headParts(article).length === 0)
    return refused(`${article.id} begins here already; delete this entry`);
  const moved = body.splice(index);
  const made = newArticle(desk, moved, at.page, [sign(first?.text ?? unit.text)]);
  const goes = (jump: Article['jumps'][number]) =>
    jump.to === null
      ? moved.some(({ id }) => id === jump.block)
      : jump.spans.some(({ page, start }) => page === at.page && start > at.start);
  made.jumps = article.jumps.filter(goes);
  article.jumps = article.jumps.filter((jump) => !goes(jump));
  insertArticle(desk, made, article);
  return { touched: [] };
}

function newArticle(desk: Desk, blocks: Block[], page: number, notes: Note[]): Article {
  const numbers = desk.articles.map(({ id }) =>
    id.startsWith(`p${page}-`) ? Number(id.slice(`p${page}-`.length)) : 0,
  );
  const article: Article = {
    id: `p${page}-${Math.max(0, ...numbers) + 1}`,
    kind: 'story',
    page,
    group: null,
    groupedUnder: null,
    rubric: null,
    kicker: null,
    headline: null,
    decks: [],
    summary: null,
    bylines: [],
    dateline: null,
    body: [...blocks],
    jumps: [],
    notes,
  };
  const [title] = article.body;
  if (title?.type === 'subhead') {
    article.body.shift();
    article.headline = headText(desk, title);
    for (
      let next = article.body[0];
      next?.type === 'signoff' && readByline(next.text);
      next = article.body[0]
    ) {
      article.body.shift();
      article.bylines.push(withCredits(headText(desk, next), 'byline'));
    }
  }
  partDateline(desk, article);
  return article;
}

function headText(desk: Desk, block: Block): { text: string; spans: Span[] } {
  const text = toText(block);
  if (block.notes.length > 0) desk.headNotes.set(text, block.notes);
  return text;
}

/** Parts the dateline from a new article's first paragraph. */
function partDateline(desk: Desk, article: Article): void {
  const [first] = article.body;
  const reading = first?.type === 'paragraph' ? readDateline(first.text) : null;
  if (!first || !reading || reading.cut || reading.length >= first.text.length) return;
  const passage = passageOf(desk, first);
  const rest = slicePassage(passage, reading.length, passage.text.length);
  const shift = passage.text.length - rest.text.length;
  article.dateline = { ...toText(slicePassage(passage, 0, reading.length)), credits: reading.credits };
  const notes = first.notes.flatMap((note): Note[] => {
    const at = note.at?.map((seam) => seam - shift).filter((seam) => seam > 0);
    return at?.length === 0 ? [] : [{ ...note, ...(at && { at }) }];
  });
  article.body.splice(0, 1, blockOf(desk, 'paragraph', { text: toText(rest), notes, id: first.id }));
}

/** After the article that it was part of, where both begin on one page; else by the source. */
function insertArticle(desk: Desk, article: Article, after: Article | null = null): void {
  const { articles } = desk;
  if (after && after.page === article.page) {
    articles.splice(articles.indexOf(after) + 1, 0, article);
    return;
  }
  const start = firstSpans(article);
  const at = articles.findIndex((one) => bySource(firstSpans(one), start) > 0);
  articles.splice(at < 0 ? articles.length : at, 0, article);
}

function firstSpans(article: Article): Span[] {
  const [head] = headParts(article);
  return head ? head.part.spans : (article.body.find(({ spans }) => spans.length > 0)?.spans ?? []);
}

const AS_BLOCK: Record<HeadRole, TextBlock['type'] & ('subhead' | 'signoff' | 'paragraph')> = {
  group: 'subhead',
  rubric: 'subhead',
  kicker: 'subhead',
  headline: 'subhead',
  deck: 'subhead',
  summary: 'paragraph',
  byline: 'signoff',
  dateline: 'paragraph',
};

/** `merge`: an article goes to the end of the one above it, or of one that is named; its head becomes part of the body. */
export function mergeArticle(
  desk: Desk,
  unit: Unit,
  into: Place | null,
  find: (place: Place) => PlaceReading,
  sign: Sign,
): Outcome {
  if (unit.in === 'aside') return refused('it is in no article; give it a role, or move it');
  const { article } = unit;
  const target =
    into === null ? desk.articles[desk.articles.indexOf(article) - 1] : articleAt(desk, into, find);
  if (typeof target === 'string') return refused(target);
  if (!target) return refused('no article stands above this one; name the one that it belongs to');
  if (target === article) return refused('it is one article with that already; delete this entry');
  const blocks = [...headBlocks(desk, article), ...article.body];
  const [first, ...rest] = blocks;
  const notes = [...article.notes, sign(unit.text)];
  if (first) target.body.push({ ...first, notes: [...first.notes, ...notes] }, ...rest);
  else target.notes.push(...notes);
  target.jumps.push(...article.jumps);
  desk.articles.splice(desk.articles.indexOf(article), 1);
  return { touched: [] };
}

function articleAt(desk: Desk, place: Place, find: (place: Place) => PlaceReading): Article | string {
  const reading = find(place);
  if ('reason' in reading) return `its other place: ${reading.reason}`;
  const unit = unitAt(desk, reading.span);
  return !unit || unit.in === 'aside' ? 'its other place is in no article' : unit.article;
}

/** An article's head as blocks; the dateline opens the first paragraph again. */
function headBlocks(desk: Desk, article: Article): Block[] {
  const loose = (text: Loose['text']): Loose => ({
    text: toText(text),
    notes: desk.headNotes.get(text) ?? [],
    id: null,
  });
  const { dateline, body } = article;
  const parts = headParts(article).filter(({ role }) => role !== 'dateline');
  const blocks = parts.map(({ role, part }) => blockOf(desk, AS_BLOCK[role], loose(part)));
  if (!dateline) return blocks;
  const at = body.findIndex(({ type }) => type === 'paragraph');
  const paragraph = body[at];
  const rest = paragraph ? looseBlock(desk, paragraph) : null;
  if (!paragraph || !rest) return [...blocks, blockOf(desk, 'paragraph', loose(dateline))];
  const whole = joinLoose(desk, loose(dateline), rest, article.page, false);
  body.splice(at, 1, blockOf(desk, 'paragraph', { ...whole, id: paragraph.id }));
  return blocks;
}

/** `kind`: a photo that is a story, a story that is commentary. */
export function changeKind(unit: Unit, kind: ArticleKind, sign: Sign): Outcome {
  if (unit.in === 'aside') return refused('it is in no article');
  const { article } = unit;
  if (article.kind === kind) return refused(`article ${article.id} is a ${kind} already; delete this entry`);
  const missing = kind === 'photo' ? null : 'picture-missing';
  article.notes = [...article.notes.filter(({ code }) => code !== missing), sign(unit.text, article.kind)];
  article.kind = kind;
  return { touched: [] };
}
