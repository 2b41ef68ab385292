import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { check } from './commands/check.ts';
import { parse } from './commands/parse.ts';
import { serve } from './commands/serve.ts';
import { pickMessages, type Messages } from './messages/messages.ts';

type CommandName = 'parse' | 'check' | 'serve';

const commands: Record<
  CommandName,
  (paths: string[], strict: boolean, messages: Messages) => Promise<number>
> = {
  parse: (paths, _, messages) => parse(paths, messages),
  check,
  serve: (paths, _, messages) => serve(paths, messages),
};

/** Runs the command that the words name. Answers the exit status. */
async function main(words: string[], messages: Messages): Promise<number> {
  const { values, positionals, tokens } = parseArgs({
    args: words,
    options: { help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [word, ...paths] = positionals;
  const command = word === 'parse' || word === 'check' || word === 'serve' ? word : null;
  if (word !== undefined && command === null) return refuse(messages.unknownCommand(word));
  const known = [
    'help',
    ...(command === null ? ['version'] : []),
    ...(command === 'check' ? ['strict'] : []),
  ];
  for (const token of tokens) {
    if (token.kind === 'option' && (!known.includes(token.name) || token.value !== undefined))
      return refuse(
        messages.unknownOption(token.rawName + (token.value === undefined ? '' : `=${token.value}`), command),
      );
  }
  if (values.help) return print(messages.help[command ?? 'all']);
  if (values.version) return print(`${manifest.version}\n`);
  if (command === null) return refuse(messages.help.all.trimEnd());
  if (paths.length === 0 && command !== 'serve') return refuse(messages.noFile(command));
  return commands[command](paths, values.strict === true, messages);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function refuse(line: string): number {
  console.error(line.replace(/[^\P{Cc}\n]+/gu, ' '));
  return 2;
}

// A reader that has seen enough (`| head`) closes the pipe, which is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2), pickMessages(process.env));
