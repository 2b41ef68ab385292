/**
 * Keeps the player's buttons at hand: while it speaks and its own place is out of sight, the bar stands at the bottom
 * of the window, unless that would take more than a third of it (large text, small windows). Its place keeps its
 * height, so that the text does not move, and the page and its scrolling leave room for it, so that focus is never hidden under it (WCAG 2.4.11).
 *
 * The function it gives is told whether the player is at work, and answers the height in pixels that the bar covers.
 */
export function connectDock(root: HTMLElement): (working: boolean) => number {
  const place = root.querySelector<HTMLElement>('.player-place');
  const bar = root.querySelector<HTMLElement>('.player-bar');
  if (!place || !bar) return () => 0;
  let working = false;
  let inSight = true;
  let covered = 0;
  const settle = () => {
    const height = bar.offsetHeight;
    // A bar that holds the focus stays where it is, or stopping would take the focus out of sight.
    const wanted = working || bar.contains(document.activeElement);
    const docked = wanted && !inSight && height * 3 <= innerHeight;
    if (docked !== 'docked' in bar.dataset) {
      place.style.minHeight = docked ? `${height}px` : '';
      if (docked) bar.dataset['docked'] = '';
      else delete bar.dataset['docked'];
    }
    covered = docked ? bar.offsetHeight : 0;
    document.documentElement.style.scrollPaddingBottom = docked ? `${covered}px` : '';
    // Or the last links of the page could not be scrolled out from under it.
    document.body.style.paddingBottom = docked ? `${covered}px` : '';
    return covered;
  };
  new IntersectionObserver((entries) => {
    inSight = entries.at(-1)?.isIntersecting ?? true;
    settle();
  }).observe(place);
  addEventListener('resize', settle);
  bar.addEventListener('focusout', () => setTimeout(settle));
  return (now) => {
    working = now;
    return settle();
  };
}
