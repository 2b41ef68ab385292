import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { check } from './commands/check.ts';
import { parse } from './commands/parse.ts';
import { say } from './commands/say.ts';
import { serve } from './commands/serve.ts';
import { pickMessages, type Messages } from './messages/messages.ts';

type CommandName = 'parse' | 'check' | 'say' | 'serve';

type Values = Record<string, string | boolean | undefined>;

interface Command {
  /** Its options beside --help, and whether each takes a word. */
  options: Record<string, 'boolean' | 'string'>;
  /** Whether it does something without a path. */
  pathless?: boolean;
  run: (paths: string[], values: Values, messages: Messages) => Promise<number>;
}

const word = (value: Values[string]): string | undefined => (typeof value === 'string' ? value : undefined);

const commands: Record<CommandName, Command> = {
  parse: { options: {}, run: (paths, _, messages) => parse(paths, messages) },
  check: {
    options: { strict: 'boolean', json: 'boolean', suggest: 'boolean' },
    run: (paths, { strict, json, suggest }, messages) => {
      if (json && suggest) return Promise.resolve(refuse(messages.oneForm));
      return check(
        paths,
        { strict: strict === true, form: json ? 'json' : suggest ? 'suggest' : 'lines' },
        messages,
      );
    },
  },
  say: {
    options: { json: 'boolean', style: 'string', language: 'string' },
    run: (paths, { json, style, language }, messages) =>
      say(paths, { json: json === true, style: word(style), language: word(language) }, messages),
  },
  serve: { options: {}, pathless: true, run: (paths, _, messages) => serve(paths, messages) },
};

/** Runs the command that the words name. Answers the exit status. */
async function main(words: string[], messages: Messages): Promise<number> {
  const name = commandName(words.find((one) => !one.startsWith('-')));
  const command = name === null ? null : commands[name];
  const types: Command['options'] = { help: 'boolean', ...(command?.options ?? { version: 'boolean' }) };
  const { values, positionals, tokens } = parseArgs({
    args: words,
    options: Object.fromEntries(
      Object.entries(types).map(([option, type]) => [
        option,
        { type, ...(option === 'help' ? { short: 'h' } : {}) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [first, ...paths] = positionals;
  if (first !== undefined && name === null) return refuse(messages.unknownCommand(first));
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const type = Object.entries(types).find(([option]) => option === token.name)?.[1];
    const fits = type === 'string' ? token.value !== undefined : token.value === undefined;
    if (type === undefined || !fits)
      return refuse(
        messages.unknownOption(token.rawName + (token.value === undefined ? '' : `=${token.value}`), name),
      );
  }
  if (values.help) return print(messages.help[name ?? 'all']);
  if (values.version) return print(`${manifest.version}\n`);
  if (command === null) return refuse(messages.help.all.trimEnd());
  if (paths.length === 0 && !command.pathless) return refuse(messages.noFile(first ?? ''));
  return command.run(paths, values as Values, messages);
}

const commandName = (given: string | undefined): CommandName | null =>
  given !== undefined && Object.hasOwn(commands, given) ? (given as CommandName) : null;

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
