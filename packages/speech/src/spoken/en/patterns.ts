/** 1,234.50 and .22 */
export const N = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?<!\\d)\\.\\d+)';

export const rx = (source: string, flags = 'gu'): RegExp => new RegExp(source, flags);
