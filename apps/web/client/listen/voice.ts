import type { SpeechEngine, SpeechRequest } from '@tingbao/speech/player';
import type { Utterance } from '@tingbao/speech';
import { primary, type ListenSettings } from './settings.ts';

/**
 * In what language a sentence is given to the voice, and the reader's voice for it: its own language, unless the
 * reader wants one voice for all or the browser has none for it.
 */
export function manner(
  { language }: Pick<Utterance, 'language'>,
  main: string,
  { ownVoices, voices, pitch }: Pick<ListenSettings, 'ownVoices' | 'voices' | 'pitch'>,
  engine: Pick<SpeechEngine, 'voices'>,
): Pick<SpeechRequest, 'language' | 'voice' | 'pitch'> {
  const foreign = primary(language) !== primary(main);
  const chosen = foreign && (!ownVoices || engine.voices(language)?.length === 0) ? main : language;
  return { language: chosen, voice: voices[primary(chosen)] || null, pitch };
}
