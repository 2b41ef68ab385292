import { readEdition } from '@tingbao/library';
import type { Messages } from '../messages/messages.ts';
import { recordingProblems } from '../recording-problems.ts';
import { reportJson } from '../report-json.ts';
import { reportEdition } from '../report.ts';
import { suggestFile } from '../suggest.ts';

export interface CheckOptions {
  /** Exit with 1 while a doubt is left that no correction settles. */
  strict: boolean;
  /** What is printed: lines for a person, JSON, or the skeleton of a file of corrections. */
  form: 'lines' | 'json' | 'suggest';
}

/**
 * `tingbao check`: what a proofreader wants to know. 1 where `strict` and there are doubts, 2 where a page cannot be read or a
 * correction cannot be applied.
 */
export async function check(paths: string[], options: CheckOptions, messages: Messages): Promise<number> {
  const reading = await readEdition(paths);
  const { edition, sources } = reading;
  const problems = [...reading.problems, ...(edition ? recordingProblems({ ...reading, edition }) : [])];
  const report = edition ? reportEdition(edition, sources, messages) : { lines: [], doubts: 0 };
  if (options.form === 'json')
    process.stdout.write(`${JSON.stringify(reportJson({ ...reading, problems }, messages), null, 2)}\n`);
  else if (options.form === 'suggest' && edition)
    process.stdout.write(suggestFile(edition, sources, messages));
  else if (report.lines.length > 0) process.stdout.write(`${report.lines.join('\n')}\n`);
  for (const problem of problems) console.error(messages.problem(problem));
  if (problems.length > 0) return 2;
  return options.strict && report.doubts > 0 ? 1 : 0;
}
