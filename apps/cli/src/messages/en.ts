import type { Note } from '@tingbao/edition';
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
  character: 'no page prints this character; it was kept, but it was rather misread',
  duplicate: 'this copy was set aside, but the real ending may have stood in its place',
  ending: 'this does not end like an article; its ending may be missing',
  headline: 'this was taken as a headline, but it may be a subhead',
  advertisement:
    'this stands under the word for advertisement and was set aside with it; it may be an article’s',
  jump: 'nothing on the page that this line names answers it; the line may be misread, or what answers it is lost',
  'no-headline': 'no headline was found above this, which is shown as an article without one',
  opening: 'this was moved below the headline that follows it, but it may belong where it stood',
  photo:
    'this was taken as the title of a picture that is missing, but it may be a headline without its text',
};
const reasonOf = (rule: string, readings: string[]) =>
  doubts[rule] ?? [rule, ...readings].join(', ').replaceAll('-', ' ');

/** By the parser's reading. */
const readings: Record<string, string> = {
  advertisement: 'an advertisement',
  article: 'part of an article',
  'as-printed': 'the page has it',
  misread: 'another character, which was misread',
  'stray-copy': 'a stray copy, nothing missing',
  'ending-lost': 'a stray copy in the place of a lost ending',
  'ends-here': 'the article ends here',
  'text-missing': 'text is missing here',
  'continuation-missing': 'the other part is missing',
  'continues-elsewhere': 'the other part is an article of this edition',
  headline: 'a headline',
  subhead: 'a subhead of the article above',
  'article-without-headline': 'an article without a headline',
  stray: 'a stray text of no article',
  'moved-below-headline': 'the opening of the article below',
  'stays-above': 'part of the article above',
  photo: 'the title of a picture',
  title: 'the headline of a story',
};
const readingOf = (code: string) => readings[code] ?? code.replaceAll('-', ' ');

/** What corrections did, by their key; `was` is what it was before. */
const corrected = ({ rule, was = '', because = '' }: Note) => {
  const done: Record<string, string> = {
    role: `this was made what it is; it was read as ${was}`,
    join: 'this goes on from the text before it',
    part: 'this was parted from the text before it',
    move: 'this was moved here',
    begin: 'an article begins here',
    merge: 'this article was made part of the one above or of another',
    gap: 'here a gap was marked or taken away',
    kind: `the kind of the article was ${was}`,
    text: `characters were put right; the source has "${was}"`,
  };
  return `corrected: ${done[rule ?? ''] ?? 'a person corrected this'} (${because})`;
};

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

Exit status: 0, or 1 (check --strict found doubts), or 2 (something cannot be read, or a correction cannot be applied).
`,
    parse: `Usage: tingbao parse FILE…
       tingbao parse FOLDER

Prints the edition as JSON. Several files are the pages of one edition; a folder is one edition, its .md, .markdown and .txt
files are its pages. A page that cannot be read is named on standard error; the others are printed, and the exit status is 2.
`,
    check: `Usage: tingbao check [OPTION]… FILE…
       tingbao check [OPTION]… FOLDER

Tells each doubt, most doubtful first, with its file and line, its degree from 0 to 1, the reason and the two readings; then, in
the order of the source, each repair, each correction and each piece that was set aside. Corrections are read from corrections.yaml in
the folder, of a single file from NAME.corrections.yaml beside it (docs/corrections.md).

Options:
  --strict      exit with 1 if there are doubts that no correction settles
  --json        print the same as JSON
  --suggest     print the skeleton of a corrections.yaml: for each doubt, as comments, the entries to choose from
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
    corrected: (_, note) => corrected(note),
  },
  doubt: (rule, codes, degree) => `doubt ${degree.toFixed(2)}: ${reasonOf(rule, codes)}`,
  doubtReason: reasonOf,
  reading: readingOf,
  readings: (_, [taken = '', ...others]) =>
    `read as: ${readingOf(taken)}; it may be: ${others.map(readingOf).join('; ')}`,
  settled: (rule, because) => `settled: doubt "${rule}" (${because})`,
  setAside: (reason, of) => {
    const names = {
      duplicate: 'a copy',
      'continuation-headline': 'the headline of a continuation',
      nameplate: 'the nameplate',
      folio: 'the folio line',
      imprint: 'the imprint',
      advertisement: 'an advertisement',
      tool: 'words of the tool that read the page',
      unplaced: 'text that no article claims',
    };
    return `set aside: ${names[reason]}${of.length > 0 ? ` of ${list(of)}` : ''}`;
  },
  quote: (text) => `: ${text}`,
  summary: ({ articles, repairs, doubts, settled, setAside }) =>
    `${[count(articles, 'article'), count(repairs, 'repair'), count(doubts, 'doubt')].join(', ')}${settled > 0 ? ` (and ${settled} settled)` : ''}, ${setAside} set aside.`,
  suggestHead: (doubts) => [
    `Corrections of this edition: ${count(doubts, 'doubt')} left, most doubtful first.`,
    'Take the "# " away before the entry that is right, say why in "because", and delete the others (docs/corrections.md).',
  ],
  suggestOther: (reading, known) =>
    known
      ? `If it is ${reading}:`
      : `If it is ${reading}: no entry says that by itself; see docs/corrections.md.`,
  suggestConfirm: (reading) => `If it is ${reading}, as it was read:`,
  suggestNothing: 'No words name this place by themselves; a correction needs the words around it.',
  oneForm: 'tingbao check: --json and --suggest print different things; choose one',
  unknownStyle: (style, known) => `tingbao say: there is no style "${style}"; there are ${and(known)}`,
  undecided: (words, place) =>
    `${typeof place === 'number' ? `line ${place}` : place}: the context does not tell how "${words}" is said`,
  nothingToServe: 'tingbao serve: there is no edition to serve',
  building: 'Building the reader, which is done once.',
  notBuilt: 'tingbao serve: the reader is not built; run "npm run build" in the folder of the project',
};
