export type { SoundPlace, SpeechEngine, SpeechFault, SpeechReport, SpeechRequest, Voice } from './engine.ts';
export { learnPace, listeningMs, paceFactor, paceName, type Pace, type Paces } from './pace.ts';
export { fastest, idle, reduce, slowest } from './reduce.ts';
export type { Failure, PlayerEffect, PlayerEvent, PlayerState, Step, Stride, Walk, Word } from './state.ts';
export { wordLength } from './word-length.ts';
export { wordPlace } from './word-place.ts';
export { isAudible } from './stride.ts';
export { justHeard } from './just-heard.ts';
