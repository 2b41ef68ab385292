import type { ReactNode } from 'react';
import type { Utterance } from '@tingbao/speech';
import type { Voice } from '@tingbao/speech/player';
import type { PlayerMessages } from '../messages/player.zh-Hans.ts';
import { Bar } from './player/bar.tsx';
import { EarMarks } from './player/ear-marks.tsx';
import { GoTo } from './player/go-to.tsx';
import { Help } from './player/help.tsx';
import { DeviceChoices, More } from './player/more.tsx';
import { VoiceChoices } from './player/voice-choices.tsx';
import { ReadsChoices, WalkChoices } from './player/walk-choices.tsx';
import { WalkPlace } from './player/walk-place.tsx';

interface Props {
  /** Address of the article's sentences, a JSON array of `Utterance`, fetched at the first press. */
  utterancesHref: string;
  /** The first sentence stands in the page: iOS speaks only inside the press. Null: nothing to hear, no player. */
  first: Utterance | null;
  queue: QueuePlace;
  /** The article's language as voices know it: zh-CN. */
  language: string;
  /** The article's places after its beginning, such as subheads: element ids and their words. */
  places: { id: string; label: string }[];
  /** The language of the places' words, where it is not the messages'. */
  placesLang?: string | undefined;
  recording: RecordingVoice;
  messages: PlayerMessages;
}

/** The edition's queue, and the page's own article in it; null on a page that is none. Travels in the page. */
export interface QueuePlace {
  address: string;
  /** `Article.id`, and its place from 0. */
  id: string | null;
  at: number | null;
  of: number;
}

/** The edition's recordings as a voice among the others; null where nothing was recorded. Travels in the page. */
export type RecordingVoice = Pick<Voice, 'name' | 'language'> | null;

/** The player of an article. */
export function Player({ first, messages, ...rest }: Props) {
  return first && <PlayerFrame m={messages} first={first} listen={messages.words.listen} {...rest} />;
}

interface FrameProps extends Pick<
  Props,
  'queue' | 'utterancesHref' | 'placesLang' | 'language' | 'recording'
> {
  m: PlayerMessages;
  first: Utterance;
  /** The name of the one button, before it is pressed. */
  listen: string;
  /** What is to be chosen before the first press. */
  before?: ReactNode;
  /** Null on a screen that is no article's. */
  places: Props['places'] | null;
}

/**
 * The player: one button until it is pressed, then all of its controls. Everything stands in the document from the
 * start, so that the script makes no elements but voices. Without script the whole is not shown.
 */
export function PlayerFrame({
  m,
  first,
  queue,
  utterancesHref,
  listen,
  places,
  placesLang,
  language,
  recording,
  before,
}: FrameProps) {
  const inPage = { first, language, queue, words: { ...m.words, listen }, ...(recording && { recording }) };
  return (
    <section
      className="player"
      id="player"
      tabIndex={-1}
      lang={m.language}
      aria-label={m.region}
      data-player={utterancesHref}
    >
      <script type="application/json" dangerouslySetInnerHTML={{ __html: inScript(inPage) }} />
      {before}
      <div className="player-place">
        <Bar m={m} listen={listen} />
      </div>
      <Help m={m} />
      <WalkPlace m={m} lang={placesLang} />
      <More m={m}>
        <GoTo m={m} alone={queue.of === 1} places={places} placesLang={placesLang} />
        <VoiceChoices m={m} />
        <WalkChoices m={m} goesOn={queue.at === null} />
        <ReadsChoices m={m} />
        <EarMarks m={m} />
        <DeviceChoices m={m} />
      </More>
    </section>
  );
}

/** JSON that can stand in a script element: no `<` is left to close it with. */
const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');
