import { keptPlace, placeName, type KeptPlace } from './kept.ts';
import { isEdition, say, type PlayerPage } from './page.ts';

/** A button that goes on where the reader was in an earlier visit: on the edition's screen, and on that very article's. */
export function offerKept(page: PlayerPage, goOn: (kept: KeptPlace) => void) {
  const button = page.root.querySelector<HTMLButtonElement>('[data-do=resume]');
  const kept = keptPlace(placeName(page.queue.address, page.queue.id));
  if (!button || !kept) return;
  const story = document.querySelector(`[data-story="${CSS.escape(kept.article)}"]`);
  const headline = story?.closest('li')?.querySelector('h3')?.textContent.trim();
  // On an edition's screen: that article is not in it any more.
  if (isEdition(page) && !story) return;
  if (headline) say(button, page.words.goOnWith.replace('{headline}', headline));
  button.hidden = false;
  // Once it has done its work it goes, but never with the focus of the one who pressed it.
  button.addEventListener('click', () => {
    goOn(kept);
    button.addEventListener('blur', () => (button.hidden = true));
  });
}
