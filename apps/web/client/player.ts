import { idle, reduce } from '@tingbao/speech/player';
import type { PlayerEffect, PlayerEvent, PlayerState } from '@tingbao/speech/player';
import type { Opening } from './listen.ts';
import { selectedRange, type Place } from './listen-place.ts';
import { keepSettings, primary } from './listen-settings.ts';
import { connectControls, type Controls } from './player-controls.ts';
import { sentenceAt } from './player-place.ts';
import { showPlayer } from './player-view.ts';

export interface Player {
  /** The one button: begins, pauses or goes on. */
  press: () => void;
  stop: () => void;
}

/** Takes over from the starter: runs the reducer's effects and shows its states. */
export function openPlayer(opening: Opening): Player {
  const { page, engine, settings, load } = opening;
  const kind = primary(page.first.language);
  let state: PlayerState = idle(settings.rate, settings.voices[kind] || null, [page.first]);
  let pending: Place = opening.place;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const show = showPlayer(page);

  const send = (event: PlayerEvent) => {
    const { state: next, effects } = reduce(state, event);
    state = next;
    effects.forEach(run);
    show(state);
  };

  const run = (effect: PlayerEffect) => {
    switch (effect.type) {
      case 'speak': {
        const { utterance, ...how } = effect;
        // The starter had the first sentence spoken already, under the very generation that the reducer counts from.
        if (how.generation === 1 && (opening.begun || opening.wanted !== 'playing')) return;
        engine.speak({ text: utterance.text, language: utterance.language, ...how }, send);
        return;
      }
      case 'cancel':
        clearTimeout(resting);
        engine.cancel();
        return;
      case 'rest':
        resting = setTimeout(() => send({ type: 'rested', generation: effect.generation }), effect.ms);
        return;
      case 'load':
        load().then(arrive, () => send({ type: 'unreachable', article: effect.article }));
    }
  };

  const arrive: (utterances: PlayerState['utterances']) => void = (utterances) => {
    if (state.list !== 'whole') send({ type: 'utterances', article: state.article, utterances });
    if (state.name === 'loading' && state.index === null) {
      send({ type: 'play-from', index: sentenceAt(pending, utterances) });
    }
  };

  const begin = (place: Place) => {
    pending = place;
    const index = place === 'start' ? 0 : state.list === 'whole' ? sentenceAt(place, state.utterances) : null;
    send({ type: 'play-from', index });
  };

  const choose = (chosen: Partial<Pick<PlayerState, 'rate' | 'voice'>>) => {
    if (chosen.rate !== undefined) {
      settings.rate = chosen.rate;
      send({ type: 'rate', rate: chosen.rate });
    }
    if (chosen.voice !== undefined) {
      settings.voices[kind] = chosen.voice ?? '';
      send({ type: 'voice', voice: chosen.voice });
    }
    keepSettings(settings);
  };

  const stop = () => send({ type: 'stop' });
  const controls: Controls = connectControls(page, engine, state, { send, stop, begin, choose });
  const press = () => {
    if (state.name === 'speaking' || state.name === 'resting' || state.name === 'loading')
      send({ type: 'pause' });
    else if (state.name === 'stopped') begin(controls.chosenPlace() ?? selectionPlace() ?? 'start');
    else send({ type: 'play' });
  };

  begin(opening.place);
  opening.receive = send;
  opening.reports.forEach(send);
  if (opening.wanted === 'paused') send({ type: 'pause' });
  if (opening.wanted === 'stopped') stop();
  // A page that comes back from the browser's cache is paused: see the engine's `interrupted`.
  addEventListener('pagehide', () => send({ type: 'pause' }));
  return { press, stop };
}

export function selectionPlace(): Place | null {
  const selection = selectedRange();
  return selection && { selection };
}
