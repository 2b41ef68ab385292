import { readEdition } from '@tingbao/library';
import type { Messages } from '../messages/messages.ts';

/** `tingbao parse`: the edition as JSON. A script must not take half an edition for a whole one, so a bad page means 2. */
export async function parse(paths: string[], messages: Messages): Promise<number> {
  const { edition, problems } = await readEdition(paths);
  if (edition) process.stdout.write(`${JSON.stringify(edition, null, 2)}\n`);
  for (const problem of problems) console.error(messages.problem(problem));
  return problems.length > 0 ? 2 : 0;
}
