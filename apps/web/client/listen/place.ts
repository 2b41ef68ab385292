import type { KeptPlace } from './kept.ts';

/** Where a reader wants to begin: an element, the selected text, a sentence of an earlier visit, what is on screen, or the beginning. */
export type Place = { id: string } | { selection: Range } | { kept: KeptPlace } | 'screen' | 'start';

export const article = (): HTMLElement | null => document.querySelector('[data-article]');

/** A press may take the selection away before the click comes, so the one at the press counts as well. */
let atPress: Range | null = null;
export function watchSelection(player: HTMLElement): void {
  player.addEventListener('pointerdown', () => (atPress = selectionNow()), { capture: true, passive: true });
}

function selectionNow(): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return article()?.contains(range.startContainer) ? range.cloneRange() : null;
}

/** The selected text, where it lies in the article. */
export function selectedRange(): Range | null {
  const range = selectionNow() ?? atPress;
  atPress = null;
  return range;
}

/**
 * True where the reader has read on past the player. The headline will not do for a mark: in large text it is out of
 * sight above while the player is what the reader has come to.
 */
export function hasReadOn(player: HTMLElement): boolean {
  return player.getBoundingClientRect().bottom < 0;
}
