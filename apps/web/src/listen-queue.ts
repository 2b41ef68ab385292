import type { LibraryEdition } from '@tingbao/library';
import { listeningMs } from '@tingbao/speech/player';
import { articleAddress, utterancesAddress } from './addresses.ts';
import { messagesFor } from './messages/messages.ts';
import { spokenArticle } from './spoken-article.ts';
import { articleTitle } from './words.ts';

/** An article as the player queues it. Serialised as JSON to the client, in the edition's order. */
export interface QueuedArticle {
  /** `Article.id`. */
  id: string;
  /** Addresses of the article's screen and of its sentences, a JSON array of `Utterance`. */
  address: string;
  utterances: string;
  headline: string;
  /** The newspaper page it begins on. */
  page: number;
  /** How long it lasts at rate 1, in milliseconds, as reckoned before any voice was heard. */
  ms: number;
}

export function queueOf(found: LibraryEdition): QueuedArticle[] {
  const { newspaper, entry, edition } = found;
  const m = messagesFor(edition.language);
  return edition.articles.map((article) => ({
    id: article.id,
    address: articleAddress(newspaper.slug, entry.slug, article.id),
    utterances: utterancesAddress(newspaper.slug, entry.slug, article.id),
    headline: articleTitle(article, m),
    page: article.page,
    ms: Math.round(listeningMs(spokenArticle(found, article))),
  }));
}
