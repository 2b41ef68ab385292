import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWebSpeechEngine } from '../src/player/engines/web-speech.ts';
import type { SpeechEngine, SpeechReport } from '../src/player/index.ts';
import { engineContract, request, type EngineRig } from './engine-contract.ts';
import {
  installFakeSpeech,
  personalities,
  type FakeSpeech,
  type Personality,
} from './fake-speech-synthesis.ts';

const first = '机器飞转，钢卷成捆。'; // 10 characters: 1 s in the fake
const second = '订单已经排到三月份以后。';
const long = '甲乙丙丁戊己庚辛壬癸，'.repeat(15); // 165 characters: 16.5 s in the fake, over Chrome's 14 s

let pagehide: () => void;
let reports: SpeechReport[];

function open(personality: Personality): { engine: SpeechEngine; fake: FakeSpeech } {
  const fake = installFakeSpeech(globalThis, personality);
  const engine = createWebSpeechEngine();
  if (!engine) throw new Error('the fake gives every page a speechSynthesis');
  return { engine, fake };
}

const keep = (report: SpeechReport) => reports.push(report);
const without = (type: SpeechReport['type']) => reports.filter((report) => report.type !== type);
const inPress = (speak: () => void) => {
  vi.stubGlobal('event', { type: 'click' });
  speak();
  vi.stubGlobal('event', undefined);
};

beforeEach(() => {
  vi.useFakeTimers();
  reports = [];
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    if (type === 'pagehide') pagehide = listener;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The contract's rig over a fake, with the clock in the test's hand. */
function rigOf(personality: Personality): EngineRig {
  const { engine, fake } = open(personality);
  const pass = async (ms: number) => void (await vi.advanceTimersByTimeAsync(ms));
  return {
    speak: async (wanted) => {
      inPress(() => engine.speak(wanted, keep));
      await pass(1);
    },
    speakAtOnce: async (all) => inPress(() => all.forEach((wanted) => engine.speak(wanted, keep))),
    speakInTurn: async (wanted, next) =>
      inPress(() =>
        engine.speak(wanted, (report) => {
          keep(report);
          if (report.type === 'end') engine.speak(next, keep);
        }),
      ),
    unlock: async () => inPress(() => engine.unlock()),
    cancel: async () => engine.cancel(),
    cancelFromOutside: async () => speechSynthesis.cancel(),
    voices: async (language) => {
      await pass(3000);
      return engine.voices(language);
    },
    reports: async () => [...reports],
    sounded: async () => [...fake.spoken],
    begun: () => pass(100),
    quiet: () => pass(2000),
    settle: () => pass(60_000),
  };
}

const speaking = (Object.keys(personalities) as Personality[]).filter(
  (name) => !['never-ends', 'dumb', 'soundless', 'breaks', 'no-chinese', 'no-voices'].includes(name),
);
describe.each(speaking)('the contract of engines, %s', (name) => {
  it.each(engineContract.map((each) => [each.name, each] as const))('%s', (_, { run }) => run(rigOf(name)));
});

describe('the press', () => {
  it('speaks inside the press itself, without a cancel before: iOS refuses what comes later', () => {
    const { engine, fake } = open('safari');
    inPress(() => engine.speak(request(first, 1), keep));
    expect(speechSynthesis.speaking).toBe(true);
    expect(fake.cancels).toBe(0);
  });

  it('reports that the browser refused where there was no press', async () => {
    const { engine } = open('safari');
    engine.speak(request(first, 1), keep);
    await vi.advanceTimersByTimeAsync(1000);
    expect(reports).toEqual([{ type: 'error', generation: 1, fault: 'refused' }]);
  });

  it('a sentence that comes after the press is heard where the press unlocked the voice', async () => {
    const { engine, fake } = open('safari');
    inPress(() => engine.unlock());
    expect(fake.cancels).toBe(0);
    await vi.advanceTimersByTimeAsync(2000);
    engine.speak(request(first, 1), keep);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.spoken.map(({ text }) => text)).toEqual([first]);
    expect(without('boundary')).toEqual([{ type: 'end', generation: 1 }]);
  });

  it('the same where the sentence comes while the silent one is still on its way', async () => {
    const { engine, fake } = open('safari');
    inPress(() => engine.unlock());
    engine.speak(request(first, 1), keep);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.spoken.map(({ text }) => text)).toEqual([first]);
    expect(without('boundary')).toEqual([{ type: 'end', generation: 1 }]);
  });

  it('says nothing by being created', async () => {
    const { engine, fake } = open('plain');
    engine.watchVoices(() => undefined);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.spoken).toEqual([]);
  });
});

describe('silence', () => {
  it('a remote voice gets a long sentence in pieces, so that none reaches 14 s', async () => {
    const { engine, fake } = open('chrome-remote');
    engine.speak(request(long, 1), keep);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.spoken.length).toBeGreaterThan(1);
    expect(fake.spoken.map(({ text }) => text).join('')).toBe(long);
    expect(reports).toEqual([{ type: 'end', generation: 1 }]);
  });

  it('a local voice gets it whole', async () => {
    const { engine, fake } = open('plain');
    engine.speak(request(long, 1), keep);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.spoken.map(({ text }) => text)).toEqual([long]);
  });

  it('a sentence that never ends is said once more, then reported as silent', async () => {
    const { engine, fake } = open('never-ends');
    engine.speak(request(first, 1), keep);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(fake.spoken.map(({ text }) => text)).toEqual([first, first]);
    expect(without('boundary')).toEqual([{ type: 'error', generation: 1, fault: 'silent' }]);
    expect(speechSynthesis.speaking).toBe(false);
  });

  it('without a single voice the fault is that there is none', async () => {
    const { engine } = open('no-voices');
    engine.speak(request(first, 1), keep);
    await vi.advanceTimersByTimeAsync(5000);
    expect(reports).toEqual([{ type: 'error', generation: 1, fault: 'no-voice' }]);
  });

  it.each(['dumb', 'soundless'] as const)(
    '%s: where nothing was ever heard, that is reported within ten seconds',
    async (name) => {
      const { engine } = open(name);
      engine.speak(request(first, 1), keep);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(reports).toEqual([{ type: 'error', generation: 1, fault: 'mute' }]);
    },
  );

  it('an error that is not explained is reported when it comes a second time', async () => {
    const { engine, fake } = open('breaks');
    engine.speak(request(first, 1), keep);
    await vi.advanceTimersByTimeAsync(1000);
    expect(fake.spoken).toEqual([]);
    expect(reports).toEqual([{ type: 'error', generation: 1, fault: 'broken' }]);
  });

  it('a voice that has answered once is given time', async () => {
    const { engine, fake } = open('never-ends');
    engine.speak(request(first, 1), keep);
    await vi.advanceTimersByTimeAsync(8000);
    expect(fake.spoken).toHaveLength(1);
    expect(without('boundary')).toEqual([]);
  });

  it('the next sentence, begun in answer to the report, is not swallowed by the clearing up', async () => {
    const { engine, fake } = open('never-ends');
    engine.speak(request(first, 1), (report) => {
      if (report.type === 'error') engine.speak(request(second, 2), keep);
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.spoken.map(({ text }) => text)).toContain(second);
  });

  it('leaving the page cuts the sound and says that it was interrupted', async () => {
    const { engine } = open('plain');
    engine.speak(request(first, 1), keep);
    await vi.advanceTimersByTimeAsync(300);
    pagehide();
    expect(speechSynthesis.speaking).toBe(false);
    expect(reports.at(-1)).toEqual({ type: 'error', generation: 1, fault: 'interrupted' });
  });

  it('a cancel that comes before the sentence has begun was meant for another tab: it is said once more', async () => {
    const { engine, fake } = open('plain');
    engine.speak(request(first, 1), keep);
    await vi.advanceTimersByTimeAsync(1); // the fake begins after 3 ms
    speechSynthesis.cancel();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.spoken.map(({ text }) => text)).toEqual([first]);
    expect(without('boundary')).toEqual([{ type: 'end', generation: 1 }]);
  });

  it('but once only: what is cancelled again is an interruption', async () => {
    const { engine, fake } = open('plain');
    engine.speak(request(first, 1), keep);
    for (const ms of [1, 33]) {
      await vi.advanceTimersByTimeAsync(ms);
      speechSynthesis.cancel();
    }
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.spoken).toEqual([]);
    expect(reports).toEqual([{ type: 'error', generation: 1, fault: 'interrupted' }]);
  });

  it('a cancel that comes from outside is reported as an interruption', async () => {
    const { engine } = open('plain');
    engine.speak(request(first, 1), keep);
    await vi.advanceTimersByTimeAsync(300);
    speechSynthesis.cancel();
    await vi.advanceTimersByTimeAsync(300);
    expect(reports.at(-1)).toEqual({ type: 'error', generation: 1, fault: 'interrupted' });
  });
});

describe('words', () => {
  it('where a voice tells them they are reported by their place in the text', async () => {
    const { engine } = open('plain');
    engine.speak(request(first, 1), keep);
    await vi.advanceTimersByTimeAsync(250);
    expect(reports.slice(0, 2)).toEqual([
      { type: 'boundary', generation: 1, charIndex: 0, charLength: 2 },
      { type: 'boundary', generation: 1, charIndex: 2, charLength: 2 },
    ]);
  });

  it('a missing length, as in Safari, is null', async () => {
    const { engine } = open('safari');
    inPress(() => engine.speak(request(first, 1), keep));
    await vi.advanceTimersByTimeAsync(100);
    expect(reports[0]).toEqual({ type: 'boundary', generation: 1, charIndex: 0, charLength: null });
  });
});

describe('voices', () => {
  it('sets language and voice both; zh_CN and cmn are Chinese', async () => {
    for (const [name, lang] of [
      ['android', 'zh-CN'],
      ['linux-chromium', 'cmn'],
    ] as const) {
      const { engine, fake } = open(name);
      engine.speak(request(first, 1), keep);
      await vi.advanceTimersByTimeAsync(5000);
      expect(fake.spoken[0]).toMatchObject({ lang, voice: personalities[name].voices[0]?.name });
    }
  });

  it.each(['late-voices', 'firefox', 'voices-one-by-one'] as const)(
    '%s: a list that comes late and unannounced is found',
    async (name) => {
      const { engine } = open(name);
      const changed = vi.fn();
      engine.watchVoices(changed);
      expect(engine.voices('zh-CN') ?? []).toEqual([]);
      await vi.advanceTimersByTimeAsync(3000);
      expect(changed).toHaveBeenCalled();
      expect(engine.voices('zh-CN')?.[0]?.name).toBe('Huihui');
    },
  );

  it('gives up asking, and says so, where no voice ever comes', async () => {
    const { engine } = open('no-voices');
    const changed = vi.fn();
    engine.watchVoices(changed);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is null where the browser has no synthesis', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    expect(createWebSpeechEngine()).toBeNull();
  });
});
