import { keepTextSize } from './settings/text-size.ts';

keepTextSize(document.documentElement);

if (document.querySelector('[data-settings]'))
  void import('./settings/screen.ts').then(({ startSettings }) => startSettings());

// The starter must be there before the first press, because iOS lets a page speak only inside it: src/components/document.tsx
// preloads it where there is a player.
if (document.querySelector('[data-player]')) {
  void import('./listen/listen.ts').then(({ startListening }) => startListening());
}
