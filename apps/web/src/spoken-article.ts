import type { Article } from '@tingbao/edition';
import type { LibraryEdition } from '@tingbao/library';
import { extractUtterances, type Utterance } from '@tingbao/speech';

/** The sentences of an article with the readings of its newspaper's lexicon. */
export const spokenArticle = (
  { edition, lexicon }: Pick<LibraryEdition, 'edition' | 'lexicon'>,
  article: Article,
): Utterance[] => extractUtterances(article, edition.language, lexicon);
