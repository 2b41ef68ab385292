export {
  findArticle,
  type EditionEntry,
  type Library,
  type LibraryEdition,
  type NewspaperEntry,
  type Problem,
  type ProblemCode,
} from './library.ts';
