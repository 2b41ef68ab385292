import type { Utterance } from '@tingbao/speech';
import type { QueuedArticle } from '../../src/listen-queue.ts';
import type { PlayerPage } from './page.ts';

/** The articles of this page's player, by their places in the queue, from 0. */
export interface Queue {
  /** How many there are. */
  of: number;
  /** The place of the article that this page shows; null on a page that is no article's. */
  own: number | null;
  articles: () => Promise<QueuedArticle[]>;
  sentences: (at: number) => Promise<Utterance[]>;
}

/** Lists of sentences that are held at a time: the one that is read, and its neighbours. */
const most = 3;

async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be fetched: ${answer.status}`);
  return answer.json() as Promise<T>;
}

/** Fetches only what is asked for, and that once; what failed is asked for again. `ids`: the queue; null: the whole edition. */
export function openQueue({ root, queue }: PlayerPage, ids: string[] | null): Queue {
  const held = new Map<string, Promise<unknown>>();
  const hold = <T>(address: string): Promise<T> => {
    const asked = (held.get(address) as Promise<T> | undefined) ?? fetchJson<T>(address);
    held.delete(address);
    held.set(address, asked);
    asked.catch(() => held.delete(address));
    const lists = [...held.keys()].filter((each) => each !== queue.address);
    for (const old of lists.slice(0, -most)) held.delete(old);
    return asked;
  };
  const articles = async (): Promise<QueuedArticle[]> => {
    const all = await hold<QueuedArticle[]>(queue.address);
    return ids ? ids.flatMap((id) => all.find((each) => each.id === id) ?? []) : all;
  };
  return {
    of: ids?.length ?? queue.of,
    own: queue.at,
    articles,
    sentences: async (at) => {
      if (at === queue.at) return hold<Utterance[]>(root.dataset['player'] ?? '');
      const found = (await articles())[at];
      if (!found) throw new Error(`the queue has no article ${at}`);
      return hold<Utterance[]>(found.utterances);
    },
  };
}
