export type { SpeechEngine, SpeechFault, SpeechReport, SpeechRequest, Voice } from './engine.ts';
export { createWebSpeechEngine } from './engines/web-speech.ts';
export { fastest, idle, reduce, slowest } from './reduce.ts';
export type { Failure, PlayerEffect, PlayerEvent, PlayerState, Step, Word } from './state.ts';
export { pickVoice, rankVoices } from './engines/voices.ts';
