import type { Walk } from '@tingbao/speech/player';
import { SKIPS, type Skip } from '../listen/choices.ts';
import type { ListenSettings } from '../listen/settings.ts';

type YesOrNo = {
  [Name in keyof ListenSettings]: ListenSettings[Name] extends boolean ? Name : never;
}[keyof ListenSettings];

type Figure = {
  [Name in keyof ListenSettings]: ListenSettings[Name] extends number ? Name : never;
}[keyof ListenSettings];

/** How the reader wants to be led: on an edition's screen the queue was chosen, and so it goes on by itself. */
export const walkOf = (
  { goOn, oneByOne, skips, sentencePause, paragraphPause }: ListenSettings,
  isEdition: boolean,
): Walk => ({
  goOn: goOn || isEdition,
  oneByOne,
  skips: skips.flatMap((skip) => SKIPS[skip]),
  pauses: { sentence: sentencePause * 1000, paragraph: paragraphPause * 1000 },
});

/** Shows the reader's choices in the boxes and lists of the player and writes into `settings` what is ticked; `changed` is told then. */
export function connectChoices(root: HTMLElement, settings: ListenSettings, changed: () => void): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('[data-set]')) {
    const name = box.dataset['set'] as YesOrNo;
    box.checked = settings[name];
    box.addEventListener('change', () => {
      settings[name] = box.checked;
      changed();
    });
  }
  for (const select of root.querySelectorAll<HTMLSelectElement>('[data-number]')) {
    const name = select.dataset['number'] as Figure;
    select.value = String(settings[name]);
    select.addEventListener('change', () => {
      settings[name] = Number(select.value);
      changed();
    });
  }
  const reads = [...root.querySelectorAll<HTMLInputElement>('[data-reads]')];
  for (const box of reads) {
    box.checked = !settings.skips.includes(box.dataset['reads'] as Skip);
    box.addEventListener('change', () => {
      settings.skips = reads.filter(({ checked }) => !checked).map(({ dataset }) => dataset['reads'] as Skip);
      changed();
    });
  }
}
