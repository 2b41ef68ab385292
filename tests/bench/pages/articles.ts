import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from './random.ts';

export type Language = 'zh-Hans' | 'zh-Hant' | 'en';
export type BodyRole =
  'paragraph' | 'subhead' | 'writer' | 'caption' | 'credit' | 'box' | 'note' | 'signoff' | 'item' | 'verse';

export const KINDS = [
  ...(['story', 'photo'] as const),
  ...(['commentary', 'listing', 'index', 'notice', 'correction', 'verse', 'letter'] as const),
] as const;

/** An article with known structure, before anything happens to it. `README.md` describes the files they come from. */
export interface ArticleText {
  /** File and number in it: `harbour.txt#3`. */
  id: string;
  language: Language;
  kind: (typeof KINDS)[number];
  rubric: string | null;
  kicker: string | null;
  headline: string;
  decks: string[];
  bylines: string[];
  dateline: string | null;
  body: { role: BodyRole; text: string }[];
}

export type Split = 'train' | 'held';

const BODY: readonly string[] = [
  'subhead',
  'writer',
  'caption',
  'credit',
  'box',
  'note',
  'signoff',
  'item',
  'verse',
];
const HEAD: readonly string[] = [
  'language',
  'kind',
  'rubric',
  'kicker',
  'headline',
  'deck',
  'byline',
  'dateline',
];

/** Chosen once, so that each half has its share of languages, boxes, packages and photos. Never change it: held is held. */
const HALVES = 11430;

/** Reads every `.txt` of a folder. Throws one line that names the file where an article is not of the form. */
export function readFolder(folder: string): ArticleText[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const articles = files.flatMap((file) => readArticles(readFileSync(join(folder, file), 'utf8'), file));
  if (articles.length === 0)
    throw new Error(`${folder}: no articles; put .txt files there (tests/bench/pages/README.md)`);
  return articles;
}

/** Reads the articles of one file, parted by lines of `---`. */
export function readArticles(text: string, file: string): ArticleText[] {
  return text
    .split(/^---\s*$/mu)
    .filter((part) => part.trim() !== '')
    .map((part, index) => readArticle(part, `${file}#${index + 1}`));
}

/** The fixed half that an article belongs to: `held` articles are for the score alone, never for writing rules. */
export function splitOf(article: ArticleText): Split {
  return hash(`${HALVES} ${article.headline}`) % 2 === 0 ? 'train' : 'held';
}

function readArticle(part: string, id: string): ArticleText {
  const lines = part
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(tagged);
  const all = (tag: string) => lines.filter((line) => line.tag === tag).map((line) => line.text);
  const first = (tag: string) => all(tag)[0] ?? null;
  const headline = first('headline');
  if (headline === null) throw new Error(`${id}: an article needs a line "headline: …"`);
  return {
    id,
    language: languageOf(first('language'), id),
    kind: kindOf(first('kind'), id),
    rubric: first('rubric'),
    kicker: first('kicker'),
    headline,
    decks: all('deck'),
    bylines: all('byline'),
    dateline: first('dateline'),
    body: lines
      .filter(({ tag }) => !HEAD.includes(tag))
      .map(({ tag, text }) => ({ role: tag as BodyRole, text })),
  };
}

function tagged(line: string): { tag: string; text: string } {
  const [, tag = '', text = ''] = /^([a-z]+):\s+(.*)$/.exec(line) ?? [];
  return HEAD.includes(tag) || BODY.includes(tag) ? { tag, text } : { tag: 'paragraph', text: line };
}

/** Whether an article is of a kind that stands on few pages, and on those alone that ask for it. */
export function isSpecial({ kind }: ArticleText): boolean {
  return kind !== 'story' && kind !== 'photo';
}

function kindOf(kind: string | null, id: string): ArticleText['kind'] {
  const known = KINDS.find((one) => one === (kind ?? 'story'));
  if (!known) throw new Error(`${id}: kind is ${kind ?? ''}; it may be ${KINDS.join(', ')}`);
  return known;
}

function languageOf(language: string | null, id: string): Language {
  if (language === null) return 'zh-Hans';
  if (language === 'zh-Hans' || language === 'zh-Hant' || language === 'en') return language;
  throw new Error(`${id}: language is ${language}; it may be zh-Hans, zh-Hant or en`);
}
