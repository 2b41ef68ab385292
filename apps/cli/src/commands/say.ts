import { blockTexts, headParts, type Edition, type LexiconEntry } from '@tingbao/edition';
import { readEdition } from '@tingbao/library';
import {
  extractUtterances,
  HOUSE,
  spokenForm,
  STYLES,
  type SpokenStyle,
  type Utterance,
} from '@tingbao/speech';
import type { Messages } from '../messages/messages.ts';

export interface SayOptions {
  json: boolean;
  /** A name of `STYLES`; undefined is the house's own. With `-` alone. */
  style: string | undefined;
  /** BCP 47; undefined is what the text looks like. With `-` alone: an edition states its own. */
  language: string | undefined;
}

/**
 * `tingbao say`: each sentence as it will be said, a line each, a blank line between articles; with `-` standard input, one
 * sentence a line in and one spoken line out. What no rule could decide is listed on standard error. 2 where something cannot be read.
 */
export async function say(paths: string[], options: SayOptions, messages: Messages): Promise<number> {
  if (paths.length === 1 && paths[0] === '-') return sayLines(options, messages);
  const { edition, lexicon, problems } = await readEdition(paths);
  if (edition) sayEdition(edition, lexicon, options, messages);
  for (const problem of problems) console.error(messages.problem(problem));
  return problems.length > 0 ? 2 : 0;
}

async function sayLines(options: SayOptions, messages: Messages): Promise<number> {
  const style = options.style === undefined ? HOUSE : STYLES.find(({ name }) => name === options.style);
  if (!style) {
    console.error(
      messages.unknownStyle(
        options.style ?? '',
        STYLES.map(({ name }) => name),
      ),
    );
    return 2;
  }
  const lines = (await readStandardInput()).replace(/\r?\n$/u, '').split(/\r?\n/u);
  const said = lines.map((line, at) => {
    const form = spokenForm(line, options.language ?? guessLanguage(line, style), style);
    for (const { start, end } of form.undecided)
      console.error(messages.undecided(line.slice(start, end), at + 1));
    return options.json ? JSON.stringify({ written: line, ...form }) : form.text;
  });
  process.stdout.write(`${said.join('\n')}\n`);
  return 0;
}

function sayEdition(
  edition: Edition,
  lexicon: readonly LexiconEntry[],
  { json }: SayOptions,
  messages: Messages,
): void {
  for (const [at, article] of edition.articles.entries()) {
    const texts = new Map(
      [
        ...headParts(article).map(({ id, part }) => ({ id, text: part })),
        ...article.body.flatMap(blockTexts),
      ].map(({ id, text }) => [id, text.text]),
    );
    const written = ({ locator }: Utterance) =>
      (texts.get(locator.block) ?? '').slice(locator.start, locator.end);
    const utterances = extractUtterances(article, edition.language, lexicon);
    if (at > 0 && !json) process.stdout.write('\n');
    for (const utterance of utterances) {
      const line = json
        ? JSON.stringify({ article: article.id, written: written(utterance), ...utterance })
        : utterance.text;
      process.stdout.write(`${line}\n`);
      for (const { start, end } of spokenForm(written(utterance), edition.language).undecided)
        console.error(messages.undecided(written(utterance).slice(start, end), article.id));
    }
  }
}

/**
 * A line without a Han character is English: Latin letters are read by rules of their own. The suites' styles are styles of Chinese,
 * for which 1kg and CNY 1.25 are Chinese too.
 */
const guessLanguage = (line: string, style: SpokenStyle): string =>
  style === HOUSE && !/\p{Script=Han}/u.test(line) && /[A-Za-z]{2}/u.test(line) ? 'en' : 'zh-Hans';

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
