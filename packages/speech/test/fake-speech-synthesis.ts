/**
 * A speechSynthesis that has the manners, good and bad, of a real one, for tests in Node and in a page. It imports
 * nothing. For Playwright bundle it (esbuild, format iife, globalName fakeSpeech), then add to the init script
 * `fakeSpeech.installFakeSpeech(window, 'firefox')`. What was really sounded is in `window.__spoken`.
 */

interface FakeVoice {
  voiceURI: string;
  name: string;
  lang: string;
  localService: boolean;
  default: boolean;
}

export interface Spoken {
  text: string;
  lang: string;
  rate: number;
  pitch: number;
  voice: string | null;
}

/** What a browser does, one trait a fault. Times are in milliseconds. */
interface Traits {
  voices: FakeVoice[];
  /** `voices` are there only so long after the page was opened … */
  voicesAfter: number;
  /** … this many of them at first, and this many more after each such time. */
  voicesAtFirst: number;
  voicesMore: number;
  voicesAnnounced: boolean;
  /** `wrong`: some lie outside of the text, or reach beyond it. */
  boundaries: 'none' | 'without length' | 'whole' | 'wrong';
  /** What a cancelled utterance still sends, and how late. */
  cancelled: { type: 'error' | 'end' | 'nothing'; error: string; after: number };
  /** An utterance spoken so soon after a cancel is lost without an event. */
  deafAfterCancel: number;
  /** A longer utterance falls silent at this point and never ends. */
  stopsAfter: number;
  /** Nothing is sounded and no event sent. */
  dumb: boolean;
  /** `end` at once, without a sound. */
  soundless: boolean;
  /** So many utterances, from the first on, end in `synthesis-failed`. */
  breaks: number;
  /** Until a sentence was spoken inside a press, all others are refused. */
  needsPress: boolean;
  pauses: 'pause' | 'cancel';
}

const voice = (name: string, lang: string, localService = true): FakeVoice => ({
  voiceURI: name,
  name,
  lang,
  localService,
  default: false,
});
const huihui = voice('Huihui', 'zh-CN');
const zira = voice('Zira', 'en-US');

const plain: Traits = {
  voices: [zira, huihui, voice('Hanhan', 'zh-TW')],
  voicesAfter: 0,
  voicesAtFirst: 0,
  voicesMore: Infinity,
  voicesAnnounced: true,
  boundaries: 'whole',
  cancelled: { type: 'error', error: 'interrupted', after: 1 },
  deafAfterCancel: 0,
  stopsAfter: Infinity,
  dumb: false,
  soundless: false,
  breaks: 0,
  needsPress: false,
  pauses: 'pause',
};

export const personalities = {
  plain,
  'chrome-remote': {
    ...plain,
    voices: [voice('Google 普通话', 'zh-CN', false), voice('Google US English', 'en-US', false)],
    boundaries: 'none',
    stopsAfter: 14_000,
  },
  android: {
    ...plain,
    voices: [voice('Chinese China', 'zh_CN'), voice('English', 'en_US')],
    boundaries: 'none',
    pauses: 'cancel',
  },
  firefox: { ...plain, cancelled: { type: 'end', error: '', after: 44 }, voicesAfter: 600, voicesAtFirst: 1 },
  safari: {
    ...plain,
    boundaries: 'without length',
    cancelled: { type: 'error', error: 'canceled', after: 0 },
    needsPress: true,
  },
  'linux-chromium': {
    ...plain,
    voices: [voice('espeak-ng', 'cmn'), voice('espeak-ng en', 'en-US')],
    boundaries: 'none',
    deafAfterCancel: 5,
  },
  'no-boundary': { ...plain, boundaries: 'none' },
  'late-voices': { ...plain, voicesAfter: 1500, voicesAnnounced: false },
  'voices-one-by-one': {
    ...plain,
    voices: [zira, voice('Hanhan', 'zh-TW'), huihui],
    voicesAfter: 400,
    voicesMore: 1,
    voicesAnnounced: false,
  },
  'wrong-offsets': { ...plain, boundaries: 'wrong' },
  'never-ends': { ...plain, stopsAfter: 0 },
  dumb: { ...plain, dumb: true },
  soundless: { ...plain, soundless: true },
  'breaks-once': { ...plain, breaks: 1 },
  breaks: { ...plain, breaks: Infinity },
  'no-chinese': { ...plain, voices: [zira] },
  'no-voices': { ...plain, voices: [], dumb: true },
} satisfies Record<string, Traits>;

export type Personality = keyof typeof personalities;

class FakeUtterance {
  text: string;
  lang = '';
  rate = 1;
  pitch = 1;
  volume = 1;
  voice: FakeVoice | null = null;
  onstart: ((event: object) => void) | null = null;
  onend: ((event: object) => void) | null = null;
  onerror: ((event: object) => void) | null = null;
  onboundary: ((event: object) => void) | null = null;

  constructor(text = '') {
    this.text = text;
  }
}

/** A boundary event's place; wrong ones take turns in how they are wrong. */
function boundaryAt(at: number, kind: Traits['boundaries'], length: number) {
  if (kind === 'without length') return { charIndex: at };
  if (kind !== 'wrong') return { charIndex: at, charLength: 2 };
  const wrong = [
    { charIndex: -1 },
    { charIndex: length + 7, charLength: 2 },
    { charIndex: at, charLength: length },
  ];
  return wrong[(at / 2) % wrong.length] ?? {};
}

export interface FakeSpeech {
  spoken: Spoken[];
  /** Calls of `cancel`, for tests that count them. */
  cancels: number;
}

/** Puts a fake of the given personality in the place of the scope's speech synthesis. */
export function installFakeSpeech(scope: object, personality: Personality, msPerCharacter = 100): FakeSpeech {
  const traits: Traits = personalities[personality];
  const world = scope as { event?: { type?: string }; __spoken?: Spoken[] };
  const openedAt = Date.now();
  const record: FakeSpeech = { spoken: [], cancels: 0 };
  world.__spoken = record.spoken;
  const listeners: (() => void)[] = [];
  let queue: FakeUtterance[] = [];
  let current: FakeUtterance | null = null;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let cancelledAt = -Infinity;
  let unlocked = !traits.needsPress;
  let paused = false;
  let broken = 0;

  const after = (ms: number, then: () => void) => timers.push(setTimeout(then, ms));
  const done = (event: 'onend' | 'onerror', detail: object) => {
    const ended = current;
    current = null;
    timers = [];
    ended?.[event]?.(detail);
    next();
  };
  const next = () => {
    if (current || paused) return;
    current = queue.shift() ?? null;
    if (current && !traits.dumb) sound(current);
  };
  const sound = (utterance: FakeUtterance) => {
    if (!unlocked) return after(1, () => done('onerror', { error: 'not-allowed' }));
    const { text, lang, rate, pitch } = utterance;
    const perCharacter = msPerCharacter / rate;
    const lasts = text.length * perCharacter;
    if (broken < traits.breaks) {
      broken += 1;
      return after(4, () => done('onerror', { error: 'synthesis-failed' }));
    }
    if (traits.soundless) return after(2, () => done('onend', {}));
    after(3, () => {
      const sounds = utterance.volume > 0 && text.trim() !== '';
      if (sounds) record.spoken.push({ text, lang, rate, pitch, voice: utterance.voice?.name ?? null });
      utterance.onstart?.({});
    });
    if (traits.boundaries !== 'none') {
      for (let at = 0; at < text.length && at * perCharacter < traits.stopsAfter; at += 2) {
        const event = { name: 'word', ...boundaryAt(at, traits.boundaries, text.length) };
        after(4 + at * perCharacter, () => utterance.onboundary?.(event));
      }
    }
    if (lasts <= traits.stopsAfter) after(5 + lasts, () => done('onend', {}));
  };
  const cancel = () => {
    record.cancels += 1;
    cancelledAt = Date.now();
    timers.forEach(clearTimeout);
    timers = [];
    const cut = [...(current ? [current] : []), ...queue];
    current = null;
    queue = [];
    const { type, error, after: late } = traits.cancelled;
    for (const utterance of cut) {
      const tell = () => {
        if (type === 'end') utterance.onend?.({});
        if (type === 'error') utterance.onerror?.({ error });
      };
      if (late === 0) tell();
      else setTimeout(tell, late);
    }
  };
  const voices = () => {
    const { voices: all, voicesAfter, voicesAtFirst, voicesMore } = traits;
    const times = voicesAfter > 0 ? Math.floor((Date.now() - openedAt) / voicesAfter) : 1;
    return times > 0 ? all.slice(0, voicesAtFirst + times * voicesMore) : all.slice(0, voicesAtFirst);
  };

  const synthesis = {
    get speaking() {
      return current !== null;
    },
    get pending() {
      return queue.length > 0;
    },
    get paused() {
      return paused;
    },
    getVoices: voices,
    addEventListener: (type: string, listener: () => void) => {
      if (type === 'voiceschanged') listeners.push(listener);
    },
    speak: (utterance: FakeUtterance) => {
      if (Date.now() - cancelledAt < traits.deafAfterCancel) return;
      if (/^(?:click|touchend|keydown)$/.test(world.event?.type ?? '')) unlocked = true;
      queue.push(utterance);
      next();
    },
    cancel,
    pause: () => {
      if (traits.pauses === 'cancel') cancel();
      else paused = true;
    },
    resume: () => {
      paused = false;
      next();
    },
  };
  if (traits.voicesAfter > 0 && traits.voicesAnnounced) {
    setTimeout(() => listeners.forEach((listener) => listener()), traits.voicesAfter);
  }
  Object.defineProperty(scope, 'speechSynthesis', { value: synthesis, configurable: true, writable: true });
  Object.defineProperty(scope, 'SpeechSynthesisUtterance', {
    value: FakeUtterance,
    configurable: true,
    writable: true,
  });
  return record;
}
