export {
  findArticle,
  type EditionEntry,
  type Library,
  type LibraryEdition,
  type NewspaperEntry,
  type Problem,
  type ProblemCode,
} from './library.ts';
export { openFolderLibrary } from './folder-library.ts';
export { problem } from './problem.ts';
export { picturePath } from './pictures.ts';
export type { Sound } from './sounds.ts';
export { readEdition, type EditionReading, type EditionSource } from './read-edition.ts';
