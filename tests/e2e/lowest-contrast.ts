import type { Page } from '@playwright/test';

/** The lowest contrast of any text with the first opaque ground behind it, as WCAG counts it, and where it is. */
export const lowestContrast = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const channels = (colour: string): number[] => {
      if (!canvas) throw new Error('no canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const light = ([red = 0, green = 0, blue = 0]: number[]) =>
      [red, green, blue]
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
    const ground = (element: Element | null): number[] => {
      if (!element) return channels('Canvas');
      const own = channels(getComputedStyle(element).backgroundColor);
      return (own[3] ?? 0) === 255 ? own : ground(element.parentElement);
    };
    let lowest = { ratio: 21, where: '' };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (
        !parent?.checkVisibility() ||
        !walker.currentNode.textContent?.trim() ||
        parent.closest('script, style')
      )
        continue;
      const [one, other] = [light(channels(getComputedStyle(parent).color)), light(ground(parent))].sort(
        (a, b) => b - a,
      );
      const ratio = ((one ?? 0) + 0.05) / ((other ?? 0) + 0.05);
      if (ratio < lowest.ratio) lowest = { ratio, where: parent.outerHTML.slice(0, 90) };
    }
    return lowest;
  });
