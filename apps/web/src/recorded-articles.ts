import type { Article, Recording } from '@tingbao/edition';
import { findArticle, type LibraryEdition } from '@tingbao/library';
import { voiceLanguage } from '@tingbao/speech';
import type { Voice } from '@tingbao/speech/player';
import type { PlayerMessages } from './messages/player.zh-Hans.ts';
import { spokenArticle } from './spoken-article.ts';

/** What was found once: putting a whole edition into spoken words for each of its pages would take long. */
const known = new WeakMap<LibraryEdition['recordings'], Recording[]>();

/** The recordings of an edition whose sentences are those of their articles. */
export function recordingsToHear(found: LibraryEdition): Recording[] {
  const before = known.get(found.recordings);
  if (before) return before;
  const heard = found.recordings.filter(({ article: id }) => {
    const article = findArticle(found.edition, id);
    return article && spokenArticle(found, article).some(({ sound }) => sound);
  });
  known.set(found.recordings, heard);
  return heard;
}

/** What the player calls the edition's recordings: by who reads, on the page of an article that was recorded; null where none was. */
export function recordingVoice(
  found: LibraryEdition,
  { recording, recordedBy }: PlayerMessages,
  article: Article | null,
): Pick<Voice, 'name' | 'language'> | null {
  const heard = recordingsToHear(found);
  const own = heard.find(({ article: id }) => id === article?.id);
  if (own) return { name: recordedBy(own.name), language: own.language };
  return heard.length > 0 ? { name: recording, language: voiceLanguage(found.edition.language) } : null;
}
