import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRecordedEngine } from '../src/player/engines/recorded.ts';
import type { SoundPlace, SpeechEngine, SpeechReport, SpeechRequest } from '../src/player/index.ts';
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

interface Cue extends SoundPlace {
  text: string;
}

/** A recording that has each text that is asked for: a second for five characters, and a second of silence between two. */
function open(
  fault: AudioFault = 'none',
  other: SpeechEngine | null = null,
  first = false,
  duration = Infinity,
) {
  const audio = new FakeAudio(fault, duration);
  const cues: Cue[] = [];
  const engine = createRecordedEngine(audio, { name: 'Shen', language: 'zh-CN' }, other, first);
  const placed = (request: SpeechRequest): SpeechRequest => {
    const known = cues.find(({ text }) => text === request.text);
    const from = (cues.at(-1)?.to ?? 0) + 1;
    const cue = known ?? { text: request.text, src: '/a.opus', from, to: from + request.text.length / 5 };
    if (!known) cues.push(cue);
    return { ...request, sound: { src: cue.src, from: cue.from, to: cue.to } };
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

/** A report without what only recordings tell. */
const plain = (report: SpeechReport): SpeechReport =>
  report.type === 'end' ? { type: 'end', generation: report.generation } : report;

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
    reports: async () => reports.map(plain),
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

  it('tells that its own silence was heard: the player adds none', async () => {
    const { engine, placed } = open();
    engine.speak(placed(request('一二三四五')), keep);
    await vi.advanceTimersByTimeAsync(2000);
    expect(reports).toEqual([{ type: 'end', generation: 1, flows: true }]);
  });

  it('runs on from a sentence into the next without a jump, and jumps where the reader does', async () => {
    const { audio, engine } = open();
    const at = (from: number, to: number, generation: number) =>
      request('一二三四五', { sound: { src: '/a.opus', from, to }, generation });
    engine.speak(at(0, 2, 1), (report) => {
      if (report.type === 'end') engine.speak(at(2, 4, 2), keep);
    });
    await vi.advanceTimersByTimeAsync(3000); // a second into the second sentence
    engine.speak(at(4, 6, 3), keep);
    await vi.advanceTimersByTimeAsync(5000);
    expect(audio.played.map(({ from, to }) => [from, Math.round(to)])).toEqual([
      [0, 3],
      [4, 6],
    ]);
  });

  it('plays another article from another sound, at the reader’s speed', async () => {
    const { audio, engine } = open();
    for (const [generation, src] of ['/a.opus', '/b.opus'].entries()) {
      engine.speak(request('一', { sound: { src, from: 3, to: 4 }, rate: 2, generation }), keep);
      await vi.advanceTimersByTimeAsync(2000);
    }
    expect(audio.played.map(({ src, from, rate }) => [src, from, rate])).toEqual([
      ['/a.opus', 3, 2],
      ['/b.opus', 3, 2],
    ]);
  });

  it('ends its last sentence with the sound, and is broken where a time lies behind that', async () => {
    const { engine } = open('none', null, false, 5);
    engine.speak(request('甲', { sound: { src: '/a.opus', from: 3, to: 5.4 } }), keep);
    await vi.advanceTimersByTimeAsync(5000);
    engine.speak(request('乙', { sound: { src: '/a.opus', from: 9, to: 12 }, generation: 2 }), keep);
    await vi.advanceTimersByTimeAsync(5000);
    expect(reports).toEqual([
      { type: 'end', generation: 1, flows: true },
      { type: 'error', generation: 2, fault: 'broken' },
    ]);
  });
});

/** The browser's own voices, which keep a record; null: the list is not known. */
function voices(names: string[] | null) {
  const spoken: string[] = [];
  const other: SpeechEngine = {
    speak: ({ text, voice }) => spoken.push(`${text} ${voice}`),
    unlock: () => spoken.push('unlocked'),
    cancel: () => undefined,
    voices: (language) =>
      names && (language === 'zh-CN' ? names.map((id) => ({ id, name: id, language, local: true })) : []),
    watchVoices: () => undefined,
  };
  return { spoken, other };
}

describe('a recording beside the browser’s voices', () => {
  it('stands first in the list of its language', () => {
    const { engine } = open('none', voices(['Huihui']).other);
    expect(engine.voices('zh-CN')?.map(({ id }) => id)).toEqual(['recording', 'Huihui']);
    expect(engine.voices('en-US')).toEqual([]);
    expect(open('none', voices(null).other).engine.voices('en-US')).toBeNull();
  });

  it('is left alone by who chose nothing and has a voice', () => {
    const { spoken, other } = voices(['Huihui']);
    const { audio, engine, placed } = open('none', other);
    engine.speak(placed(request('甲')), keep);
    expect(spoken).toEqual(['甲 null']);
    expect(audio.paused).toBe(true);
  });

  it.each([
    ['is chosen', ['Huihui'], false, 'recording'],
    ['has no other voice beside it', [], false, null],
    ['has voices beside it that are not known', null, false, null],
    ['has voices beside it that are not to be trusted', ['Huihui'], true, null],
  ] as const)('plays where it %s', (_, names, first, voice) => {
    const { spoken, other } = voices(names && [...names]);
    const { audio, engine, placed } = open('none', other, first);
    engine.speak(placed(request('甲', { voice })), keep);
    expect(audio.paused).toBe(false);
    expect(spoken, 'the press is good for voices, too').toEqual(['unlocked']);
    engine.speak(placed(request('乙', { voice: 'Huihui' })), keep);
    expect([spoken.at(-1), audio.paused]).toEqual(['乙 Huihui', true]);
  });

  it('stays with who reads first when the list of voices comes late', () => {
    let names: string[] | null = null;
    const { other } = voices([]);
    const { audio, engine, placed } = open('none', {
      ...other,
      voices: () => names && [{ id: 'h', name: 'h', language: 'zh-CN', local: true }],
    });
    engine.speak(placed(request('甲')), keep);
    names = ['h'];
    engine.speak(placed(request('乙')), keep);
    expect(audio.paused).toBe(false);
  });

  it('leaves to a voice what it has not; without one that is passed over, and an article without recording fails', () => {
    const { spoken, other } = voices(['Huihui']);
    const beside = open('none', other).engine;
    beside.speak(request('第一篇。', { voice: 'recording', sound: null }), keep);
    expect(spoken.at(-1)).toBe('第一篇。 null');
    const { engine } = open();
    engine.speak(request('第一篇。', { sound: null }), keep);
    engine.speak(request('甲', { generation: 2 }), keep);
    expect(reports).toEqual([
      { type: 'end', generation: 1 },
      { type: 'error', generation: 2, fault: 'no-voice' },
    ]);
  });
});
