import { readEdition } from '@tingbao/library';
import type { Messages } from '../messages/messages.ts';
import { reportEdition } from '../report.ts';

/** `tingbao check`: what a proofreader wants to know. 1 where `strict` and there are doubts, 2 where a page cannot be read. */
export async function check(paths: string[], strict: boolean, messages: Messages): Promise<number> {
  const { edition, sources, problems } = await readEdition(paths);
  const report = edition ? reportEdition(edition, sources, messages) : { lines: [], doubts: 0 };
  if (report.lines.length > 0) process.stdout.write(`${report.lines.join('\n')}\n`);
  for (const problem of problems) console.error(messages.problem(problem));
  if (problems.length > 0) return 2;
  return strict && report.doubts > 0 ? 1 : 0;
}
