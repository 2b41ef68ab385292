import type { Utterance } from '@tingbao/speech';
import { articleRoutes, type ArticleRoute } from '../readers/editions.ts';
import { expect } from '../test.ts';
import type { Listening } from './rig.ts';

const routes = articleRoutes().filter(({ library }) => library === 'seeds');
const found = (route: ArticleRoute | undefined, what: string): ArticleRoute => {
  if (!route) throw new Error(`the sample editions have no ${what}`);
  return route;
};
const longest = (those: ArticleRoute[]) =>
  [...those].sort((a, b) => b.article.body.length - a.article.body.length)[0];

/** The longest article of the sample editions. */
export const story = found(longest(routes), 'article');
export const english = found(
  longest(routes.filter(({ edition }) => edition.language === 'en')),
  'article in English',
);
export const pictured = found(
  routes.find(({ article }) => article.body.some(({ type }) => type === 'figure')),
  'picture',
);

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const textOf = (utterances: Utterance[], at: number) => utterances[at]?.text;

/** Opens an article with its clock standing still but for `pass`: a busy machine then hears no sentence more. */
export async function openStill({ open, page }: Listening, route: ArticleRoute) {
  const utterances = await open(route, 'plain');
  await page.clock.pauseAt(Date.now() + MINUTE);
  return utterances;
}

/** Lets time pass until the sentence of this number has been given to the voice. */
export async function until({ pass, said }: Listening, count: number) {
  for (let turns = 0; turns < 4000 && (await said()).length < count; turns += 1) await pass(100);
  expect((await said()).length).toBe(count);
}
