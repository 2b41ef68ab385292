import type { Utterance } from '@tingbao/speech';
import type { QueuePlace, RecordingVoice } from '../../src/components/player.tsx';
import type { PlayerWords } from '../../src/messages/player.zh-Hans.ts';

/** What `<Player>` put into the page, and its elements by the names that it gave them. */
export interface PlayerPage {
  root: HTMLElement;
  first: Utterance;
  /** BCP 47 of the text, as voices know it. */
  language: string;
  queue: QueuePlace;
  words: PlayerWords;
  /** Absent where no article of the edition was recorded. */
  recording?: NonNullable<RecordingVoice>;
  main: HTMLButtonElement;
  status: HTMLElement;
  help: HTMLElement;
  /** A word about voices beside the button, before it is pressed. */
  note: HTMLElement;
}

/** True for an edition's screen, which shows no article: what is read there is not in the document. */
export const isEdition = ({ queue }: PlayerPage): boolean => queue.at === null;

/** True where what is read here was recorded, or some of it. */
export const isRecorded = (page: PlayerPage): boolean =>
  page.recording !== undefined && (isEdition(page) || page.first.sound !== undefined);

/** Finds the player; null on a page without one. */
export function findPlayer(): PlayerPage | null {
  const root = document.querySelector<HTMLElement>('[data-player]');
  const json = root?.querySelector('script')?.textContent;
  const main = root?.querySelector<HTMLButtonElement>('[data-do=press]');
  const status = root?.querySelector<HTMLElement>('[role=status]');
  const help = root?.querySelector<HTMLElement>('[data-help]');
  const note = root?.querySelector<HTMLElement>('[data-note]');
  if (!root || !json || !main || !status || !help || !note) return null;
  return {
    root,
    main,
    status,
    help,
    note,
    ...(JSON.parse(json) as Pick<PlayerPage, 'first' | 'language' | 'queue' | 'words' | 'recording'>),
  };
}

/** Writes a text only where it differs: some screen readers announce a name that is written again. */
export function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
