/** The one table of text sizes, in per cent: the form, the early script and styles/text-size.css follow it. */
export const TEXT_SIZES = [100, 125, 150, 175, 200, 250, 300] as const;

/** The localStorage key that keeps the size between visits. */
export const TEXT_SIZE_KEY = 'tingbao.text-size';

/** The size as a setting that may be kept; null for anything else that storage may hold. */
export function readTextSize(kept: string | null): string | null {
  return TEXT_SIZES.some((size) => String(size) === kept) ? kept : null;
}
