import { actionOf, KEYS_KEY, readKeySettings } from './key-choices.ts';
import { readKept } from '../listen/settings.ts';

/** A letter typed here writes, or chooses from a list. */
const TYPED = 'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=range])';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPED));

/** Lets keys press the player's controls. A control that is not shown cannot be pressed. */
export function startKeys(): void {
  addEventListener('keydown', (event) => {
    const { code, isComposing, repeat, ctrlKey, altKey, metaKey, defaultPrevented } = event;
    if (isComposing || repeat || ctrlKey || altKey || metaKey || defaultPrevented || isTyping(event.target))
      return;
    const action = actionOf(readKeySettings(readKept(KEYS_KEY)), code);
    const control = action && document.querySelector<HTMLElement>(`[data-player] [data-do=${action}]`);
    if (!control || control.closest('[hidden]')) return;
    event.preventDefault();
    control.click();
  });
}
