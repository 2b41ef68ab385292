import { pinyin } from 'pinyin-pro';

/**
 * Whether each character of `spoken` has, tone and all, a reading that the character of `written` in its place has. Null where a
 * dictionary cannot tell: another number of characters, or anything but Han characters.
 */
export function soundsAlike(written: string, spoken: string): boolean | null {
  const left = [...written];
  const right = [...spoken];
  if (left.length !== right.length || ![...left, ...right].every((char) => /\p{Script=Han}/u.test(char)))
    return null;
  return left.every((char, at) => {
    const said = readingsOf(right[at] ?? '');
    return readingsOf(char).some((reading) => said.includes(reading));
  });
}

const readingsOf = (char: string): string[] => pinyin(char, { multiple: true, type: 'array' });
