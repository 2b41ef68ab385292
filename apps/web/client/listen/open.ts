import type { Utterance } from '@tingbao/speech';
import type { SpeechEngine, SpeechReport } from '@tingbao/speech/player';
import { announcement } from './announce.ts';
import { SKIPS } from './choices.ts';
import type { KeptPlace } from './kept.ts';
import { chosenList, type Listed } from './list.ts';
import { isEdition, say, type PlayerPage } from './page.ts';
import { hasReadOn, selectedRange, type Place } from './place.ts';
import { openQueue, type Queue } from './queue.ts';
import { readSettings, type ListenSettings } from './settings.ts';
import { startSilence } from './silence.ts';
import { manner } from './voice.ts';

/** What happened between the first press and the arrival of the rest of the player. */
export interface Opening {
  page: PlayerPage;
  engine: SpeechEngine;
  settings: ListenSettings;
  listed: Listed;
  queue: Queue;
  place: Place;
  /** The sentence to begin with, where it is known in the press; the engine was given it as generation 1 … */
  first: Utterance | null;
  /** … unless it has been hushed. */
  begun: boolean;
  wanted: 'playing' | 'paused' | 'stopped';
  /** Keeps media keys and the lock screen's controls with this page; see `silence.ts`. */
  silence: () => HTMLAudioElement | null;
  /** Reports of that sentence; the player puts its own receiver here and reads what has gathered. */
  reports: SpeechReport[];
  receive: (report: SpeechReport) => void;
}

/** Speaks the first sentence inside the press; a place further on waits for the sentences, with the voice unlocked. */
export function openAtPress(page: PlayerPage, engine: SpeechEngine, kept: KeptPlace | null): Opening {
  const { words, main, status } = page;
  const settings = readSettings();
  const listed = chosenList(isEdition(page) ? kept?.list : 'all');
  const queue = openQueue(page, listed.ids);
  const place = kept ? { kept } : placeAtPress(page);
  const first = place === 'start' ? firstSentence(page, settings, listed, queue) : null;
  let silence: HTMLAudioElement | null = null;
  const opening: Opening = {
    page,
    engine,
    settings,
    listed,
    queue,
    place,
    first,
    begun: first !== null,
    wanted: 'playing',
    silence: () => (silence ??= startSilence()),
    reports: [],
    receive: (report) => opening.reports.push(report),
  };
  if (first) {
    const how = manner(first, page.language, settings, engine);
    engine.speak(
      { text: first.text, sound: first.sound, rate: settings.rate, generation: 1, ...how },
      (report) => opening.receive(report),
    );
  } else engine.unlock();
  // Starting it takes as long as fetching sentences does, so only phones, which let a page play in the press alone, do both at once.
  if (first || navigator.maxTouchPoints > 0) opening.silence();
  if (!kept) queue.sentences(queue.own ?? 0).catch(() => undefined);
  page.root.dataset['state'] = 'loading';
  say(status, '');
  say(main, words.pause);
  return opening;
}

function placeAtPress(page: PlayerPage): Place {
  if (isEdition(page)) return 'start';
  const selection = selectedRange();
  return selection ? { selection } : hasReadOn(page.root) ? 'screen' : 'start';
}

/** The sentence that is known before anything is fetched; null where the reader does not want it. */
function firstSentence(
  { first, language, words }: PlayerPage,
  { announce, skips, rate }: ListenSettings,
  { firstMs }: Listed,
  { of }: Queue,
): Utterance | null {
  if (first.role === 'announcement')
    return announce ? announcement(words, language, { n: 1, of, ms: firstMs / rate }) : null;
  return skips.some((skip) => SKIPS[skip].some((role) => role === first.role)) ? null : first;
}
