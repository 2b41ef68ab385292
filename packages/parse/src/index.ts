export { parseEdition, type EditionFacts } from './parse-edition.ts';
