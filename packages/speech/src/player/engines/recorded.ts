import type { SoundPlace, SpeechEngine, SpeechFault, SpeechReport, SpeechRequest, Voice } from '../engine.ts';
import { patienceMs } from './pacing.ts';

/** The `Voice.id` of recordings, whoever reads them. */
export const RECORDED = 'recording';

/** What is used of an audio element. */
export type RecordingElement = Pick<
  HTMLAudioElement,
  | 'src'
  | 'currentTime'
  | 'playbackRate'
  | 'defaultPlaybackRate'
  | 'paused'
  | 'ended'
  | 'play'
  | 'pause'
  | 'addEventListener'
>;

/** A timer is late by less than this, so a sentence that goes on where the last one ended needs no jump. */
const seamSeconds = 0.3;

interface Job {
  request: SpeechRequest;
  report: (report: SpeechReport) => void;
  sound: SoundPlace;
}

/**
 * An engine that plays recordings, sentence by sentence, and leaves to `other`, the browser's own voices, what was not recorded, and
 * everything where the reader chose one of them. Who chose nothing hears recordings where the browser has no voice for their
 * language, or where voices are not to be trusted (`first`); that is settled at the first sentence, so that readers do not change midway.
 *
 * Without a voice a sentence that a recording leaves out is passed over; one of an article that was not recorded is a failure.
 */
export function createRecordedEngine(
  audio: RecordingElement,
  recording: Pick<Voice, 'name' | 'language'>,
  other: SpeechEngine | null,
  first = false,
): SpeechEngine {
  // It comes from the newspaper's own server, so nobody else learns what is read.
  const voice: Voice = { ...recording, id: RECORDED, local: true };
  let job: Job | null = null;
  let source = '';
  let heardTo = 0;
  let byItself: boolean | null = null;
  let unlocked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  const hasVoice = (language: string) => (other?.voices(language)?.length ?? 0) > 0;
  const wants = (chosen: string | null) =>
    !other || chosen === voice.id || (chosen === null && (byItself ??= first || !hasVoice(voice.language)));

  const clear = () => {
    clearTimeout(timer);
    clearTimeout(watchdog);
    job = null;
  };
  const finish = (report: SpeechReport) => {
    const ended = job;
    clear();
    ended?.report(report);
    // Whoever was told may have asked for the next sentence, which the sound then runs on into.
    if (!job) audio.pause();
  };
  const end = ({ request: { generation } }: Job) => finish({ type: 'end', generation, flows: true });
  const fail = (fault: SpeechFault) => {
    // A sound that broke is fetched anew when it is asked for again.
    if (fault === 'broken') source = '';
    if (job) finish({ type: 'error', generation: job.request.generation, fault });
  };
  /** Looks whether the sentence is over; browsers tell the time only four times a second, so a timer looks as well. */
  const look = () => {
    if (!job || audio.paused) return;
    const left = job.sound.to - audio.currentTime;
    if (left <= 0) end(job);
    else {
      clearTimeout(timer);
      timer = setTimeout(look, (left / audio.playbackRate) * 1000);
      if (audio.currentTime !== heardTo) wait(job);
    }
  };
  /** A sound that stands still is given up after a while. */
  const wait = ({ request }: Job) => {
    heardTo = audio.currentTime;
    clearTimeout(watchdog);
    watchdog = setTimeout(() => fail('silent'), patienceMs(request.text, request.rate));
  };
  const seek = ({ sound, request }: Job) => {
    const past = audio.currentTime - sound.from;
    if (audio.paused || past < 0 || past > seamSeconds * request.rate) audio.currentTime = sound.from;
  };
  const play = (current: Job) => {
    const { sound, request } = current;
    if (source !== sound.src) audio.src = source = sound.src;
    // A new source begins at the default.
    audio.playbackRate = audio.defaultPlaybackRate = request.rate;
    seek(current);
    wait(current);
    audio.play().then(
      () => job === current && look(),
      (error: unknown) => {
        if (job === current) fail((error as Error).name === 'NotAllowedError' ? 'refused' : 'broken');
      },
    );
  };
  /** Phones let an element play later that was told to in a press, even if not a moment of it was heard. */
  const touch = () => {
    audio.play().catch(() => undefined);
    audio.pause();
  };
  /** In a queue recordings and voices take turns, and the first press is to be good for both. */
  const unlockOther = (isSound: boolean) => {
    if (unlocked) return;
    unlocked = true;
    if (isSound) other?.unlock();
    else touch();
  };

  audio.addEventListener('timeupdate', look);
  // Before a new source is known Safari forgets where it was to begin.
  audio.addEventListener('loadedmetadata', () => job && seek(job));
  audio.addEventListener('ended', () => {
    if (!job) return;
    // A place behind the end of the sound begins at its end: the times belong to another sound.
    if (audio.currentTime + seamSeconds < job.sound.from) fail('broken');
    else end(job);
  });
  audio.addEventListener('error', () => fail('broken'));
  // Headphones were pulled out, or another page took the sound.
  // Our own pauses come here late, when the next sentence may be playing; and a sound that ends pauses first.
  audio.addEventListener('pause', () => audio.paused && !audio.ended && fail('interrupted'));

  return {
    speak(request, report) {
      clear();
      const { sound, generation, voice: chosen } = request;
      if (wants(chosen)) {
        unlockOther(!!sound);
        if (sound) {
          other?.cancel();
          job = { request, report, sound };
          play(job);
          return;
        }
        if (sound === null && !hasVoice(request.language)) {
          report({ type: 'end', generation });
          return;
        }
      }
      audio.pause();
      if (other) other.speak(chosen === voice.id ? { ...request, voice: null } : request, report);
      else report({ type: 'error', generation, fault: 'no-voice' });
    },
    unlock() {
      unlocked = true;
      touch();
      other?.unlock();
    },
    cancel() {
      clear();
      audio.pause();
      other?.cancel();
    },
    voices: (language) => {
      const own = language.split('-')[0] === recording.language.split('-')[0] ? [voice] : [];
      const others = other ? other.voices(language) : [];
      return own.length === 0 ? others : [...own, ...(others ?? [])];
    },
    watchVoices: (changed) => other?.watchVoices(changed),
  };
}
