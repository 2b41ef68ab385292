import type { PlayerEvent, PlayerState, SpeechEngine } from '@tingbao/speech/player';
import type { PlayerPage } from '../listen/page.ts';
import { selectedRange, type Place } from '../listen/place.ts';
import { keepMore } from './more.ts';

export interface Actions {
  send: (event: PlayerEvent) => void;
  stop: () => void;
  begin: (place: Place) => void;
  beginList: () => void;
  sample: () => void;
  choose: (chosen: { rate?: number; voice?: string | null }) => void;
}

export interface Controls {
  /** What the reader chose in "read from"; null where the beginning stands there, which is no choice. */
  chosenPlace: () => Place | null;
}

/** Shows the controls that the document holds, and gives them their work. */
export function connectControls(
  page: PlayerPage,
  engine: SpeechEngine,
  { rate, voice }: Pick<PlayerState, 'rate' | 'voice'>,
  { send, stop, begin, beginList, choose, sample }: Actions,
): Controls {
  const { root } = page;
  const chooser = (name: string) => root.querySelector<HTMLSelectElement>(`[data-choose=${name}]`);
  const press = (name: string, work: () => void) =>
    root.querySelector(`[data-do=${name}]`)?.addEventListener('click', work);

  press('stop', stop);
  press('sample', sample);
  press('read-list', beginList);
  press('skim', () => send({ type: 'skim' }));
  press('read-this', () => send({ type: 'read-this' }));
  for (const by of ['sentence', 'paragraph', 'section', 'article'] as const) {
    press(`previous-${by}`, () => send({ type: 'move', by, step: -1 }));
    press(`next-${by}`, () => send({ type: 'move', by, step: 1 }));
  }

  const rates = chooser('rate');
  if (rates) {
    rates.value = String(rate);
    rates.addEventListener('change', () => choose({ rate: Number(rates.value) }));
  }

  const voices = chooser('voice');
  if (voices) {
    let chosen = voice ?? '';
    const list = () => listVoices(voices, page, engine, chosen);
    list();
    engine.watchVoices(list);
    voices.addEventListener('change', () => {
      chosen = voices.value;
      choose({ voice: chosen || null });
    });
  }

  const from = chooser('from');
  const chosenPlace = (): Place => {
    const value = from?.value ?? 'start';
    if (value.startsWith('#')) return { id: value.slice(1) };
    if (value === 'screen') return 'screen';
    const selection = value === 'selection' ? selectedRange() : null;
    return selection ? { selection } : 'start';
  };
  press('read-from', () => begin(chosenPlace()));
  const resume = root.querySelector<HTMLElement>('[data-do=resume]');
  if (resume && resume !== document.activeElement) resume.hidden = true;
  keepMore(root);
  root.querySelectorAll<HTMLElement>('[data-opened]').forEach((control) => (control.hidden = false));
  return { chosenPlace: () => (from && from.selectedIndex > 0 ? chosenPlace() : null) };
}

/** The voices of the article's language, best first, after the automatic choice; a list that is the same is left alone. */
function listVoices(
  select: HTMLSelectElement,
  { language, words }: PlayerPage,
  engine: SpeechEngine,
  chosen: string,
) {
  const fitting = engine.voices(language) ?? [];
  if (
    fitting.map(({ id }) => id).join('\n') ===
    [...select.options]
      .slice(1)
      .map(({ value }) => value)
      .join('\n')
  ) {
    return;
  }
  const options = fitting.map(({ id, name, local }) => new Option(local ? name : name + words.remote, id));
  select.replaceChildren(...[...select.options].slice(0, 1), ...options);
  select.value = fitting.some(({ id }) => id === chosen) ? chosen : '';
}
