import type { Utterance } from '@tingbao/speech';
import { voiceLanguage } from '@tingbao/speech';
import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';
import { PlayerFrame, type RecordingVoice } from '../player.tsx';
import { ListChoice, type PageToHear } from './list-choice.tsx';

interface Props {
  /** Address of the queue, a JSON array of `QueuedArticle`. */
  queueHref: string;
  count: number;
  pages: PageToHear[];
  /** BCP 47 of the edition. */
  language: string;
  recording: RecordingVoice;
  messages: PlayerMessages;
}

/** The player of an edition's screen: reads articles one after the other, in place. */
export function EditionPlayer({ queueHref, count, pages, language, recording, messages: m }: Props) {
  if (count === 0) return null;
  const first = opening(m, language);
  return (
    <PlayerFrame
      m={m}
      first={first}
      language={first.language}
      queue={{ address: queueHref, at: null, of: count, id: null }}
      utterancesHref=""
      recording={recording}
      listen={m.words.listenToList}
      placesLang={language}
      places={null}
      before={<ListChoice m={m} pages={pages} />}
    />
  );
}

/** The announcement of the first article; its figures are the reader's choice, so the script puts them in at the press. */
function opening(m: PlayerMessages, language: string): Utterance {
  const own = m.language.split('-')[0] === language.split('-')[0];
  return {
    locator: { block: '', start: 0, end: 0 },
    text: '',
    language: voiceLanguage(own ? language : m.language),
    role: 'announcement',
    pauseAfter: 500,
  };
}
