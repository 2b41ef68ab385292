import { characterWords } from './name-characters.ts';

/**
 * How a person's name is written, for somebody who hears it: 曾玮 is 曾经的曾，王字旁加韦的玮. A character that we have no words for is
 * said by itself. Null for a name that holds no Han character.
 */
export function nameWriting(name: string): string | null {
  const characters = [...name].filter((char) => /\p{Script=Han}/u.test(char));
  if (characters.length === 0) return null;
  return characters
    .map((char) => {
      const words = characterWords(char);
      if (words === null) return char;
      return words.endsWith(char) ? words : `${words}的${char}`;
    })
    .join('，');
}
