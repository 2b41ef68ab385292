import type { PlayerEvent, PlayerState } from '@tingbao/speech/player';
import type { QueuedArticle } from '../../src/listen-queue.ts';

export interface Work {
  press: () => void;
  send: (event: PlayerEvent) => void;
  articles: () => readonly QueuedArticle[] | null;
}

export const isReading = ({ name }: PlayerState): boolean =>
  name === 'speaking' || name === 'resting' || name === 'loading';

/** Media keys, headsets and the lock screen work the player, and show what is read. `silence` plays while something is. */
export function connectMedia(silence: HTMLAudioElement, work: Work): (state: PlayerState) => void {
  const { mediaSession } = navigator;
  let now: PlayerState | null = null;
  const move = (step: 1 | -1) => {
    const by = now && now.articles > 1 ? 'article' : 'paragraph';
    work.send({ type: 'move', by, step });
  };
  const actions: Partial<Record<MediaSessionAction, () => void>> = {
    play: () => now && !isReading(now) && work.press(),
    pause: () => work.send({ type: 'pause' }),
    stop: () => work.send({ type: 'stop' }),
    nexttrack: () => move(1),
    previoustrack: () => move(-1),
    seekforward: () => work.send({ type: 'move', by: 'sentence', step: 1 }),
    seekbackward: () => work.send({ type: 'move', by: 'sentence', step: -1 }),
  };
  for (const [action, work] of Object.entries(actions)) {
    try {
      mediaSession.setActionHandler(action as MediaSessionAction, work);
    } catch {
      // Browsers throw for an action that they do not know; the others work all the same.
    }
  }

  return (state) => {
    now = state;
    const reading = isReading(state);
    const over = state.name === 'stopped' || state.name === 'idle';
    mediaSession.playbackState = reading ? 'playing' : over ? 'none' : 'paused';
    if (reading && silence.paused) silence.play().catch(() => undefined);
    if (!reading) silence.pause();
    const [title, artist] = wordsOf(state, work.articles());
    const { metadata } = mediaSession;
    if (metadata?.title !== title) mediaSession.metadata = new MediaMetadata({ title, artist });
  };
}

/** The article's headline, and the newspaper as the document's title names it after its last dash. */
function wordsOf({ article }: PlayerState, articles: readonly QueuedArticle[] | null): [string, string] {
  const { title } = document;
  const dash = title.lastIndexOf(' — ');
  return [articles?.[article]?.headline ?? title.slice(0, dash), title.slice(dash + 3)];
}
