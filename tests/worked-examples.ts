import { blockTexts, headParts, type Article, type Note, type Span } from '@tingbao/edition';
import { applyCorrections, parseEdition } from '@tingbao/parse';
import { readCorrections } from '../packages/library/src/corrections-yaml.ts';

/**
 * The worked examples of docs/edition.md: pages, and below them what is read on them, one fact a line: `role deck: ——末班车上`,
 * `note joined/column-break 17 19: 护士宁小鸥` (lines of the source, of another page `2:5`), `doubt headline/headline/subhead: 运动会`.
 */
export interface WorkedExample {
  pages: string[];
  /** YAML of the corrections that are applied; '' for none. */
  corrections: string;
  shown: Fact[];
}

export interface Fact {
  /** Everything before the colon. */
  code: string;
  /** The words that carry it, or the words it is after. */
  words: string;
}

/** The fenced blocks of a document: the words after the fence, and what is fenced. */
export function fences(markdown: string): { label: string; body: string }[] {
  return [...markdown.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, label = '', body = '']) => ({
    label,
    body,
  }));
}

/** Each example with the first words of its first page. */
export function workedExamples(markdown: string): (readonly [string, WorkedExample])[] {
  const examples: (readonly [string, WorkedExample])[] = [];
  let pages: string[] = [];
  let corrections = '';
  for (const { label, body } of fences(markdown)) {
    if (label === 'markdown example') pages.push(body);
    if (label === 'yaml corrections') corrections = body;
    if (label !== 'text shows') continue;
    const shown = body
      .trim()
      .split('\n')
      .map((line) => {
        const [, code = line, words = ''] = /^(.*?): (.*)$/.exec(line) ?? [];
        return { code, words };
      });
    examples.push([pages[0]?.slice(0, 12).replace(/\s+/g, ' ') ?? '', { pages, corrections, shown }]);
    pages = [];
    corrections = '';
  }
  return examples;
}

/** `note joined/column-break 17 19` tells of the code `joined` and of the rule `column-break`. */
export function codeAndRule(code: string): string[] {
  const [, note, rule] = /^note ([a-z-]+)(?:\/([a-z-]+))?(?: |$)/.exec(code) ?? [];
  return note === undefined ? [code] : [`note ${note}`, ...(rule === undefined ? [] : [`rule ${rule}`])];
}

/** Everything that the parser, and the corrections after it, say of an example's pages, in the form in which the examples say it. */
export function factsOf({ pages, corrections }: WorkedExample): Fact[] {
  const sources = pages.map((text, index) => ({
    number: index + 1,
    name: null,
    text,
    bodyStart: 0,
    file: `${index + 1}.md`,
    sha256: '',
    encoding: 'utf-8',
    facsimile: null,
  }));
  const written = readCorrections(corrections);
  const changes = written.corrections.map(({ correction }) => correction);
  const { edition, unmet } = applyCorrections(parseEdition(sources), sources, changes);
  const wrong = [...written.faults, ...unmet].map(({ reason }) => ({ code: 'fault', words: reason }));
  const source = (spans: Span[]) =>
    spans.map(({ page, start, end }) => pages[page - 1]?.slice(start, end) ?? '').join('');
  return [
    ...wrong,
    ...edition.articles.flatMap(articleFacts),
    ...edition.doubts.map(({ rule, readings, spans }) => ({
      code: `doubt ${[rule, ...readings].join('/')}`,
      words: source(spans),
    })),
    ...edition.setAside.flatMap(({ reason, text, notes }) => [
      { code: `set-aside ${reason}`, words: text },
      ...noteFacts(notes ?? [], text),
    ]),
  ];
}

function articleFacts(article: Article): Fact[] {
  const facts: Fact[] = headParts(article).map(({ role, part }) => ({
    code: `role ${role}`,
    words: part.text,
  }));
  const title = article.headline?.text ?? '';
  facts.push({ code: `kind ${article.kind}`, words: title }, ...noteFacts(article.notes, title));
  let above = title;
  for (const block of article.body) {
    const [own, credit] = blockTexts(block).map(({ text }) => text.text);
    const words = block.type === 'gap' ? `after ${above}` : (own ?? '');
    facts.push({ code: `role ${block.type}`, words }, ...noteFacts(block.notes, words));
    if (block.type === 'caption' && credit !== undefined) facts.push({ code: 'role credit', words: credit });
    above = words;
  }
  if (article.series) facts.push({ code: `series ${article.series.number}`, words: article.series.name });
  const texts = [
    ...headParts(article).map(({ id, part }) => ({ id, text: part })),
    ...article.body.flatMap(blockTexts),
  ];
  for (const { block, start, end, to, article: about } of article.see ?? []) {
    const words = texts.find(({ id }) => id === block)?.text.text.slice(start, end) ?? '';
    facts.push({ code: about === null ? `see ${to}` : `see ${to} ${about}`, words });
  }
  return [...facts, ...article.jumps.map(({ text }) => ({ code: 'role jump', words: text }))];
}

function noteFacts(notes: Note[], words: string): Fact[] {
  return notes.map(({ code, rule, lines = [] }) => {
    const places = lines.map(({ page, line }) => (page === 1 ? `${line}` : `${page}:${line}`));
    return { code: ['note', [code, ...(rule ? [rule] : [])].join('/'), ...places].join(' '), words };
  });
}
