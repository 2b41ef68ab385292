export { extractUtterances } from './extract-utterances.ts';
export { houseWords, type HouseWords } from './house-words.ts';
export { splitSentences, type Piece } from './sentences.ts';
export type { Utterance, UtteranceRole } from './utterance.ts';
export { voiceLanguage } from './voice-language.ts';
export { HOUSE_LEXICON } from './lexicon/house-lexicon.ts';
export { spokenForm, type Manner, type SpokenForm } from './spoken/spoken-form.ts';
export { spokenOffset, writtenRange, type SpokenMap } from './spoken/spoken-map.ts';
export { HOUSE, STYLES, type SpokenStyle } from './spoken/style.ts';
