import { createWebSpeechEngine } from '@tingbao/speech/engine';
import type { SpeechEngine } from '@tingbao/speech/player';
import { showHeard, type KeptPlace } from './listen-kept.ts';
import { watchList } from './listen-list.ts';
import { offerKept } from './listen-offer.ts';
import { openAtPress, type Opening } from './listen-open.ts';
import { findPlayer, say, type PlayerPage } from './listen-page.ts';
import { watchSelection } from './listen-place.ts';
import { readKept } from './listen-settings.ts';
import type { Player } from './player.ts';

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
  watchList();
  showHeard(page.queue.address);
  // Only who has switched keys on fetches what they need.
  if ((readKept('tingbao-keys') as { on?: unknown } | null)?.on)
    void import('./keys.ts').then(({ startKeys }) => startKeys());
  offerKept(page, (kept) => {
    if (!opening) open(kept);
  });
  let player: Player | null = null;
  let opening: Opening | null = null;
  const open = (kept: KeptPlace | null = null) => {
    const current = (opening = openAtPress(page, engine, kept));
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

function showHelp({ root, help, main }: PlayerPage, shown: boolean) {
  help.hidden = !shown;
  main.hidden = shown;
  // Nor is there anything to choose.
  const list = root.querySelector<HTMLElement>('.player-list');
  if (list) list.hidden = shown;
}

/**
 * A browser that lists voices, but none for this language, cannot read the article. One that lists none may still
 * speak (some Android views), so it is asked first. Lists grow bit by bit: judged when one has been still for a second.
 */
function watchVoices(page: PlayerPage, engine: SpeechEngine) {
  let still: ReturnType<typeof setTimeout> | undefined;
  const judge = () => {
    const none = engine.voices(page.language)?.length === 0;
    if (none || page.main.hidden) showHelp(page, none);
  };
  const later = () => {
    clearTimeout(still);
    still = setTimeout(judge, 1000);
  };
  engine.watchVoices(later);
  later();
}
