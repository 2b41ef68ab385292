import { contrast, ENOUGH } from '../../src/display/contrast.ts';
import { readDisplay, writeDisplay } from '../../src/display/written.ts';
import type { ChosenDisplay } from './display.ts';

/** What the display form does beside choosing: the contrast of the reader's own pair, the way back, the link. */
export function startDisplayActs(form: HTMLElement, chosen: ChosenDisplay): void {
  const link = form.querySelector<HTMLAnchorElement>('[data-display-link]');
  const show = () => {
    if (link) link.hash = writeDisplay(chosen.get());
    showContrast(form, chosen);
  };
  chosen.watch(show);
  show();
  buttonFor(form, 'reset')?.addEventListener('click', ({ currentTarget }) => {
    chosen.set(readDisplay(null));
    say(form, currentTarget as HTMLElement, 'done');
  });
  const copy = buttonFor(form, 'copy');
  // Browsers lend the clipboard to secure addresses alone.
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  if (!copy || !link || !clipboard) return;
  copy.hidden = false;
  copy.addEventListener('click', () => {
    clipboard.writeText(link.href).then(
      () => say(form, copy, 'done'),
      () => say(form, copy, 'failed'),
    );
  });
}

const buttonFor = (form: HTMLElement, act: string) =>
  form.querySelector<HTMLElement>(`[data-display-do=${act}]`);

function say(form: HTMLElement, button: HTMLElement, outcome: 'done' | 'failed') {
  const status = form.querySelector('[data-display-status]');
  if (status) status.textContent = button.dataset[outcome] ?? '';
}

/** The figure follows the hand; only the warning, when it comes up, is announced. */
function showContrast(form: HTMLElement, chosen: ChosenDisplay) {
  const { colours, ink, ground } = chosen.get();
  const ratio = contrast(ink, ground);
  const figure = form.querySelector<HTMLElement>('[data-contrast]');
  const warning = form.querySelector<HTMLElement>('[data-too-little]');
  if (!figure || !warning) return;
  // Rounded down: 4.49 is not 4.5.
  const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
  figure.textContent = figure.dataset['contrast']?.replace('{ratio}', shown) ?? '';
  const words = colours === 'own' && ratio < ENOUGH ? (warning.dataset['tooLittle'] ?? '') : '';
  if (warning.textContent !== words) warning.textContent = words;
}
