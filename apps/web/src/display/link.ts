import { contrast, LEAST } from './contrast.ts';
import { FIRST_PAIR, SETTINGS } from './names.ts';
import { DISPLAY, type Display } from './table.ts';
import { readDisplay } from './written.ts';

/**
 * The choices that a link brings behind its #, which never leaves the browser; null where there are none. A pair of colours that could
 * hide the page is left out.
 */
export function readLink(fragment: string): Display | null {
  const given = new URLSearchParams(fragment);
  if (!SETTINGS.some((name) => given.has(name))) return null;
  const linked = readDisplay(fragment);
  if (contrast(linked.ink, linked.ground) >= LEAST) return linked;
  const colours = linked.colours === 'own' ? DISPLAY.colours[0] : linked.colours;
  return { ...linked, ...FIRST_PAIR, colours };
}
