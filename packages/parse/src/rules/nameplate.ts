import { withoutSpace } from '../characters.ts';

const NEWSPAPER =
  /^[\p{Script=Han}]{2,8}(?:日[报報]|晚[报報]|晨[报報]|早[报報]|时报|時報|周[报報]|週報|商[报報]|都市[报報]|青年[报報]|导报|導報)$/u;

/**
 * The paper's own name, standing alone near the top of a page. `index` is the block's place on the page; `newspaper` the
 * name where it is stated. A name further down is somebody writing about the paper: cannot tell, so no.
 */
export function isNameplate(text: string, index: number, newspaper: string | null): boolean {
  if (index > 5) return false;
  const line = withoutSpace(text);
  if (newspaper !== null && line.toLowerCase() === withoutSpace(newspaper).toLowerCase()) return true;
  return NEWSPAPER.test(line);
}
