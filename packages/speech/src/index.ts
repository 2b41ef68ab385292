export type { Utterance, UtteranceRole } from './utterance.ts';
