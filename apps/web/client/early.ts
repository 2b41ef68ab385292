import { applyDisplay } from '../src/display/apply.ts';
import { DISPLAY_KEY } from '../src/display/names.ts';

/** Inlined in the head and run before the first paint, so that a page never jumps from one look to another. */
const root = document.documentElement;
root.classList.add('js');
try {
  applyDisplay(root, localStorage.getItem(DISPLAY_KEY));
} catch {
  // Storage is refused, for instance in a browser that blocks all site data: the page looks as it does unasked.
}
