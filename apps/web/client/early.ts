import { readTextSize, TEXT_SIZE_KEY } from '../src/text-sizes.ts';

/** Inlined in the head and run before the first paint, so that a page never jumps from one text size to another. */
const root = document.documentElement;
root.classList.add('js');
try {
  const size = readTextSize(localStorage.getItem(TEXT_SIZE_KEY));
  if (size) root.dataset.size = size;
} catch {
  // Storage is refused, for instance in a browser that blocks all site data: the page stays at its first size.
}
