import { HIGHLIGHT_KEY, readHighlightSettings } from '../settings/highlight-settings.ts';
import { readKept } from '../listen/settings.ts';

const chosen = () => readHighlightSettings(readKept(HIGHLIGHT_KEY));

export const wantsSentence = (): boolean => ['both', 'sentence'].includes(chosen().what);
export const wantsWord = (): boolean => ['both', 'word'].includes(chosen().what);

/** Tells the style sheet how marks are to look; the attribute stands on the document's root, never in the article. */
export function showLook(): void {
  document.documentElement.dataset['mark'] = chosen().look;
}
