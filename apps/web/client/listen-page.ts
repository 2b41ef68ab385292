import type { Utterance } from '@tingbao/speech';
import type { PlayerWords } from '../src/messages/player.zh-Hans.ts';

/** What `<Player>` put into the page, and its elements by the names that it gave them. */
export interface PlayerPage {
  root: HTMLElement;
  first: Utterance;
  words: PlayerWords;
  main: HTMLButtonElement;
  status: HTMLElement;
  help: HTMLElement;
}

/** Finds the player; null on a page without one. */
export function findPlayer(): PlayerPage | null {
  const root = document.querySelector<HTMLElement>('[data-player]');
  const json = root?.querySelector('script')?.textContent;
  const main = root?.querySelector<HTMLButtonElement>('[data-do=press]');
  const status = root?.querySelector<HTMLElement>('[role=status]');
  const help = root?.querySelector<HTMLElement>('[data-help]');
  if (!root || !json || !main || !status || !help) return null;
  return { root, main, status, help, ...(JSON.parse(json) as Pick<PlayerPage, 'first' | 'words'>) };
}

/** Writes a text only where it differs: some screen readers announce a name that is written again. */
export function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Fetches the article's sentences; a second call while the first is on its way, or after it came, asks nobody. */
export function sentenceLoader({ root }: PlayerPage): () => Promise<Utterance[]> {
  let asked: Promise<Utterance[]> | null = null;
  return () => {
    asked ??= fetch(root.dataset['player'] ?? '').then((answer) => {
      if (!answer.ok) throw new Error(`the sentences could not be fetched: ${answer.status}`);
      return answer.json() as Promise<Utterance[]>;
    });
    asked.catch(() => (asked = null));
    return asked;
  };
}
