import type { SourcePage, Span } from '@tingbao/edition';
import type { Answer, AnswerBlock } from './answer.ts';
import type { Piece, TestPage } from './make-page.ts';
import type { Run, Sheet } from './slips.ts';

/** Prints a sheet as the source of its pages, and tells the right reading in offsets of that source. */
export function renderSheet(sheet: Sheet): Omit<TestPage, 'name' | 'damage'> {
  const placed: { run: Run; spans: Span[] }[] = [];
  const markup: Span[] = [];
  const pages = sheet.pages.map(({ number, slips }) => {
    let text = '';
    const sign = (signs: string) => {
      if (signs.trim()) markup.push({ page: number, start: text.length, end: text.length + signs.length });
      text += signs;
    };
    for (const block of slips) {
      sign(block.markup ?? (block.level > 0 ? `${'#'.repeat(block.level)} ` : block.bold ? '**' : ''));
      for (const [at, run] of block.runs.entries()) {
        text += at > 0 ? run.lead : '';
        placed.push({ run, spans: lineSpans(number, text.length, run.text) });
        text += run.text;
      }
      sign(block.bold ? '**' : '');
      text += '\n'.repeat(2 + block.blankAfter);
    }
    return sourcePage(number, text);
  });
  const { answer, pieces } = answerFrom(sheet, placed);
  return { pages, answer, pieces, markup };
}

function lineSpans(page: number, start: number, text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({
    page,
    start: start + line.index,
    end: start + line.index + line[0].length,
  }));
}

/** Blocks from runs of one article and order, in reading order, with the gaps between them. */
function answerFrom(
  sheet: Sheet,
  placed: readonly { run: Run; spans: Span[] }[],
): { answer: Answer; pieces: Piece[] } {
  const blocks = new Map<Run, AnswerBlock>();
  const there = sheet.articles.map((_, index) => placed.filter(({ run }) => run.article === index));
  const articles = there.map((own, index) => {
    const gaps = sheet.gaps.filter((gap) => gap.article === index);
    const orders = [...own.map(({ run }) => run.order), ...gaps.map(({ order }) => order)];
    return [...new Set(orders)]
      .sort((a, b) => a - b)
      .flatMap((order) => {
        const runs = own.filter(({ run }) => run.order === order).sort((a, b) => a.run.part - b.run.part);
        if (runs.length === 0) return [gapBlock()];
        return byRole(runs).map((same) => blockOf(same, blocks, []));
      });
  });
  const setAside = placed
    .filter(({ run }) => run.article === null)
    .map((item) => blockOf([item], blocks, originalOf(item.run, there)));
  const pieces = placed.flatMap(({ run, spans }) => {
    const block = blocks.get(run);
    return block ? spans.map((span) => ({ span, block, article: run.article })) : [];
  });
  return { answer: { articles, setAside }, pieces };
}

/** A rubric in brackets shares its place with none; runs of one order are one block unless their roles differ. */
function byRole(runs: { run: Run; spans: Span[] }[]): { run: Run; spans: Span[] }[][] {
  const roles = [...new Set(runs.map(({ run }) => run.role))];
  return roles.map((role) => runs.filter(({ run }) => run.role === role));
}

function blockOf(
  runs: readonly { run: Run; spans: Span[] }[],
  blocks: Map<Run, AnswerBlock>,
  of: Span[],
): AnswerBlock {
  const [first] = runs;
  const block: AnswerBlock = {
    role: first?.run.role ?? 'paragraph',
    also: [...new Set(runs.flatMap(({ run }) => run.also))],
    spans: runs.flatMap(({ spans }) => spans),
    of,
  };
  for (const { run } of runs) blocks.set(run, block);
  return block;
}

function originalOf({ of }: Run, there: readonly { run: Run; spans: Span[] }[][]): Span[] {
  if (!of) return [];
  return (there[of.article] ?? []).filter(({ run }) => run.order === of.order).flatMap(({ spans }) => spans);
}

function gapBlock(): AnswerBlock {
  return { role: 'gap', also: [], spans: [], of: [] };
}

function sourcePage(number: number, text: string): SourcePage {
  return {
    number,
    name: null,
    text,
    bodyStart: 0,
    file: `${number}.md`,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    facsimile: null,
  };
}
