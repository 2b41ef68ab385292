import type { Locator } from '@tingbao/edition';

/** The displayed characters that a Locator names; null where its element is not on the page or holds no such text. */
export function locatorRange({ block, start, end }: Locator): Range | null {
  const element = document.getElementById(block);
  if (!element) return null;
  const range = document.createRange();
  if (start === end) {
    range.selectNodeContents(element);
    return range;
  }
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.hasAttribute('data-house')
      ? NodeFilter.FILTER_REJECT
      : node instanceof Text
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_SKIP,
  );
  let before = 0;
  let begun = false;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const after = before + text.length;
    if (!begun && start < after) {
      range.setStart(text, start - before);
      begun = true;
    }
    if (begun && end <= after) {
      range.setEnd(text, end - before);
      return range;
    }
    before = after;
  }
  return null;
}

/** Marks ranges under a name that the style sheet colours; nothing is added to the document. Old browsers mark nothing. */
export function mark(name: string, range: Range | null): void {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}

/** What to keep in view while a Locator is spoken: its text, or the figure of a picture, whose words are not displayed. */
export function locatorPlace(locator: Locator, range: Range | null): Range | Element | null {
  if (range) return range;
  const element = document.getElementById(locator.block);
  return element?.closest('figure') ?? element;
}

/** Scrolls only where the beginning of the text or figure is out of sight, or hidden by `covered` pixels of player at the bottom; true: it does. */
export function keepInView(place: Range | Element, covered: number): boolean {
  const { top, bottom, height } = place.getBoundingClientRect();
  const room = innerHeight - covered;
  if (height === 0 || (top >= 0 && (bottom <= room || (height > room && top < room / 2)))) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - room * 0.25, behavior: calm ? 'instant' : 'smooth' });
  return true;
}

/** True where any of it can be seen. */
export function isInSight(place: Range | Element): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
