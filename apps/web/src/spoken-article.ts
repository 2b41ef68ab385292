import type { Article } from '@tingbao/edition';
import type { LibraryEdition } from '@tingbao/library';
import { extractUtterances, recordedUtterances, type Utterance } from '@tingbao/speech';
import { soundAddress } from './addresses.ts';

type Spoken = Pick<LibraryEdition, 'newspaper' | 'entry' | 'edition' | 'lexicon' | 'recordings'>;

/**
 * The sentences of an article with the readings of its newspaper's lexicon, and their places in its recording where it has one. A
 * recording of another text than the page's is left alone; whoever started the server was told.
 */
export function spokenArticle(found: Spoken, article: Article): Utterance[] {
  const { newspaper, entry, edition, lexicon, recordings } = found;
  const utterances = extractUtterances(article, edition.language, lexicon);
  const recording = recordings.find(({ article: id }) => id === article.id);
  if (!recording) return utterances;
  const src = soundAddress(newspaper.slug, entry.slug, recording.sound);
  const fitted = recordedUtterances(utterances, recording.cues, src);
  return 'stray' in fitted ? utterances : fitted.utterances;
}
