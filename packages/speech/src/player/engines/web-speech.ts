import type { SpeechEngine, SpeechFault, SpeechReport, SpeechRequest } from '../engine.ts';

import { describe, findVoice, isLocal, watchVoices } from './browser-voices.ts';
import { cutForVoice, firstPatienceMs, patienceMs } from './pacing.ts';
import { rankVoices } from './voices.ts';

/** Chromium on Linux loses an utterance that is spoken in the same turn as a cancel: docs/web-speech.md. */
const afterCancelMs = 30;
/** Chrome's remote voices stop after 14 s without an event or so; pieces of 10 s stay clear of it. */
const longestRemoteMs = 10_000;
/** No voice says eight characters in 40 ms: an end so early is an end without sound. */
const soundlessMs = 40;
const soundlessLength = 8;

const faults: Partial<Record<string, SpeechFault>> = {
  'not-allowed': 'refused',
  'language-unavailable': 'no-voice',
  'voice-unavailable': 'no-voice',
  interrupted: 'interrupted',
  canceled: 'interrupted',
};

/** A request on its way: `pieces` are what is left to say, the first of them now; `said` the characters before it. */
interface Job {
  request: SpeechRequest;
  report: (report: SpeechReport) => void;
  pieces: string[];
  said: number;
  /** A sign of life has come of what is being said now. */
  begun: boolean;
  retried: boolean;
}

/** The word that an event names; null where it names a sentence, or a place outside of the text. Safari has no `charLength`. */
function wordIn(text: string, { name, charIndex, charLength }: Partial<SpeechSynthesisEvent>) {
  if (name === 'sentence' || charIndex === undefined || charIndex < 0 || charIndex >= text.length)
    return null;
  return { charIndex, charLength: Math.min(charLength ?? 0, text.length - charIndex) || null };
}

/** The browser's own synthesis, with its faults made good; null where the browser has none. */
export function createWebSpeechEngine(): SpeechEngine | null {
  const synth = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  if (!synth || !('SpeechSynthesisUtterance' in globalThis)) return null;

  let job: Job | null = null;
  /** Utterances are kept here until they end: Chrome forgets the events of one that nobody holds. */
  let held: SpeechSynthesisUtterance | null = null;
  /** A voice has answered on this page; until then silence is told soon, as there may be none that works. */
  let answered = false;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const utterAfterCancel = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      settling = undefined;
      if (job) utter(job);
    }, afterCancelMs);
  };

  const silence = () => {
    clearTimeout(watchdog);
    held = null;
    if (!synth.speaking && !synth.pending && settling === undefined) return;
    synth.cancel();
    utterAfterCancel();
  };

  const finish = (ended: Job, report: SpeechReport) => {
    clearTimeout(watchdog);
    job = held = null;
    ended.report(report);
  };

  /** Says the sentence once more, then lets the player decide. */
  const failed = (current: Job, fault: SpeechFault) => {
    const listed = synth.getVoices().length > 0;
    // Chromium's queue is one for all tabs: a tab that falls silent takes the sentence that waits in another with it (156, 2026-11).
    const swept = fault === 'interrupted' && !current.begun;
    // Firefox breaks while its list fills, so that is tried again without a voice; silence without a voice is final.
    if (!current.retried && (swept || fault === 'broken' || (fault === 'silent' && listed))) {
      current.retried = true;
      held = null;
      if (swept) utterAfterCancel();
      else if (synth.speaking || synth.pending) silence();
      else utter(current);
    } else {
      job = null;
      // What is stuck is cleared away before the player answers with the next sentence.
      if (fault === 'silent') silence();
      // Chromium without a speech service sends `synthesis-failed` and lists nothing: there is no voice to blame.
      const voiceless = fault !== 'refused' && fault !== 'interrupted' && !listed;
      const told = voiceless ? 'no-voice' : fault === 'silent' && !answered ? 'mute' : fault;
      finish(current, { type: 'error', generation: current.request.generation, fault: told });
    }
  };

  const utter = (current: Job) => {
    const { request } = current;
    const { generation, rate, pitch } = request;
    const voice = findVoice(synth, request);
    if (voice && !isLocal(voice) && current.said === 0 && current.pieces.length === 1) {
      current.pieces = cutForVoice(request.text, longestRemoteMs * rate);
    }
    const [text = ''] = current.pieces;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = voice?.lang.replace(/_#?/g, '-') || request.language;
    if (voice) utterance.voice = voice;
    utterance.rate = rate;
    utterance.pitch = pitch;
    const startedAt = performance.now();
    // A cancelled utterance still sends `end` (Firefox, late) or `error` (Safari, Chrome): only the held one counts.
    const heard = (then: () => void) => () => {
      if (held === utterance && job === current) then();
    };
    const wait = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(
        heard(() => failed(current, 'silent')),
        answered ? patienceMs(text, rate) : firstPatienceMs,
      );
    };
    const answer = () => {
      answered = current.begun = true;
      wait();
    };
    utterance.onstart = heard(answer);
    utterance.onboundary = (event) => {
      heard(() => {
        answer();
        const word = wordIn(text, event);
        if (!word) return;
        const charIndex = current.said + word.charIndex;
        current.report({ type: 'boundary', generation, ...word, charIndex });
      })();
    };
    utterance.onend = heard(() => {
      if (text.length >= soundlessLength && performance.now() - startedAt < soundlessMs) {
        failed(current, 'silent');
      } else if (current.pieces.length > 1) {
        current.pieces.shift();
        current.said += text.length;
        utter(current);
      } else finish(current, { type: 'end', generation });
    });
    utterance.onerror = (event) => {
      heard(() => failed(current, faults[event.error] ?? 'broken'))();
    };
    held = utterance;
    current.begun = false;
    wait();
    if (synth.paused) synth.resume();
    synth.speak(utterance);
  };

  const cancel = () => {
    job = null;
    silence();
  };

  const interrupt = () => {
    const current = job;
    cancel();
    current?.report({ type: 'error', generation: current.request.generation, fault: 'interrupted' });
  };
  // Chrome goes on speaking on the next page otherwise.
  addEventListener('pagehide', interrupt);

  return {
    speak(request, report) {
      job = null;
      silence();
      job = { request, report, pieces: [request.text], said: 0, begun: false, retried: false };
      // The very first sentence is spoken inside the press itself, or iOS refuses all of them.
      if (settling === undefined) utter(job);
    },
    unlock() {
      // A space at no volume: WebKit lifts its ban as it is given any utterance inside a press, before that sounds.
      const nothing = new SpeechSynthesisUtterance(' ');
      nothing.volume = 0;
      synth.speak(nothing);
    },
    cancel,
    voices: (language) => {
      const all = synth.getVoices();
      return all.length > 0 ? rankVoices(all.map(describe), language) : null;
    },
    watchVoices: (changed) => watchVoices(synth, changed),
  };
}
