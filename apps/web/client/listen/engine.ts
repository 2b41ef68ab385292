import { createWebSpeechEngine } from '@tingbao/speech/engine';
import type { SpeechEngine } from '@tingbao/speech/player';
import { app, showHelp, watchVoices } from './help.ts';
import { playRecordedOnly } from './list.ts';
import { isEdition, isRecorded, say, type PlayerPage } from './page.ts';

/**
 * Gives what makes sound here: the browser's voices, and the newspaper's recordings, which are fetched only where there are any. What
 * cannot be heard is told before the press. Null where nothing can.
 */
export async function openEngine(page: PlayerPage): Promise<SpeechEngine | null> {
  const voices = createWebSpeechEngine();
  const engine = (page.recording && (await withRecordings(page, page.recording, voices))) ?? voices;
  if (!engine) showHelp(page, 'unable');
  else if (voices) watchVoices(page, isRecorded(page) ? engine : voices);
  else if (isEdition(page)) {
    playRecordedOnly();
    say(page.note, page.words.recordedOnly);
    page.note.hidden = false;
  }
  return engine;
}

async function withRecordings(
  page: PlayerPage,
  recording: NonNullable<PlayerPage['recording']>,
  voices: SpeechEngine | null,
): Promise<SpeechEngine | null> {
  // An article that was not recorded, where the others cannot be read before or after it.
  if (!voices && !isRecorded(page)) return null;
  try {
    const { createRecordedEngine } = await import('@tingbao/speech/recorded');
    return createRecordedEngine(new Audio(), recording, voices, app !== null);
  } catch {
    // It could not be fetched: the voices, if there are any, can do without.
    return null;
  }
}
