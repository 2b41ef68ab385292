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
export { picturePath } from './pictures.ts';
export { readEdition, type EditionReading, type EditionSource } from './read-edition.ts';
