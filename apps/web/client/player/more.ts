const key = 'tingbao-more';

/** What is opened stays open from page to page, until the tab is closed: it was wanted in this visit. */
export function keepMore(root: HTMLElement): void {
  const more = root.querySelector<HTMLDetailsElement>('[data-more]');
  if (!more) return;
  try {
    more.open = sessionStorage.getItem(key) === 'open';
  } catch {
    // Storage is closed: then each page begins with it closed.
  }
  more.addEventListener('toggle', () => {
    try {
      sessionStorage.setItem(key, more.open ? 'open' : 'closed');
    } catch {
      // As above.
    }
  });
}
