export { doubtRules, type DoubtRule } from './doubts.ts';
export { noteRules, type NoteRule } from './note-rules.ts';
export { parseEdition, type EditionFacts } from './parse-edition.ts';
