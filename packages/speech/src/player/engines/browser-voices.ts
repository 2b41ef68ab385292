import type { SpeechRequest, Voice } from '../engine.ts';
import { pickVoice } from './voices.ts';

const pollMs = 250;
const pollTimes = 40;

const idOf = (voice: SpeechSynthesisVoice) => voice.voiceURI || voice.name;

/** Firefox speaks with the system's voices alone, and says of those of speech-dispatcher that they are not local (153, 2026-11). */
export const isLocal = ({ localService, voiceURI }: SpeechSynthesisVoice): boolean =>
  localService || voiceURI.startsWith('urn:moz-tts:');

export const describe = (voice: SpeechSynthesisVoice): Voice => ({
  id: idOf(voice),
  name: voice.name,
  language: voice.lang,
  local: isLocal(voice),
});

/** The browser's own object for the voice that a request asks for, or that suits it best. */
export function findVoice(
  synth: SpeechSynthesis,
  { language, voice }: SpeechRequest,
): SpeechSynthesisVoice | null {
  const all = synth.getVoices();
  const picked = pickVoice(all.map(describe), language, voice);
  return all.find((each) => idOf(each) === picked?.id) ?? null;
}

/** Listens, and asks as well: `voiceschanged` may never come, and Firefox fills its list bit by bit. */
export function watchVoices(synth: SpeechSynthesis, changed: (givenUp: boolean) => void) {
  let known = synth.getVoices().length;
  const look = () => {
    const now = synth.getVoices().length;
    if (now === known) return;
    known = now;
    changed(false);
  };
  // Safari before 16 has no addEventListener here.
  (synth as { addEventListener?: typeof synth.addEventListener }).addEventListener?.call(
    synth,
    'voiceschanged',
    look,
  );
  let times = 0;
  const poll = () => {
    look();
    times += 1;
    if (times < pollTimes) setTimeout(poll, pollMs);
    else changed(true);
  };
  setTimeout(poll, pollMs);
}
