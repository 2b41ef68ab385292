import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRecordedEngine, type Cue } from '../src/player/engines/recorded.ts';
import type { SpeechEngine, SpeechReport, SpeechRequest } from '../src/player/index.ts';
import { engineContract, type EngineRig } from './engine-contract.ts';
import { FakeAudio, type AudioFault } from './fake-audio.ts';

let reports: SpeechReport[];
const keep = (report: SpeechReport) => reports.push(report);

beforeEach(() => {
  vi.useFakeTimers();
  reports = [];
});
afterEach(() => {
  vi.useRealTimers();
});

/** A recording that has each text that is asked for: a second for five characters, and a second of silence between two. */
function open(fault: AudioFault = 'none', other: SpeechEngine | null = null) {
  const audio = new FakeAudio(fault);
  const cues: (Cue & { text: string })[] = [];
  const engine = createRecordedEngine(audio, { name: 'Shen', language: 'zh-CN', cues }, other);
  const placed = (request: SpeechRequest): SpeechRequest => {
    const known = cues.find(({ text }) => text === request.text);
    const from = (cues.at(-1)?.to ?? 0) + 1;
    const cue = known ?? {
      text: request.text,
      block: `b${cues.length}`,
      start: 0,
      from,
      to: from + request.text.length / 5,
    };
    if (!known) cues.push(cue);
    return { ...request, at: { block: cue.block, start: 0, end: request.text.length } };
  };
  const sounded = () =>
    audio.played.map(({ from, rate }) => ({
      text: cues.find((cue) => from >= cue.from && from < cue.to)?.text ?? '',
      voice: 'Shen',
      rate,
      pitch: 1,
    }));
  return { audio, engine, placed, sounded };
}

function openRig(): EngineRig {
  const { audio, engine, placed, sounded } = open();
  const pass = async (ms: number) => void (await vi.advanceTimersByTimeAsync(ms));
  return {
    speak: async (request) => engine.speak(placed(request), keep),
    speakAtOnce: async (requests) => requests.forEach((request) => engine.speak(placed(request), keep)),
    speakInTurn: async (request, next) =>
      engine.speak(placed(request), (report) => {
        keep(report);
        if (report.type === 'end') engine.speak(placed(next), keep);
      }),
    unlock: async () => engine.unlock(),
    cancel: async () => engine.cancel(),
    cancelFromOutside: async () => audio.pause(),
    voices: async (language) => engine.voices(language),
    reports: async () => [...reports],
    sounded: async () => sounded(),
    begun: () => pass(100),
    quiet: () => pass(2000),
    settle: () => pass(60_000),
  };
}

describe('the contract of engines, a recording', () => {
  const cases = engineContract.filter(({ needs }) => needs !== 'pitch');
  it.each(cases.map((each) => [each.name, each] as const))('%s', (_, { run }) => run(openRig()));
});

const request = (text: string, more: Partial<SpeechRequest> = {}): SpeechRequest => ({
  text,
  language: 'zh-CN',
  rate: 1,
  pitch: 1,
  voice: null,
  generation: 1,
  ...more,
});

describe('a recording', () => {
  it('is heard from the beginning of the sentence to its end, and no further', async () => {
    const { audio, engine, placed } = open();
    engine.speak(placed(request('一二三四五六七八九十')), keep); // from 1 s to 3 s
    await vi.advanceTimersByTimeAsync(10_000);
    expect(audio.played).toHaveLength(1);
    expect(audio.played[0]?.from).toBe(1);
    expect(audio.played[0]?.to).toBeCloseTo(3, 1);
  });

  it.each([
    ['refuses', 'refused'],
    ['broken', 'broken'],
    ['stalls', 'silent'],
  ] as const)('that %s is reported as %s', async (fault, told) => {
    const { engine, placed } = open(fault);
    engine.speak(placed(request('一二三四五')), keep);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reports).toEqual([{ type: 'error', generation: 1, fault: told }]);
  });

  it('passes over a sentence that it has not, where there is no voice to say it', () => {
    const { engine } = open();
    engine.speak(request('第一篇。'), keep);
    expect(reports).toEqual([{ type: 'end', generation: 1 }]);
  });

  it('leaves to the browser what it has not, and all where the reader chose another voice', () => {
    const spoken: (string | null)[] = [];
    const other: SpeechEngine = {
      speak: ({ text, voice }) => spoken.push(`${text} ${voice}`),
      unlock: () => undefined,
      cancel: () => undefined,
      voices: () => [{ id: 'h', name: 'Huihui', language: 'zh-CN', local: true }],
      watchVoices: () => undefined,
    };
    const { engine, placed } = open('none', other);
    expect(engine.voices('zh-CN')?.map(({ name }) => name)).toEqual(['Shen', 'Huihui']);
    expect(engine.voices('en-US')?.map(({ name }) => name)).toEqual(['Huihui']);
    engine.speak(request('甲', { voice: 'recording' }), keep);
    engine.speak(placed(request('乙', { voice: 'h' })), keep);
    engine.speak(placed(request('丙')), keep);
    expect(spoken).toEqual(['甲 null', '乙 h']);
  });
});
