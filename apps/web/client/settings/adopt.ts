import { readLink } from '../../src/display/link.ts';
import type { Display } from '../../src/display/table.ts';
import type { ChosenDisplay } from './display.ts';

/** Offers what a link from another device brings. Nothing changes until the reader takes it. */
export function offerLinked(chosen: ChosenDisplay): void {
  const section = document.querySelector<HTMLElement>('[data-adopt]');
  const words = section?.querySelector<HTMLElement>('[data-brings]');
  const take = section?.querySelector<HTMLElement>('[data-adopted]');
  if (!section || !words || !take) return;
  let linked: Display | null = null;
  const show = () => {
    linked = readLink(location.hash.slice(1));
    section.hidden = !linked;
    const brought = linked ? differences(linked, chosen.get()) : [];
    take.hidden = !brought.length;
    const { brings, same } = words.dataset;
    words.textContent = (brought.length ? `${brings}${brought.join('; ')}` : same) ?? '';
  };
  show();
  addEventListener('hashchange', show);
  take.addEventListener('click', () => {
    if (linked) chosen.set(linked);
    history.replaceState(null, '', location.pathname);
    section.hidden = true;
    // The button has gone with its section: the reader who pressed it goes on where the choices are.
    document.querySelector<HTMLElement>('#display')?.focus();
    const status = document.querySelector('[data-display-status]');
    if (status) status.textContent = take.dataset['adopted'] ?? '';
  });
}

/** What would change, in the words of the form. */
const differences = (linked: Display, present: Display): string[] =>
  (Object.keys(linked) as (keyof Display)[])
    .filter((name) => linked[name] !== present[name])
    .map((name) => wordsFor(name, linked[name]));

function wordsFor(name: string, value: string): string {
  const list = document.querySelector<HTMLSelectElement>(`[data-display] select[name=${name}]`);
  if (list) {
    const option = [...list.options].find((each) => each.value === value);
    return `${list.labels[0]?.firstChild?.textContent} ${option?.text}`;
  }
  const radio = document.querySelector<HTMLInputElement>(`[data-display] [name=${name}][value="${value}"]`);
  const group = radio?.closest('fieldset')?.querySelector('legend');
  if (radio && group) return `${group.textContent} ${radio.labels?.[0]?.textContent}`;
  const colour = document.querySelector<HTMLInputElement>(`[data-display] [name=${name}]`);
  return `${colour?.labels?.[0]?.textContent} #${value}`;
}
