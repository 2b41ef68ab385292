import type { ArticleText, Language } from '../articles.ts';
import type { Dice } from '../random.ts';
import { run, slip, type Sheet, type Slip } from '../slips.ts';
import { columnBreak, cutAt } from './cuts.ts';
import {
  articlesOn,
  insertAfter,
  isCuttable,
  lastOf,
  proseOf,
  remove,
  slipsOf,
  type Injector,
} from './injector.ts';

const NUMERALS = '零一二三四五六七八九';

/** A jump line as papers print it, to or from a page. */
export function jumpLine(way: 'to' | 'from', page: number, language: Language, roll: Dice): string {
  if (language === 'en') {
    const letter = `A${page}`;
    return way === 'to'
      ? (roll.pick([`Continued on ${letter}`, `Continued on Page ${letter}`, `(Continued on ${letter})`]) ??
          '')
      : (roll.pick([`From ${letter}`, `Continued from ${letter}`, `Continued from Page ${letter}`]) ?? '');
  }
  const words = way === 'to' ? (language === 'zh-Hant' ? '下轉' : '下转') : '上接';
  const numeral = NUMERALS[page] ?? String(page);
  const form =
    roll.pick([
      `${words}${page}版`,
      `${words}第${numeral}版`,
      `${words}第 ${page} 版`,
      `${words}第${page}版`,
    ]) ?? '';
  return roll.chance(0.4) ? `(${form})` : `（${form}）`;
}

/** An article goes on on another page, under its headline, a short one or none. */
export const jumpMet: Injector = {
  name: 'jump-met',
  rate: 0.3,
  spread: true,
  wants: isLong,
  onSheet: (sheet, roll) => {
    const [from, to] = sheet.pages;
    if (!from || !to) return false;
    const article = roll.pick(articlesOn(from.slips).filter((index) => tailOf(from.slips, index).length > 0));
    if (article === undefined) return false;
    const tail = tailOf(from.slips, article);
    const keep = roll.int(0, Math.max(0, Math.min(3, tail.length - 2)));
    const moved = tail.slice(keep);
    for (const block of moved) remove(from.slips, block);
    const end = lastOf(from.slips, article);
    if (!end) return false;
    const broken = breakAt(end, from.slips, roll);
    printJump(from.slips, end, article, jumpLine('to', to.number, languageOf(sheet, article), roll), roll);
    printContinuation(sheet, to.slips, article, [...broken, ...moved], from.number, roll);
    return true;
  },
};

/** An article says that it goes on on a page that is not there, as on the real page. */
export const jumpUnmet: Injector = {
  name: 'jump-unmet',
  rate: 0.4,
  onSheet: (sheet, roll) => {
    const page = sheet.pages.at(-1);
    const places = (page ? articlesOn(page.slips) : []).filter((index) => {
      const end = lastOf(page?.slips ?? [], index);
      return end !== undefined && proseOf(end) !== undefined;
    });
    const article = roll.pick(places);
    const end = page && article !== undefined ? lastOf(page.slips, article) : undefined;
    if (!page || article === undefined || !end) return false;
    breakAt(end, page.slips, roll);
    printJump(page.slips, end, article, jumpLine('to', 9, languageOf(sheet, article), roll), roll);
    return true;
  },
};

function isLong(article: ArticleText): boolean {
  return article.kind === 'story' && article.body.filter(({ role }) => role === 'paragraph').length >= 4;
}

/** What may stand on another page: everything behind the second paragraph. */
function tailOf(slips: Slip[], article: number): Slip[] {
  const own = slipsOf(slips, article);
  const second = own.filter((block) => proseOf(block))[1];
  return second ? own.slice(own.indexOf(second) + 1) : [];
}

/** Half of the jumps come in the middle of a sentence. */
function breakAt(end: Slip, slips: readonly Slip[], roll: Dice): Slip[] {
  const prose = proseOf(end);
  const at = prose && isCuttable(end, slips) && roll.chance(0.5) ? columnBreak(prose.text, roll) : -1;
  return prose && at > 0 ? [cutAt(end, prose, at)] : [];
}

function printJump(slips: Slip[], end: Slip, article: number, text: string, roll: Dice): void {
  const order = (end.runs.at(-1)?.order ?? 0) + 3;
  const line = run(article, order, 'jump', text);
  if (roll.chance(0.2) && proseOf(end)) end.runs.push(line);
  else insertAfter(slips, end, slip([line]));
}

function printContinuation(
  sheet: Sheet,
  slips: Slip[],
  article: number,
  rest: Slip[],
  from: number,
  roll: Dice,
): void {
  const text = sheet.articles[article];
  if (!text) return;
  const order = (rest[0]?.runs[0]?.order ?? 0) - 1;
  const line = slip([run(article, order, 'jump', jumpLine('from', from, text.language, roll))]);
  const title = continuationTitle(text, roll);
  const head = title === null ? [] : [slip([run(null, 0, 'continuation-headline', title)], roll.int(1, 3))];
  const top = roll.chance(0.25) ? [line, ...head] : [...head, line];
  const others = articlesOn(slips);
  const before = roll.chance(0.5) ? undefined : roll.pick(others);
  const place = before === undefined ? 0 : slips.indexOf(lastOf(slips, before) ?? (slips[0] as Slip)) + 1;
  slips.splice(place, 0, ...top, ...rest);
}

function continuationTitle({ headline, language }: ArticleText, roll: Dice): string | null {
  const form = roll.next();
  if (form < 0.25) return null;
  if (form < 0.65) return headline;
  if (language === 'en') return headline.split(' ').slice(0, 3).join(' ');
  const halves = headline.split(/\s/);
  return halves.length > 1 ? (halves[0] ?? headline) : headline.slice(0, Math.max(6, headline.length - 5));
}

function languageOf(sheet: Sheet, article: number): Language {
  return sheet.articles[article]?.language ?? 'zh-Hans';
}
