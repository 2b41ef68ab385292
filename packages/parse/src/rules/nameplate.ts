import { withoutSpace } from '../characters.ts';

const NEWSPAPER =
  /^[\p{Script=Han}]{2,8}(?:日[报報]|晚[报報]|晨[报報]|早[报報]|时报|時報|周[报報]|週報|商[报報]|都市[报報]|青年[报報]|导报|導報)$/u;

/** The Fallow Herald, THE HARBOUR TIMES: as a page’s first line, in capitals or with its article. */
const ENGLISH =
  /^(?:The (?:\p{Lu}[\p{L}’'-]+ ){0,3}|THE (?:\p{Lu}+ ){0,3}|(?:\p{Lu}{3,} ){1,3})(?:Herald|Times|Gazette|Tribune|Journal|Chronicle|Courier|Observer|Examiner|Dispatch|Advertiser|Argus|Telegraph|Guardian|Bulletin|Post|News|Press|Mail|Star|Record|Daily)$/iu;

/**
 * The paper's own name, standing alone: anywhere where it has the form of a Chinese paper's (OCR tools read page heads late), else, as
 * `newspaper` states it, near the top. `index` is the block's place on the page.
 */
export function isNameplate(text: string, index: number, newspaper: string | null): boolean {
  if (index > 5 && !/[报報]\s*$/u.test(text)) return false;
  const line = withoutSpace(text);
  if (NEWSPAPER.test(line) && !/[说說的了是看读讀]/u.test(line)) return true;
  if (index > 5) return false;
  if (index === 0 && ENGLISH.test(text) && /^(?:The |\p{Lu}{3,} )/u.test(text)) return true;
  return newspaper !== null && line.toLowerCase() === withoutSpace(newspaper).toLowerCase();
}
