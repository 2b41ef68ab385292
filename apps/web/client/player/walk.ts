import type { PlayerState } from '@tingbao/speech/player';
import type { Utterance } from '@tingbao/speech';
import type { QueuedArticle } from '../../src/listen-queue.ts';
import { announcement } from '../listen/announce.ts';
import { keepHeard, keepPlace, placeName, showHeard } from '../listen/kept.ts';
import type { Listed } from '../listen/list.ts';
import type { PlayerPage } from '../listen/page.ts';
import { openQueue, type Queue } from '../listen/queue.ts';
import type { ListenSettings } from '../listen/settings.ts';
import type { Clock } from './pace.ts';

/** How many sentences before the end of an article the next one is fetched. */
const near = 10;

/** The articles that are read one after the other, and what is remembered of them. */
export interface WalkKeeper {
  queue: () => Queue;
  articles: () => readonly QueuedArticle[] | null;
  /** Takes another list of articles in place of the present one. */
  take: (listed: Listed) => Queue;
  /** An article's sentences; of one that is not on the page, with its announcement before them. */
  load: (at: number, state: PlayerState) => Promise<readonly Utterance[]>;
  /** A sentence begins: its place is kept, and what will be needed soon is fetched. */
  begins: (state: PlayerState, utterance: Utterance) => void;
  /** An article was heard to its end; `over`: nothing comes after it. */
  heard: (at: number, over: boolean) => void;
}

export function keepWalk(
  page: PlayerPage,
  settings: ListenSettings,
  clock: Clock,
  opened: { listed: Listed; queue: Queue },
): WalkKeeper {
  const edition = page.queue.address;
  let { listed, queue } = opened;
  let known: QueuedArticle[] | null = null;
  const fetchArticles = async () => (known = await queue.articles());
  const idOf = (at: number) => (at === queue.own ? page.queue.id : known?.[at]?.id) ?? null;
  const nameOf = (article: string) => placeName(edition, article === page.queue.id ? article : null);

  return {
    queue: () => queue,
    articles: () => known,
    take(other) {
      listed = other;
      known = null;
      return (queue = openQueue(page, other.ids));
    },
    async load(at, state) {
      const { own, of } = queue;
      if (at === own) {
        if (settings.goOn) fetchArticles().catch(() => undefined);
        return queue.sentences(at);
      }
      const [sentences, articles] = await Promise.all([queue.sentences(at), fetchArticles()]);
      if (!settings.announce || sentences.length === 0) return sentences;
      const ms = clock.lasts(state, articles[at]?.ms ?? 0);
      return [announcement(page.words, page.language, { n: at + 1, of, ms }), ...sentences];
    },
    begins(state, utterance) {
      const article = idOf(state.article);
      // The beginning of the page's own article needs no keeping: the one button leads there.
      const isBeginning = article === page.queue.id && 'index' in state && state.index === 0;
      if (article !== null && utterance.role !== 'announcement' && !state.skim && !isBeginning) {
        const { block, start } = utterance.locator;
        keepPlace(nameOf(article), { article, block, start, list: listed.list });
      }
      const next = state.article + 1;
      const soon =
        state.list === 'whole' && 'index' in state && (state.index ?? 0) + near >= state.utterances.length;
      if ((state.skim || (state.walk.goOn && soon)) && next < state.articles)
        queue.sentences(next).catch(() => undefined);
    },
    heard(at, over) {
      const article = idOf(at);
      if (article === null) return;
      keepHeard(edition, article);
      showHeard(edition);
      if (over || article === page.queue.id) keepPlace(nameOf(article), null);
    },
  };
}
