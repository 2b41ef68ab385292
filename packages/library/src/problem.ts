import type { Problem, ProblemCode } from './library.ts';

/**
 * A problem whose English line is `file: reason`; control characters, which a file name may bring to a terminal, become spaces.
 * `about` is what the reason names: the other file, or the front matter's key.
 */
export function problem(file: string, code: ProblemCode, reason: string, about?: string): Problem {
  const message = `${file}: ${reason}`.replace(/[\s\p{Cc}]+/gu, ' ');
  return about === undefined ? { file, code, message } : { file, code, message, about };
}
