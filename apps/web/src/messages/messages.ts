import { displayEn } from './display.en.ts';
import { displayZhHans, type DisplayMessages } from './display.zh-Hans.ts';
import { en } from './en.ts';
import { playerEn } from './player.en.ts';
import { playerZhHans, type PlayerMessages } from './player.zh-Hans.ts';
import { zhHans, type Messages } from './zh-Hans.ts';

export type { Messages };
export { en, zhHans };

/** The interface speaks Chinese with every Chinese edition, Simplified or Traditional, and English with any other. */
export function messagesFor(language: string): Messages {
  return /^zh\b/i.test(language) ? zhHans : en;
}

/** The player's words in the language of the interface around it. */
export function playerMessagesFor(m: Messages): PlayerMessages {
  return m === zhHans ? playerZhHans : playerEn;
}

/** The words of the display form in the language of the interface around it. */
export function displayMessagesFor(m: Messages): DisplayMessages {
  return m === zhHans ? displayZhHans : displayEn;
}
