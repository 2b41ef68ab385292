import { HIGHLIGHT_KEY, readHighlightSettings, type HighlightSettings } from './highlight-settings.ts';
import { chooseKey, KEYS, KEYS_KEY, readKeySettings, type KeyAction } from './key-choices.ts';
import { keep, readKept } from '../listen/settings.ts';
import { offerLinked } from './adopt.ts';
import { startDisplayActs } from './display-acts.ts';
import type { ChosenDisplay } from './display.ts';
import { connectEarList } from './ear-list.ts';

/** Shows in the settings' screen what is kept, and keeps what is chosen there. */
export function startSettings(display: ChosenDisplay): void {
  const form = document.querySelector<HTMLElement>('[data-display]');
  if (form) startDisplayActs(form, display);
  offerLinked(display);
  connectHighlight();
  connectKeys();
  connectEarList();
}

function connectHighlight() {
  for (const chooser of document.querySelectorAll<HTMLSelectElement>('[data-highlight]')) {
    const name = chooser.dataset['highlight'] as keyof HighlightSettings;
    chooser.value = readHighlightSettings(readKept(HIGHLIGHT_KEY))[name];
    chooser.addEventListener('change', () =>
      keep(HIGHLIGHT_KEY, { ...readHighlightSettings(readKept(HIGHLIGHT_KEY)), [name]: chooser.value }),
    );
  }
}

function connectKeys() {
  const box = document.querySelector<HTMLInputElement>('[data-keys=on]');
  const status = document.querySelector<HTMLElement>('[data-taken]');
  const choosers = [...document.querySelectorAll<HTMLSelectElement>('[data-key]')];
  const settings = () => readKeySettings(readKept(KEYS_KEY));
  const nameOf = (action: KeyAction) =>
    choosers.find(({ dataset }) => dataset['key'] === action)?.labels[0]?.firstChild?.textContent ?? '';
  const show = () => {
    const { on, keys } = settings();
    if (box) box.checked = on;
    for (const chooser of choosers) chooser.value = keys[chooser.dataset['key'] as KeyAction] ?? '';
  };
  show();
  box?.addEventListener('change', () => keep(KEYS_KEY, { ...settings(), on: box.checked }));
  for (const chooser of choosers) {
    chooser.addEventListener('change', () => {
      const chosen = chooseKey(settings(), chooser.dataset['key'] as KeyAction, chooser.value || null);
      keep(KEYS_KEY, chosen.settings);
      show();
      if (status)
        status.textContent = chosen.robbed
          ? (status.dataset['taken'] ?? '')
              .replace('{key}', KEYS.get(chooser.value) ?? '')
              .replace('{action}', nameOf(chosen.robbed))
          : '';
    });
  }
}
