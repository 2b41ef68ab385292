import { createWebSpeechEngine } from '@tingbao/speech/engine';
import type { SpeechEngine, SpeechReport } from '@tingbao/speech/player';
import { findPlayer, say, sentenceLoader, type PlayerPage } from './listen-page.ts';
import { hasReadOn, selectedRange, watchSelection, type Place } from './listen-place.ts';
import { primary, readSettings, type ListenSettings } from './listen-settings.ts';
import type { Player } from './player.ts';

/** What happened between the first press and the arrival of the rest of the player. */
export interface Opening {
  page: PlayerPage;
  engine: SpeechEngine;
  settings: ListenSettings;
  load: ReturnType<typeof sentenceLoader>;
  place: Place;
  /** The engine was given the first sentence, as generation 1; false once it has been hushed. */
  begun: boolean;
  wanted: 'playing' | 'paused' | 'stopped';
  /** Reports of that sentence; the player puts its own receiver here and reads what has gathered. */
  reports: SpeechReport[];
  receive: (report: SpeechReport) => void;
}

/** Makes the page's Listen button work. Nothing is spoken, fetched or moved before it is pressed. */
export function startListening(): void {
  const page = findPlayer();
  if (!page) return;
  const engine = createWebSpeechEngine();
  if (!engine) {
    showHelp(page, true);
    return;
  }
  watchVoices(page, engine);
  watchSelection(page.root);
  let player: Player | null = null;
  let opening: Opening | null = null;
  const open = () => {
    const current = (opening = openAtPress(page, engine));
    import('./player.ts').then(
      ({ openPlayer }) => (player = openPlayer(current)),
      () => {
        engine.cancel();
        opening = null;
        delete page.root.dataset['state'];
        say(page.main, page.words.listen);
        say(page.status, page.words.failures.unreachable);
      },
    );
  };
  page.main.addEventListener('click', () => {
    if (player) player.press();
    else if (opening) hush(opening, opening.wanted === 'playing' ? 'paused' : 'playing');
    else open();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    if (player) player.stop();
    else if (opening) hush(opening, 'stopped');
  });
}

/** Speaks the first sentence inside the press; a place further on waits for the sentences, with the voice unlocked. */
function openAtPress(page: PlayerPage, engine: SpeechEngine): Opening {
  const { first, words, main, status } = page;
  const settings = readSettings();
  const selection = selectedRange();
  const place: Place = selection ? { selection } : hasReadOn(page.root) ? 'screen' : 'start';
  const opening: Opening = {
    page,
    engine,
    settings,
    load: sentenceLoader(page),
    place,
    begun: place === 'start',
    wanted: 'playing',
    reports: [],
    receive: (report) => opening.reports.push(report),
  };
  if (opening.begun) {
    const voice = settings.voices[primary(first.language)] || null;
    engine.speak(
      { text: first.text, language: first.language, rate: settings.rate, voice, generation: 1 },
      (report) => opening.receive(report),
    );
  } else engine.unlock();
  opening.load().catch(() => undefined);
  page.root.dataset['state'] = 'loading';
  say(status, '');
  say(main, words.pause);
  return opening;
}

/** A press or Escape that comes before the rest of the player does. */
function hush(opening: Opening, wanted: Opening['wanted']) {
  const { engine, page } = opening;
  engine.cancel();
  opening.begun = false;
  opening.reports.length = 0;
  opening.wanted = wanted;
  page.root.dataset['state'] = wanted === 'playing' ? 'loading' : wanted;
  say(page.main, wanted === 'playing' ? page.words.pause : page.words.resume);
}

function showHelp({ help, main }: PlayerPage, shown: boolean) {
  help.hidden = !shown;
  main.hidden = shown;
}

/**
 * A browser that lists voices, but none for this language, cannot read the article. One that lists none may still
 * speak (some Android views), so it is asked first. Lists grow bit by bit: judged when one has been still for a second.
 */
function watchVoices(page: PlayerPage, engine: SpeechEngine) {
  let still: ReturnType<typeof setTimeout> | undefined;
  const judge = () => {
    const none = engine.voices(page.first.language)?.length === 0;
    if (none || page.main.hidden) showHelp(page, none);
  };
  const later = () => {
    clearTimeout(still);
    still = setTimeout(judge, 1000);
  };
  engine.watchVoices(later);
  later();
}
