import type { SpeechEngine, SpeechRequest } from '@tingbao/speech/player';
import type { RECORDED } from '@tingbao/speech/recorded';
import type { Utterance } from '@tingbao/speech';
import { primary, type ListenSettings } from './settings.ts';

/** Written out: what is loaded with every page does without the engine of recordings. */
const recorded: typeof RECORDED = 'recording';

/**
 * In what language a sentence is given to the voice, and the reader's voice for it: its own language, unless the
 * reader wants one voice for all, the browser has none for it, or the reader chose the recording, which has the sentence.
 */
export function manner(
  { language, sound }: Pick<Utterance, 'language' | 'sound'>,
  main: string,
  { ownVoices, voices, pitch }: Pick<ListenSettings, 'ownVoices' | 'voices' | 'pitch'>,
  engine: Pick<SpeechEngine, 'voices'>,
): Pick<SpeechRequest, 'language' | 'voice' | 'pitch'> {
  const foreign = primary(language) !== primary(main);
  const isHeard = !!sound && voices[primary(main)] === recorded;
  const chosen =
    foreign && (isHeard || !ownVoices || engine.voices(language)?.length === 0) ? main : language;
  return { language: chosen, voice: voices[primary(chosen)] || null, pitch };
}
