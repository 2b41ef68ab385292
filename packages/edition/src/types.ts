/**
 * The edition tree. Everything that Tingbao shows, speaks, searches or exports is drawn from it.
 * `docs/edition.md` has one example per node. Names are part of schema 1: fields may be added, none renamed.
 */

/**
 * Where characters stand in the source. `page` is a `SourcePageInfo.number`; `start` and `end` are UTF-16 offsets into
 * that page's decoded source (byte order mark removed, nothing else), `end` exclusive.
 */
export interface Span {
  page: number;
  start: number;
  end: number;
  /** The printed sign that these characters are written for, one UTF-16 unit: × for `\\times`, & for `&amp;`, ² for a raised 2. */
  reads?: string;
}

/** A piece of text and the characters it came from, in the order of the text. */
export interface Text {
  text: string;
  spans: Span[];
}

/** One person in a byline, dateline or photo credit: 云溪晚报 · 全媒体记者 · 周小满. */
export interface Credit {
  organisation: string | null;
  role: string | null;
  name: string;
}

/** A line of writers, or a dateline; `credits` repeats names from `text` and holds no text of its own. */
export interface Byline extends Text {
  credits: Credit[];
}

/** What a repair did, so that a reader's page, a proofreader's desk and a test can tell it. */
export type NoteCode =
  | 'joined' // pieces parted by a column break are one paragraph; `at` has the offsets of the seams in `text`
  | 'unwrapped' // lines of one paragraph were joined; `at` has the offsets of the seams
  | 'dehyphenated' // a hyphen at a line's end was left out of `text`; its character is inside a span
  | 'moved' // the block stood elsewhere in the source, before its own headline
  | 'text-missing' // characters are lost here (a gap)
  | 'picture-missing' // a picture seems to have stood here
  | 'split-headline' // kicker, headline or deck stood on one line, parted by a space
  | 'corrected'; // a person overruled or confirmed the parser: see docs/corrections.md

/** A line of a source, counted from 1. `page` is a `PageInfo.number`. */
export interface SourceLine {
  page: number;
  line: number;
}

/** Fields that are absent say nothing: editions made before they were added have none of the optional ones but `at`. */
export interface Note {
  code: NoteCode;
  /** Offsets in the block's `text`: the seams; of a `corrected` text, where the corrected words begin and end. */
  at?: number[];
  /** The rule that acted: the parser's, or the correction's key (`role`, `join` …). */
  rule?: string;
  /** What the source looked like: the lines on which the pieces stand or stood, in the order of the text. */
  lines?: SourceLine[];
  /** Of `corrected`: what it was before. The source's own words, or the role that the parser gave. */
  was?: string;
  /** Of `corrected`: the reason that the person gave. */
  because?: string;
  /** The head part, item or cell that the note is about, by its id, where that is not the note's owner. */
  part?: string;
}

interface BlockBase extends Text {
  /** Unique in the edition, usable as an HTML id, derived from the block's own first characters. */
  id: string;
  notes: Note[];
}

/** Paragraph-like blocks hold their text themselves. A `gap` has no text and no spans. */
export interface TextBlock extends BlockBase {
  type: 'paragraph' | 'subhead' | 'quote' | 'verse' | 'box' | 'note' | 'signoff' | 'gap';
}

/** A picture's words; the photographer's credit stands apart because listeners may skip it. */
export interface CaptionBlock extends BlockBase {
  type: 'caption';
  credit: Byline | null;
}

/** A picture. `text` is its alternative text as the page had it, often empty; `src` as the page had it. */
export interface FigureBlock extends BlockBase {
  type: 'figure';
  src: string;
}

/** An item of a list. `id` as in a block, so that a Locator can name it. Printed numbers stay in `text`. */
export interface ListItem extends Text {
  id: string;
}

/** A list; its own `text` is empty and `spans` is empty: the characters stand in the items. */
export interface ListBlock extends BlockBase {
  type: 'list';
  items: ListItem[];
}

export interface TableCell extends Text {
  id: string;
  header: boolean;
  rowSpan: number;
  colSpan: number;
}

/** A table; its own `text` is empty and `spans` is empty: the characters stand in the cells. */
export interface TableBlock extends BlockBase {
  type: 'table';
  rows: TableCell[][];
}

export type Block = TextBlock | CaptionBlock | FigureBlock | ListBlock | TableBlock;
export type BlockType = Block['type'];

/** A jump line. (下转5版) is `to: 5`; "Continued on A5" is `to: 5, section: "A"`; 上接 and "From A1" are `from`. */
export interface Jump extends Text {
  to: number | null;
  from: number | null;
  section: string | null;
  /** The article that holds the rest, where it is in this edition (`Article.id`), else null. */
  article: string | null;
  /** The block of that article at which the text goes on; null where `article` is. */
  block: string | null;
}

/**
 * Words that point to another page and are no jump: （详见3版）, a line of an index. They stay in their text: the Locator
 * names them there. `to` and `section` are as in a Jump.
 */
export interface See extends Locator {
  to: number;
  section: string | null;
  /** That page, where it is in this edition (`PageInfo.number`), else null. */
  page: number | null;
  /** The article on it that the words are about, where a likeness of headlines tells it (`Article.id`), else null. */
  article: string | null;
}

/** The mark that makes an article part of a series: ①, （上）, 系列评论之三. It stays in its text: the Locator names it there. */
export interface Series extends Locator {
  /** What stands before the mark: the series' name, or a headline that its parts share. */
  name: string;
  /** The mark as printed, without brackets. */
  part: string;
  /** Which part this is, counted from 1; null for 下, which may be the second or the third. */
  number: number | null;
}

export type ArticleKind =
  'story' | 'photo' | 'commentary' | 'index' | 'listing' | 'graphic' | 'notice' | 'correction';

export interface Article {
  /** Page and number there, `p1-3`: also the article's part of its address. */
  id: string;
  kind: ArticleKind;
  /** The newspaper page that the article begins on. */
  page: number;
  /** The common title of the articles that begin with this one; absent in editions made before the field was added, as are the next two. */
  group?: Text | null;
  /** The article that carries the common title over this one (`Article.id`); null where none does, and in that article itself. */
  groupedUnder?: string | null;
  rubric: Text | null;
  kicker: Text | null;
  headline: Text | null;
  decks: Text[];
  /** What the article says, told in some sentences between its headline and its writers. */
  summary?: Text | null;
  bylines: Byline[];
  dateline: Byline | null;
  body: Block[];
  jumps: Jump[];
  /** Where its texts point to other pages, in reading order; absent in editions made before the field was added. */
  see?: See[];
  /** The series that its head says it is part of; null where it says none, absent in editions made before the field was added. */
  series?: Series | null;
  /** Repairs that concern the whole article, such as `picture-missing`. */
  notes: Note[];
}

/** Where a rule was not certain. `readings` are short codes, the one that was taken first. */
export interface Doubt {
  rule: string;
  spans: Span[];
  readings: string[];
  /** How doubtful, from 0 to 1: about how often the reading that was taken is wrong where this rule doubts. */
  degree?: number;
  /** Why it is a doubt no more: the reason of the correction that overruled or confirmed the reading. */
  settled?: string;
}

export type SetAsideReason =
  | 'duplicate'
  | 'continuation-headline'
  | 'nameplate'
  | 'folio'
  | 'imprint'
  | 'advertisement'
  | 'tool' // what the tool that read the page says of itself
  | 'unplaced';

/** Characters that belong to no article, kept with the reason. `of` names the original of a duplicate. */
export interface SetAside extends Text {
  reason: SetAsideReason;
  of: Span[];
  /** Absent where there is none. */
  notes?: Note[];
}

export interface PageInfo {
  /** Unique in the edition. */
  number: number;
  /** The page's printed label where it is more than its number, such as A5: what jump lines call it; else null. */
  name: string | null;
  /** The section that the page prints beside its label, such as 要闻; null or absent where it names none. */
  section?: string | null;
  source: { file: string; sha256: string; encoding: string; length: number };
  /** File name of a picture of the whole page, beside the source; null where there is none. */
  facsimile: string | null;
}

export interface Edition {
  schema: 1;
  id: string;
  newspaper: string;
  /** ISO date as stated in front matter or on the page; null where none is stated. */
  date: string | null;
  dateGuess: { value: string; because: string } | null;
  /** BCP 47, with script for Chinese: zh-Hans, zh-Hant, en. */
  language: string;
  /** Version of the parser that built the edition. */
  parser: string;
  pages: PageInfo[];
  /** In reading order. */
  articles: Article[];
  doubts: Doubt[];
  setAside: SetAside[];
}

/** A place in a text that a reader sees: `block` is a block's, item's or cell's id, or a head part's (see `headParts`). */
export interface Locator {
  block: string;
  /** UTF-16 offsets into that element's text. */
  start: number;
  end: number;
}

/** One page as `packages/library` hands it to the parser. */
export interface SourcePage {
  number: number;
  /** `name` and `section` as in `PageInfo`. */
  name: string | null;
  section?: string | null;
  /** The whole decoded source, byte order mark removed, front matter included. */
  text: string;
  /** Where the page proper begins in `text`, after front matter; 0 without. */
  bodyStart: number;
  file: string;
  sha256: string;
  encoding: string;
  facsimile: string | null;
}
