import type { SpeechEngine } from '@tingbao/speech/player';
import { openEngine } from './engine.ts';
import { showHeard, type KeptPlace } from './kept.ts';
import { watchList } from './list.ts';
import { offerKept } from './offer.ts';
import { openAtPress, type Opening } from './open.ts';
import { findPlayer, say, type PlayerPage } from './page.ts';
import { watchSelection } from './place.ts';
import { readKept } from './settings.ts';
import type { Player } from '../player/player.ts';

/** Makes the page's Listen button work. Nothing is spoken, fetched or moved before it is pressed. */
export function startListening(): void {
  const page = findPlayer();
  if (page) void openEngine(page).then((engine) => engine && startPlayer(page, engine));
}

function startPlayer(page: PlayerPage, engine: SpeechEngine) {
  watchSelection(page.root);
  watchList();
  showHeard(page.queue.address);
  // Only who has switched keys on fetches what they need.
  if ((readKept('tingbao-keys') as { on?: unknown } | null)?.on)
    void import('../settings/keys.ts').then(({ startKeys }) => startKeys());
  offerKept(page, (kept) => {
    if (!opening) open(kept);
  });
  let player: Player | null = null;
  let opening: Opening | null = null;
  const open = (kept: KeptPlace | null = null) => {
    const current = (opening = openAtPress(page, engine, kept));
    import('../player/player.ts').then(
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
