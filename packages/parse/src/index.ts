export { applyCorrections, type Corrected } from './corrections/apply-corrections.ts';
export { suggestCorrections, type Suggestion } from './corrections/suggest-corrections.ts';
export {
  articleKinds,
  correctedRoles,
  type Change,
  type Correction,
  type Place,
  type Unmet,
  type UnmetCode,
} from './corrections/correction.ts';
export { doubtRules, type DoubtRule } from './doubts.ts';
export { noteRules, type NoteRule } from './note-rules.ts';
export { parseEdition, type EditionFacts } from './parse-edition.ts';
