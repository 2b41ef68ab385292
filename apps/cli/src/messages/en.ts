import type { Messages, Place } from './messages.ts';

const at = ({ file, line }: Place) => (file === null ? `line ${line}` : `${file}:${line}`);
const and = (words: (string | number)[]) => words.join(', ').replace(/, ([^,]*)$/, ' and $1');
const list = (places: Place[]) =>
  places.length > 1 && places.every(({ file }) => file === null)
    ? `lines ${and(places.map(({ line }) => line))}`
    : and(places.map(at));
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** By the parser's rule. A rule that has no sentence yet shows its codes. */
const doubts: Record<string, string> = {
  duplicate: 'this copy was set aside, but the real ending may have stood in its place',
  ending: 'this does not end like an article; its ending may be missing',
  headline: 'this was taken as a headline, but it may be a subhead',
  advertisement:
    'this stands under the word for advertisement and was set aside with it; it may be an article’s',
  'no-headline': 'no headline was found above this, which is shown as an article without one',
  opening: 'this was moved below the headline that follows it, but it may belong where it stood',
  photo:
    'this was taken as the title of a picture that is missing, but it may be a headline without its text',
};
const unknownDoubt = (rule: string, readings: string[]) =>
  `${[rule, ...readings].join(', ').replaceAll('-', ' ')}`;

export const en: Messages = {
  help: {
    all: `Usage: tingbao COMMAND [OPTION]… PATH…

Turns newspaper pages, as OCR tools leave them, into an edition that anyone can read and hear.

Commands:
  parse FILE…   print the edition as JSON
  check FILE…   tell each repair and each doubt with its line in the source
  say FILE…     print each sentence as it will be said
  serve PATH…   serve editions as a web site on this machine

Options:
  --help        this text; after a command, the command's own
  --version     the version

Exit status: 0, or 1 (check --strict found doubts), or 2 (something cannot be read).
`,
    parse: `Usage: tingbao parse FILE…
       tingbao parse FOLDER

Prints the edition as JSON. Several files are the pages of one edition; a folder is one edition, its .md, .markdown and .txt
files are its pages. A page that cannot be read is named on standard error; the others are printed, and the exit status is 2.
`,
    check: `Usage: tingbao check [--strict] FILE…
       tingbao check [--strict] FOLDER

Tells, in the order of the source, each repair, each doubt and each piece that was set aside, with its file and line.

Options:
  --strict      exit with 1 if there are doubts
`,
    say: `Usage: tingbao say [--json] FILE…
       tingbao say [--json] FOLDER
       tingbao say [--json] [--style STYLE] [--language TAG] -

Prints each sentence of an edition as a voice will be given it: figures, signs and abbreviations in words. With - it reads
standard input instead, one sentence a line in and one spoken line out. What the context does not decide (3-1, 08-08) is left as it
is and listed on standard error.

Options:
  --json        a line of JSON each, with what is written and the map between the two
  --style STYLE house (what readers hear), or the manner of a published suite: wetextprocessing, paddlespeech
  --language TAG
                zh-Hans, zh-Hant or en; else each line is taken for what it looks like
`,
    serve: `Usage: tingbao serve [PATH…]

Serves editions as a web site and prints its address. A file or a folder of pages is an edition; the folders below are
editions too. Without a path, the sample editions are served.

Environment:
  HOST          the address to listen on (127.0.0.1)
  PORT          the port to listen on (3000)
  TINGBAO_REPORT_MAIL
                the mail address that readers may report mistakes to
  TINGBAO_SITE  where the world finds this site (https://example.org), for whole addresses in reports and in data for machines
`,
  },
  noFile: (command) => `tingbao ${command}: name a file or folder (see tingbao ${command} --help)`,
  unknownCommand: (word) => `tingbao: there is no command "${word}" (see tingbao --help)`,
  unknownOption: (option, command) =>
    `tingbao: there is no option "${option}" here (see tingbao ${command ? `${command} ` : ''}--help)`,
  problem: ({ message }) => message,
  repair: {
    joined: (places) => `a paragraph was joined from its pieces on ${list(places)}`,
    unwrapped: (places) => `the lines of one paragraph were joined (${list(places)})`,
    dehyphenated: () => 'a hyphen at the end of a line was taken out',
    moved: () => 'this stood before its own headline and was moved after it',
    'text-missing': () => 'text is missing after this; a gap is shown here',
    'picture-missing': () => 'a picture seems to have stood here',
    'split-headline': () => 'kicker and headline stood on one line and were parted',
    corrected: () => 'a person corrected this',
  },
  doubt: (rule, readings) => `doubt: ${doubts[rule] ?? unknownDoubt(rule, readings)}`,
  setAside: (reason, of) => {
    const names = {
      duplicate: 'a copy',
      'continuation-headline': 'the headline of a continuation',
      nameplate: 'the nameplate',
      folio: 'the folio line',
      imprint: 'the imprint',
      advertisement: 'an advertisement',
      unplaced: 'text that no article claims',
    };
    return `set aside: ${names[reason]}${of.length > 0 ? ` of ${list(of)}` : ''}`;
  },
  quote: (text) => `: ${text}`,
  summary: ({ articles, repairs, doubts, setAside }) =>
    `${[count(articles, 'article'), count(repairs, 'repair'), count(doubts, 'doubt')].join(', ')}, ${setAside} set aside.`,
  unknownStyle: (style, known) => `tingbao say: there is no style "${style}"; there are ${and(known)}`,
  undecided: (words, place) =>
    `${typeof place === 'number' ? `line ${place}` : place}: the context does not tell how "${words}" is said`,
  nothingToServe: 'tingbao serve: there is no edition to serve',
  building: 'Building the reader, which is done once.',
  notBuilt: 'tingbao serve: the reader is not built; run "npm run build" in the folder of the project',
};
