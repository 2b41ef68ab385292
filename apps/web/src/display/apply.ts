import { SETTINGS } from './names.ts';

/**
 * Tells the style sheet what was chosen (`writeDisplay`'s form): an attribute of the root for each setting, the reader's own pair as
 * properties. It knows no values, because it is inlined in every document: what no rule of the style names changes nothing, and
 * behind # a property can be nothing but a colour. What was not chosen leaves no property behind.
 */
export function applyDisplay(root: HTMLElement, written: string | null): void {
  const given = new URLSearchParams(written ?? '');
  for (const name of SETTINGS) root.dataset[name] = given.get(name) ?? '';
  const [ink, ground] = [given.get('ink'), given.get('ground')];
  const own = (name: string, value: string | null) => root.style.setProperty(`--own-${name}`, value ?? '');
  own('ink', ink && `#${ink}`);
  own('ground', ground && `#${ground}`);
  // Which of the browser's own controls and scroll bars suit the ground: green makes seven tenths of its light.
  own('scheme', ground && (parseInt(ground.slice(2, 4), 16) < 128 ? 'dark' : 'light'));
}
