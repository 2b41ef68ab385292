import type { ReactNode } from 'react';
import type { Utterance } from '@tingbao/speech';
import type { Voice } from '@tingbao/speech/player';
import type { PlayerMessages } from '../messages/player.zh-Hans.ts';
import { EarMarks } from './player/ear-marks.tsx';
import { SoundChoices } from './player/sound-choices.tsx';
import { Sleep, WalkChoices } from './player/walk-choices.tsx';
import { WalkPlace } from './player/walk-place.tsx';
import { WalkSteps } from './player/walk-steps.tsx';

export const rates = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5];

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
export function Player({ first, places, messages: m, ...frame }: Props) {
  const { placesLang } = frame;
  if (!first) return null;
  return (
    <PlayerFrame {...frame} m={m} first={first} listen={m.words.listen}>
      <VoiceChoices m={m} />
      <PlaceChoice m={m} places={places} placesLang={placesLang} />
    </PlayerFrame>
  );
}

interface FrameProps extends Pick<Props, 'queue' | 'utterancesHref' | 'placesLang' | 'recording'> {
  m: PlayerMessages;
  first: Utterance;
  /** The text's language as voices know it. */
  language: string;
  /** The name of the one button, before it is pressed. */
  listen: string;
  /** What is to be chosen before the first press. */
  before?: ReactNode;
  children: ReactNode;
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
  placesLang,
  language,
  recording,
  before,
  children,
}: FrameProps) {
  const inPage = { first, language, queue, words: { ...m.words, listen }, ...(recording && { recording }) };
  return (
    <section className="player" lang={m.language} aria-label={m.region} data-player={utterancesHref}>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: inScript(inPage) }} />
      {before}
      <div className="player-place">
        <div className="player-bar">
          <button type="button" className="player-main" data-do="press" aria-describedby="voice-note">
            {listen}
          </button>
          <button type="button" data-do="resume" hidden>
            {m.goOnHere}
          </button>
          <Steps m={m} />
          <a className="player-heard" href="#main" hidden>
            {m.lastHeard}
          </a>
          <p className="player-status" role="status" />
          <p className="player-note" id="voice-note" data-note hidden />
        </div>
      </div>
      <WalkPlace m={m} lang={placesLang} />
      <WalkSteps m={m} alone={queue.of === 1} />
      <EarMarks m={m} />
      <div data-opened hidden className="player-more">
        {children}
        <Sleep m={m} />
      </div>
      <SoundChoices m={m} />
      <WalkChoices m={m} goesOn={queue.at === null} />
      <Help m={m} />
    </section>
  );
}

function Steps({ m }: { m: PlayerMessages }) {
  const steps = [
    ['stop', m.stop],
    ['previous-sentence', m.previousSentence],
    ['next-sentence', m.nextSentence],
    ['previous-paragraph', m.previousParagraph],
    ['next-paragraph', m.nextParagraph],
  ];
  return steps.map(([name, label]) => (
    <button type="button" key={name} data-do={name} data-opened hidden>
      {label}
    </button>
  ));
}

export function VoiceChoices({ m }: { m: PlayerMessages }) {
  return (
    <>
      <label>
        {m.rate}
        <select data-choose="rate" defaultValue={1}>
          {rates.map((rate) => (
            <option key={rate} value={rate}>
              {m.times(rate)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {m.voice}
        <select data-choose="voice">
          <option value="">{m.bestVoice}</option>
        </select>
      </label>
      <button type="button" data-do="sample">
        {m.sample}
      </button>
    </>
  );
}

function PlaceChoice({
  m,
  places,
  placesLang,
}: Pick<Props, 'places' | 'placesLang'> & { m: PlayerMessages }) {
  return (
    <div className="player-from">
      <label>
        {m.from}
        <select data-choose="from">
          <option value="start">{m.start}</option>
          {places.map(({ id, label }) => (
            <option key={id} value={`#${id}`} lang={placesLang}>
              {label}
            </option>
          ))}
          <option value="selection">{m.selection}</option>
          <option value="screen">{m.screen}</option>
        </select>
      </label>
      <button type="button" data-do="read-from">
        {m.readFrom}
      </button>
    </div>
  );
}

function Help({ m }: { m: PlayerMessages }) {
  return (
    <div data-help hidden className="player-help">
      <p>{m.help.intro}</p>
      <ul>
        {m.help.ways.map(({ id, system, way }) => (
          <li key={id} data-way={id}>
            <b>{system}</b>
            {m.language === 'en' ? ': ' : '：'}
            {way}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** JSON that can stand in a script element: no `<` is left to close it with. */
const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');
