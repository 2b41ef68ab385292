import { headParts, blockTexts, headlineText, type Article, type PageInfo } from '@tingbao/edition';
import type { EditionEntry } from '@tingbao/library';
import type { Messages } from './messages/messages.ts';

/** A page as it is printed: its label, else its number, and its section: 第1版 要闻, Page A5. */
export function pageTitle(page: Pick<PageInfo, 'number' | 'name' | 'section'>, m: Messages): string {
  const label = m.page(page.name ?? String(page.number));
  return page.section ? `${label} ${page.section}` : label;
}

/** An edition as links and titles name it: its date, 推定 where it is a guess, and which copy of the day it is. */
export function editionTitle(entry: EditionEntry, m: Messages): string {
  const copy = /^\d{4}-\d\d-\d\d-(\d+)$/.exec(entry.slug)?.[1];
  if (entry.date) return m.date(entry.date) + (copy ? brackets(m.issue(copy), m) : '');
  return entry.dateGuess ? m.date(entry.dateGuess) + brackets(m.guessed, m) : m.undated;
}

export const brackets = (text: string, m: Messages) => (m.language === 'en' ? ` (${text})` : `（${text}）`);

/** The article as titles and links name it: its headline, else the first words of its body. */
export function articleTitle(article: Article, m: Messages): string {
  return headlineText(article) ?? firstWords(article) ?? m.untitled;
}

/** The first words of an article without a headline, with an ellipsis; null where it has no words at all. */
export function firstWords(article: Article): string | null {
  const text = [...article.body.flatMap(textsOf), article.kicker?.text ?? ''].find((words) => words.trim());
  if (!text) return null;
  const start = [...text.trim()].slice(0, /\p{Script=Han}/u.test(text) ? 16 : 48).join('');
  return start.length < text.trim().length ? `${start.replace(/\s+\S*$/, '')}…` : start;
}

const textsOf = (block: Article['body'][number]) => blockTexts(block).map(({ text }) => text.text);

/** The people of an article by name, in the order of the bylines, then of the dateline; each once. */
export function writers(article: Article): string[] {
  const lines = [...article.bylines, ...(article.dateline ? [article.dateline] : [])];
  return [...new Set(lines.flatMap(({ credits }) => credits.map(({ name }) => name)))];
}

/** Length as readers count it: characters of Chinese without white space, words of other languages. */
export function articleLength(article: Article, language: string): number {
  const text = [...headParts(article).map(({ part }) => part.text), ...article.body.flatMap(textsOf)].join(
    ' ',
  );
  if (/^zh\b/i.test(language)) return text.replace(/\s+/g, '').length;
  return text.split(/\s+/).filter(Boolean).length;
}

/** Minutes of listening at the usual pace: about 270 characters of Chinese or 170 words a minute. */
export function listeningMinutes(length: number, language: string): number {
  return Math.max(1, Math.round(length / (/^zh\b/i.test(language) ? 270 : 170)));
}

/** What an article is, where it is no story, and the dot that parts it from what follows; a picture's line has nothing more. */
export function kindWords({ kind }: Article, m: Messages): string | null {
  const words = m.kinds[kind];
  return words === null || kind === 'photo' ? words : `${words} · `;
}
