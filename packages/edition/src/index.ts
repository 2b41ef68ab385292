export type {
  Article,
  ArticleKind,
  Block,
  BlockType,
  Byline,
  CaptionBlock,
  Credit,
  Doubt,
  Edition,
  FigureBlock,
  Jump,
  ListBlock,
  ListItem,
  Locator,
  Note,
  NoteCode,
  PageInfo,
  See,
  Series,
  SetAside,
  SetAsideReason,
  SourceLine,
  SourcePage,
  Span,
  TableBlock,
  TableCell,
  Text,
  TextBlock,
} from './types.ts';
export {
  articleTexts,
  blockTexts,
  editionTexts,
  headlineText,
  headParts,
  kickerLeadsIn,
  type HeadPart,
  type HeadRole,
} from './walk.ts';
export { asPrinted } from './printed.ts';
export type { LexiconEntry } from './lexicon.ts';
export type { Cue, Recording } from './recording.ts';
export { lineAt, lineStarts } from './lines.ts';
export { editionSchema, readEditionJson } from './schema.ts';
