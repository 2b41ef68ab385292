import type { SpeechEngine, SpeechFault, SpeechReport, SpeechRequest, Voice } from '../engine.ts';
import { patienceMs } from './pacing.ts';

/** Where a sentence stands in a recording. */
export interface Cue {
  /** The block of its Locator, and the first character there. */
  block: string;
  start: number;
  /** Seconds from the recording's beginning. */
  from: number;
  to: number;
}

/** A recorded article: what an edition would carry beside it (docs/web-speech.md). */
export interface Recording {
  /** Who reads, as readers are told. */
  name: string;
  /** BCP 47 with a region. */
  language: string;
  cues: readonly Cue[];
}

/** What is used of an audio element whose source is the recording. */
export type RecordingElement = Pick<
  HTMLAudioElement,
  'currentTime' | 'playbackRate' | 'paused' | 'play' | 'pause' | 'addEventListener'
>;

/** A timer is late by less than this, so a sentence that goes on where the last one ended needs no jump. */
const seamSeconds = 0.3;

interface Job {
  request: SpeechRequest;
  report: (report: SpeechReport) => void;
  cue: Cue;
}

/**
 * An engine that plays a recording sentence by sentence. It stands in the list of voices before those of `other`, which
 * speaks what the recording has not, and everything where the reader chose one of its voices. Without `other` such
 * sentences are passed over in silence.
 */
export function createRecordedEngine(
  audio: RecordingElement,
  recording: Recording,
  other: SpeechEngine | null,
): SpeechEngine {
  const voice: Voice = { id: 'recording', name: recording.name, language: recording.language, local: false };
  let job: Job | null = null;
  let heardTo = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

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
  const fail = (fault: SpeechFault) => {
    if (job) finish({ type: 'error', generation: job.request.generation, fault });
  };
  /** Looks whether the sentence is over; browsers tell the time only four times a second, so a timer looks as well. */
  const look = () => {
    if (!job || audio.paused) return;
    const left = job.cue.to - audio.currentTime;
    if (left <= 0) finish({ type: 'end', generation: job.request.generation });
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
  const play = (current: Job) => {
    const { cue, request } = current;
    audio.playbackRate = request.rate;
    const past = audio.currentTime - cue.from;
    if (audio.paused || past < 0 || past > seamSeconds) audio.currentTime = cue.from;
    wait(current);
    audio.play().then(
      () => job === current && look(),
      (error: unknown) => {
        if (job === current) fail((error as Error).name === 'NotAllowedError' ? 'refused' : 'broken');
      },
    );
  };

  audio.addEventListener('timeupdate', look);
  audio.addEventListener('ended', () => job && finish({ type: 'end', generation: job.request.generation }));
  audio.addEventListener('error', () => fail('broken'));
  // Headphones were pulled out, or another page took the sound.
  // Our own pauses come here late, when the next sentence may be playing.
  audio.addEventListener('pause', () => audio.paused && fail('interrupted'));

  return {
    speak(request, report) {
      const cue = recording.cues.find(
        ({ block, start }) => block === request.at?.block && start === request.at.start,
      );
      clear();
      if (cue && (request.voice ?? voice.id) === voice.id) {
        other?.cancel();
        job = { request, report, cue };
        play(job);
        return;
      }
      audio.pause();
      if (other) other.speak(request.voice === voice.id ? { ...request, voice: null } : request, report);
      else report({ type: 'end', generation: request.generation });
    },
    unlock() {
      // Phones let an element play later that was told to in a press, even if not a moment of it was heard.
      audio.play().catch(() => undefined);
      audio.pause();
      other?.unlock();
    },
    cancel() {
      clear();
      audio.pause();
      other?.cancel();
    },
    voices: (language) => {
      const own = language.split('-')[0] === recording.language.split('-')[0] ? [voice] : [];
      return [...own, ...(other?.voices(language) ?? [])];
    },
    watchVoices: (changed) => other?.watchVoices(changed),
  };
}
