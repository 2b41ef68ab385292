import { readListenSettings, type ListenSettings } from './choices.ts';

export type { ListenSettings };

const key = 'tingbao-listen';

export const primary = (language: string): string => language.replace(/-.*/, '');

/** What the browser keeps under a key; null where there is nothing, or storage is closed (private windows). */
export function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a value; where storage is full or closed it holds for this page alone. */
export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Nothing can be done, and nothing needs to be.
  }
}

export const readSettings = (): ListenSettings => readListenSettings(readKept(key));
export const keepSettings = (settings: ListenSettings): void => keep(key, settings);
