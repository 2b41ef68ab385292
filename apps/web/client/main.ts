import { keepDisplay } from './settings/display.ts';

const display = keepDisplay(document.documentElement);

if (document.querySelector('[data-settings]'))
  void import('./settings/screen.ts').then(({ startSettings }) => startSettings(display));

const panel = document.querySelector<HTMLElement>('.display-panel');
panel?.addEventListener(
  'toggle',
  () =>
    void import('./settings/display-acts.ts').then(({ startDisplayActs }) =>
      startDisplayActs(panel, display),
    ),
  { once: true },
);

// The starter must be there before the first press, because iOS lets a page speak only inside it: src/components/document.tsx
// preloads it where there is a player.
if (document.querySelector('[data-player]')) {
  void import('./listen/listen.ts').then(({ startListening }) => startListening());
}
