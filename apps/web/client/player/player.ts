import { idle, reduce } from '@tingbao/speech/player';
import type { PlayerEffect, PlayerEvent, PlayerState } from '@tingbao/speech/player';
import { chosenList } from '../listen/list.ts';
import type { Opening } from '../listen/open.ts';
import { isEdition } from '../listen/page.ts';
import { selectedRange, type Place } from '../listen/place.ts';
import { takeVoice } from '../listen/tabs.ts';
import { keepSettings, primary } from '../listen/settings.ts';
import { manner } from '../listen/voice.ts';
import { connectChoices, walkOf } from './choices.ts';
import { onCtrlAlone } from './ctrl-alone.ts';
import { showLook } from './highlight-choice.ts';
import { connectControls, type Controls } from './controls.ts';
import { connectEar, pageOf } from './ear.ts';
import { startClock } from './pace.ts';
import { sentenceAt } from './place.ts';
import { connectSleep } from './sleep.ts';
import { showPlayer } from './view.ts';
import { showWalk } from './walk-view.ts';
import { keepWalk } from './walk.ts';

export interface Player {
  /** The one button: begins, pauses or goes on. */
  press: () => void;
  stop: () => void;
}

/** Takes over from the starter: runs the reducer's effects and shows its states. */
export function openPlayer(opening: Opening): Player {
  const { page, engine, settings } = opening;
  const edition = isEdition(page);
  const kind = primary(page.language);
  const clock = startClock(page.language);
  const walk = keepWalk(page, settings, clock, opening);
  let state: PlayerState = idle(
    settings.rate,
    settings.voices[kind] || null,
    opening.first ? [opening.first] : [],
    {
      article: opening.queue.own ?? 0,
      articles: opening.queue.of,
      walk: walkOf(settings, edition),
    },
  );
  let pending: Place = opening.place;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const send = (event: PlayerEvent) => {
    if (event.type === 'end') clock.ends(event.generation);
    const { state: next, effects } = reduce(state, event);
    state = next;
    effects.forEach(run);
    show.forEach((each) => each(state, event));
  };

  const run = (effect: PlayerEffect) => {
    switch (effect.type) {
      case 'speak': {
        const { utterance, rate, generation } = effect;
        // The very first began before anybody could look at the clock.
        if (generation > 1) clock.begins(effect);
        walk.begins(state, utterance);
        takeVoice(() => send({ type: 'pause' }));
        // The starter had the first sentence spoken already, under the very generation that the reducer counts from.
        if (generation === 1 && (opening.begun || opening.wanted !== 'playing')) return;
        const how = manner(utterance, page.language, settings, engine);
        engine.speak({ text: utterance.text, sound: utterance.sound, rate, generation, ...how }, send);
        return;
      }
      case 'cancel':
        clearTimeout(resting);
        engine.cancel();
        return;
      case 'rest':
        resting = setTimeout(() => send({ type: 'rested', generation: effect.generation }), effect.ms);
        return;
      case 'heard':
        walk.heard(effect.article, state.name === 'stopped');
        return;
      case 'load':
        load(effect.article);
    }
  };

  const load = (article: number) => {
    const { queue } = walk;
    const asked = queue();
    const isLate = () => asked !== queue();
    walk.load(article, state).then(
      (utterances) => {
        if (isLate()) return;
        if (state.list !== 'whole') send({ type: 'utterances', article, utterances });
        if (state.article === article && state.name === 'loading' && state.index === null)
          send({ type: 'play-from', index: sentenceAt(pending, utterances) });
      },
      () => isLate() || send({ type: 'unreachable', article }),
    );
  };

  const begin = (place: Place) => {
    pending = place;
    const own = walk.queue().own ?? 0;
    if (typeof place === 'object' && 'kept' in place && edition) {
      const article = Math.max(0, opening.listed.ids?.indexOf(place.kept.article) ?? 0);
      send({ type: 'open', article, index: null });
    } else if (state.article !== own)
      send({ type: 'open', article: own, index: place === 'start' ? 0 : null });
    else {
      const index =
        place === 'start' ? 0 : state.list === 'whole' ? sentenceAt(place, state.utterances) : null;
      send({ type: 'play-from', index });
    }
  };

  /** An edition's articles from the first, as they are chosen now. */
  const beginList = () => {
    pending = 'start';
    send({ type: 'open', article: 0, index: 0, articles: walk.take(chosenList()).of });
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

  /** A short sample of the voice, in the place of what is being read. */
  const sample = () => {
    send({ type: 'pause' });
    const text = page.words.samples[kind === 'en' ? 'en' : 'zh'];
    const how = manner(page, page.language, settings, engine);
    const { sound } = page.first;
    engine.speak({ text, sound, rate: state.rate, generation: 0, ...how }, () => undefined);
  };

  const isHere = ({ article }: PlayerState) => article === walk.queue().own;
  const show: ((state: PlayerState, event?: PlayerEvent) => void)[] = [
    showPlayer(page, isHere),
    showWalk(page, { clock, articles: walk.articles, isHere }, send),
    connectSleep(page.root, send),
    connectEar(page, (at) =>
      isHere(at)
        ? { address: location.pathname, page: pageOf(page.queue.id) }
        : (walk.articles()?.[at.article] ?? null),
    ),
  ];
  onCtrlAlone(() => send({ type: 'pause' }));
  showLook();
  const stop = () => send({ type: 'stop' });
  const controls: Controls = connectControls(page, engine, state, {
    send,
    stop,
    begin,
    beginList,
    choose,
    sample,
  });
  let { pitch } = settings;
  connectChoices(page.root, settings, () => {
    keepSettings(settings);
    send({ type: 'walk', walk: walkOf(settings, edition) });
    // A new pitch is heard at once, as a new speed is.
    if (pitch !== settings.pitch) send({ type: 'rate', rate: state.rate });
    ({ pitch } = settings);
  });
  const press = () => {
    if (state.name === 'speaking' || state.name === 'resting' || state.name === 'loading')
      send({ type: 'pause' });
    else if (state.name !== 'stopped') send({ type: 'play' });
    else if (edition) beginList();
    else begin(controls.chosenPlace() ?? selectionPlace() ?? 'start');
  };

  begin(opening.place);
  opening.receive = send;
  opening.reports.forEach(send);
  if (opening.wanted === 'paused') send({ type: 'pause' });
  if (opening.wanted === 'stopped') stop();
  // A page that comes back from the browser's cache is paused: see the engine's `interrupted`.
  addEventListener('pagehide', () => send({ type: 'pause' }));
  import('./devices.ts').then(
    ({ connectDevices }) => {
      show.push(connectDevices(opening, { press, send, articles: walk.articles }));
      show.forEach((each) => each(state));
    },
    // The player works without them.
    () => undefined,
  );
  return { press, stop };
}

export function selectionPlace(): Place | null {
  const selection = selectedRange();
  return selection && { selection };
}
