/** Relative luminance of a colour of six hexadecimal digits, 0 to 1 (WCAG 2.2, definition "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours of six hexadecimal digits, 1 to 21 (WCAG 2.2, definition "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What text needs at least (WCAG 2.2, 1.4.3); a ratio is never rounded up to it. */
export const ENOUGH = 4.5;
/** What even large text needs: a pair that comes with a link and has less is not taken, or it could hide the page. */
export const LEAST = 3;
