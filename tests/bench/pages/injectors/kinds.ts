import { type ArticleText, type Language } from '../articles.ts';
import { run, slip, type Sheet, type Slip } from '../slips.ts';
import { insertAfter, isCut, proseOf, slipsOf, articlesOn, type Injector } from './injector.ts';

/** An article of a kind of its own stands on the page: it comes there by being wanted, and nothing more is done to it. */
function presence(name: string, kinds: readonly ArticleText['kind'][]): Injector {
  return {
    name,
    rate: 0.06,
    wants: (article) => kinds.includes(article.kind),
    onSheet: (sheet) => sheet.articles.some((article) => kinds.includes(article.kind)),
  };
}

export const commentaries = presence('commentaries', ['commentary']);
export const listings = presence('listings', ['listing', 'index']);
export const notices = presence('notices', ['notice', 'correction']);
export const verses = presence('verses', ['verse']);
export const letters = presence('letters', ['letter']);

const COMMON: Record<Language, string[]> = {
  'zh-Hans': ['守住老手艺系列报道', '春耕时节（一组）', '开港十年特别报道', '街坊笔谈', '桥的故事（四则）'],
  'zh-Hant': ['海島生活系列報導', '渡輪人物（一組）', '開港十年特別報導'],
  en: ['Ten Years of the New Harbor: A Special Report', 'Voices From the Valley'],
};

/** A common title stands over the articles from one of them to the page's end, each of which keeps its own headline. */
export const commonTitles: Injector = {
  name: 'common-titles',
  rate: 0.06,
  onSheet: ({ articles, pages }, roll) => {
    const [{ slips } = { slips: [] as Slip[] }] = pages;
    const own = articlesOn(slips);
    const from = own.length - roll.int(3, Math.max(3, Math.min(5, own.length)));
    const first = own[from];
    const article = first === undefined ? undefined : articles[first];
    const top = first === undefined ? undefined : slipsOf(slips, first)[0];
    const led = own.slice(from).every((index) => articles[index]?.kind === 'story');
    if (first === undefined || !article || !top || top.level < 2 || !led) return false;
    const text = roll.pick(COMMON[article.language]) ?? '';
    slips.splice(slips.indexOf(top), 0, slip([run(first, 0.5, 'group', text, ['kicker', 'rubric'])], 1));
    return true;
  },
};

/** Somebody's words are printed once more in large type further down in their article. */
export const pullQuotes: Injector = {
  name: 'pull-quotes',
  rate: 0.08,
  onSheet: (sheet: Sheet, roll) => {
    for (const { slips } of roll.shuffle(sheet.pages))
      for (const source of roll.shuffle([...slips])) {
        const prose = proseOf(source);
        const said = /[“「]([^“”「」]{14,80})[”」]/.exec(prose?.text ?? '')?.[1];
        const own = prose ? slipsOf(slips, prose.article ?? -1).filter((block) => proseOf(block)) : [];
        const host = own[own.indexOf(source) + 1];
        if (!prose || said === undefined || !host || isCut(prose, slips)) continue;
        const of = { article: prose.article ?? 0, order: prose.order };
        const pulled = slip([{ ...run(null, 0, 'duplicate', `“${said}”`), of }], roll.pick([0, 0, 4]) ?? 0);
        insertAfter(slips, host, { ...pulled, bold: pulled.level === 0 && roll.chance(0.5) });
        return true;
      }
    return false;
  },
};
