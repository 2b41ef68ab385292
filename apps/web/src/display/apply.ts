import { FIRST_PAIR, SETTINGS, type Pair } from './names.ts';

/**
 * Tells the style sheet what was chosen (`writeDisplay`'s form): an attribute of the root for each setting, and the reader's own pair
 * as properties where it is chosen. It knows no other value, because it is inlined in every document: what no rule of the style names
 * changes nothing, and behind # a property can be nothing but a colour.
 */
export function applyDisplay(root: HTMLElement, written: string | null): void {
  const given = new URLSearchParams(written ?? '');
  for (const name of SETTINGS) root.dataset[name] = given.get(name) ?? '';
  // Nothing is set that was not asked for: a document as it comes has no style attribute.
  if (given.get('colours') !== 'own') return;
  const own = (name: keyof Pair) => {
    const colour = given.get(name) ?? FIRST_PAIR[name];
    root.style.setProperty(`--own-${name}`, `#${colour}`);
    return colour;
  };
  own('ink');
  // Which of the browser's own controls and scroll bars suit the ground: green makes seven tenths of its light.
  const dark = parseInt(own('ground').slice(2, 4), 16) < 128;
  root.style.setProperty('--own-scheme', dark ? 'dark' : 'light');
}
