import type { Utterance } from '@tingbao/speech';
import type { WalkWords } from '../../src/messages/player-walk.zh-Hans.ts';

const digits = '零一二三四五六七八九';

/** A whole number below ten thousand as Chinese says it; `counted`: before a measure word, where 2 is 两. */
export function chineseNumber(value: number, counted: boolean): string {
  if (value === 2 && counted) return '两';
  let said = '';
  let gap = false;
  [...String(value)].forEach((digit, at, all) => {
    const place = all.length - 1 - at;
    if (digit === '0') {
      gap = said !== '';
      return;
    }
    if (gap) said += '零';
    gap = false;
    // 十二, but 一百一十二.
    const isTen = place === 1 && digit === '1' && said === '';
    said +=
      (isTen ? '' : place === 3 && digit === '2' ? '两' : digits.charAt(Number(digit))) +
      (['', '十', '百', '千'][place] ?? '');
  });
  return said || '零';
}

/** What the player's own voice says before article `n`, from 1, of `of`, which lasts so many milliseconds. */
export function announcement(
  { announce }: Pick<WalkWords, 'announce'>,
  language: string,
  { n, of, ms }: { n: number; of: number; ms: number },
): Utterance {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  const chinese = language.startsWith('zh');
  const figure = (value: number, counted: boolean) =>
    chinese ? chineseNumber(value, counted) : String(value);
  const text = (minutes === 1 ? announce.one : announce.more)
    .replace('{n}', figure(n, false))
    .replace('{of}', figure(of, true))
    .replace('{minutes}', figure(minutes, true));
  return {
    locator: { block: '', start: 0, end: 0 },
    text,
    language,
    role: 'announcement',
    pauseAfter: 500,
    sound: null,
  };
}
