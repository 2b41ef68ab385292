const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const RANKS = ['', ' thousand', ' million', ' billion', ' trillion', ' quadrillion'];
const IRREGULAR: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** Figure by figure, zero as "zero" or, in telephone numbers and years, "oh". */
export function sayFigures(figures: string, zero = 'zero'): string {
  return [...figures].map((char) => (char === '0' ? zero : (ONES[Number(char)] ?? ''))).join(' ');
}

/** 1,234 is "one thousand two hundred thirty-four"; from nineteen figures on figure by figure. */
export function sayWhole(figures: string): string {
  const digits = figures.replace(/,/gu, '').replace(/^0+(?=\d)/u, '');
  if (digits.length > 18) return sayFigures(digits);
  if (digits === '0') return 'zero';
  const words: string[] = [];
  for (let end = digits.length, rank = 0; end > 0; end -= 3, rank += 1) {
    const value = Number(digits.slice(Math.max(0, end - 3), end));
    if (value > 0) words.unshift(sayHundreds(value) + (RANKS[rank] ?? ''));
  }
  return words.join(' ');
}

function sayHundreds(value: number): string {
  const rest = value % 100;
  const hundreds = value >= 100 ? `${ONES[Math.floor(value / 100)] ?? ''} hundred` : '';
  return [hundreds, rest > 0 ? sayTwo(rest) : ''].filter((word) => word !== '').join(' ');
}

function sayTwo(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  const tens = TENS[Math.floor(value / 10) + 1] ?? '';
  return value % 10 === 0 ? tens : `${tens}-${ONES[value % 10] ?? ''}`;
}

/** 3.50 is "three point five zero". */
export function sayNumber(figures: string): string {
  const [whole = '', part] = figures.split('.');
  const said = sayWhole(whole === '' ? '0' : whole);
  return part === undefined || part === '' ? said : `${said} point ${sayFigures(part)}`;
}

/** 21 is "twenty-first". */
export function sayOrdinal(figures: string): string {
  const said = sayWhole(figures);
  const [, before = '', last = ''] = /^(.*?[ -]?)([a-z]+)$/u.exec(said) ?? [];
  const ordinal = IRREGULAR[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return before + ordinal;
}

/** A number that names, as people say it: 737 is "seven thirty-seven", 502 "five oh two", 1600 "sixteen hundred", 300 "three hundred". */
export function sayNamed(figures: string): string {
  if (figures.length < 3 || figures.length > 4 || figures.startsWith('0'))
    return figures.startsWith('0') || figures.length > 4 ? sayFigures(figures, 'oh') : sayWhole(figures);
  const first = figures.slice(0, -2);
  const second = Number(figures.slice(-2));
  if (second === 0) return figures.endsWith('000') ? sayWhole(figures) : `${sayWhole(first)} hundred`;
  return `${sayWhole(first)} ${second < 10 ? `oh ${ONES[second] ?? ''}` : sayTwo(second)}`;
}

/** twenty is "twenties", nineteen hundred "nineteen hundreds". */
export const plural = (said: string): string => (said.endsWith('y') ? `${said.slice(0, -1)}ies` : `${said}s`);

/** 1998 is "nineteen ninety-eight", 2006 "two thousand six", 2026 "twenty twenty-six", 1900 "nineteen hundred". */
export function sayYear(year: string): string {
  const first = Number(year.slice(0, 2));
  const second = Number(year.slice(2));
  if (year.length !== 4 || first < 10) return sayWhole(year);
  if (second === 0) return first % 10 === 0 ? sayWhole(year) : `${sayTwo(first)} hundred`;
  if (first % 10 === 0 && second < 10) return sayWhole(year);
  return `${sayTwo(first)} ${second < 10 ? `oh ${ONES[second] ?? ''}` : sayTwo(second)}`;
}
