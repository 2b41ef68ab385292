const key = 'tingbao-listen';

/** What a reader chose in the player, kept between visits. Voices are kept by primary language, `zh` or `en`. */
export interface ListenSettings {
  rate: number;
  voices: Record<string, string>;
}

export const primary = (language: string): string => language.replace(/-.*/, '');

/** Reads the reader's choices; the defaults where there are none, or where storage is closed (private windows). */
export function readSettings(): ListenSettings {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<ListenSettings> | null;
    const rate = Number(kept?.rate);
    return { rate: rate >= 0.5 && rate <= 5 ? rate : 1, voices: { ...kept?.voices } };
  } catch {
    return { rate: 1, voices: {} };
  }
}

export function keepSettings(settings: ListenSettings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Storage may be full or closed; the choice then holds for this page.
  }
}
