import { expect } from 'vitest';
import type { SpeechReport, SpeechRequest, Voice } from '../src/player/index.ts';

/** What was begun to be sounded. */
export interface Sounded {
  text: string;
  voice: string | null;
  rate: number;
  pitch: number;
}

/**
 * An engine in its browser, as a contract case has it in hand: in Node over a fake, or in a real browser from outside. What is
 * being sounded goes on until it is cancelled, or until `settle` or `quiet` lets it end, so that no case depends on being quick.
 */
export interface EngineRig {
  /** Speaks as in a press. */
  speak: (request: SpeechRequest) => Promise<void>;
  /** Gives all of these within one turn, as quick presses do. */
  speakAtOnce: (requests: SpeechRequest[]) => Promise<void>;
  /** Speaks `next` in the very turn in which `request` is reported to have ended. */
  speakInTurn: (request: SpeechRequest, next: SpeechRequest) => Promise<void>;
  unlock: () => Promise<void>;
  cancel: () => Promise<void>;
  /** A cancel that does not come from the engine. */
  cancelFromOutside: () => Promise<void>;
  /** The voices of a language, once the browser has listed all that it has. */
  voices: (language: string) => Promise<Voice[] | null>;
  reports: () => Promise<SpeechReport[]>;
  sounded: () => Promise<Sounded[]>;
  /** Lets it come to where this text is being sounded. */
  begun: (text: string) => Promise<void>;
  /** Lets everything end that was given, and whatever the browser still sends of it. */
  quiet: () => Promise<void>;
  /** Waits until this request has ended in one way or another, and is quiet then. */
  settle: (generation: number) => Promise<void>;
}

export interface ContractCase {
  name: string;
  /** What only some engines have. */
  needs?: 'pitch';
  run: (rig: EngineRig) => Promise<void>;
}

// Without full-width commas: speech services are known to change them (docs/web-speech.md).
const first = '机器飞转、钢卷成捆。';
const second = '订单已经排到三月份以后。';
const long = '甲乙丙丁戊己庚辛壬癸、'.repeat(15);
export const request = (
  text: string,
  generation: number,
  more: Partial<SpeechRequest> = {},
): SpeechRequest => ({
  text,
  language: 'zh-CN',
  rate: 1,
  pitch: 1,
  voice: null,
  generation,
  ...more,
});
const endings = (reports: SpeechReport[]) => reports.filter(({ type }) => type !== 'boundary');
const textsOf = (sounded: Sounded[]) => sounded.map(({ text }) => text);

/** What the player relies on, in every browser that has a Chinese voice. */
export const engineContract: ContractCase[] = [
  {
    name: 'says a sentence and reports its end once',
    run: async (rig) => {
      await rig.speak(request(first, 1));
      await rig.settle(1);
      expect(textsOf(await rig.sounded())).toEqual([first]);
      expect(endings(await rig.reports())).toEqual([{ type: 'end', generation: 1 }]);
    },
  },
  {
    name: 'a sentence in place of another is heard, and nothing of the other is reported',
    run: async (rig) => {
      await rig.speak(request(first, 1));
      await rig.begun(first);
      const before = (await rig.reports()).length;
      await rig.speak(request(second, 2));
      await rig.settle(2);
      expect(textsOf(await rig.sounded())).toEqual([first, second]);
      const after = (await rig.reports()).slice(before);
      expect(after.every(({ generation }) => generation === 2)).toBe(true);
      expect(endings(after)).toEqual([{ type: 'end', generation: 2 }]);
    },
  },
  {
    name: 'is silent after cancel and reports nothing more',
    run: async (rig) => {
      await rig.speak(request(first, 1));
      await rig.begun(first);
      await rig.cancel();
      const before = await rig.reports();
      await rig.quiet();
      expect(await rig.reports()).toEqual(before);
      expect(endings(before)).toEqual([]);
      expect(textsOf(await rig.sounded())).toEqual([first]);
    },
  },
  {
    name: 'many requests in a row end in the last of them alone',
    run: async (rig) => {
      await rig.speak(request(first, 1));
      await rig.begun(first);
      await rig.speakAtOnce([2, 3, 4, 5, 6, 7].map((each) => request(`${second}${each}`, each)));
      await rig.settle(7);
      expect(textsOf(await rig.sounded())).toEqual([first, `${second}7`]);
      expect(endings(await rig.reports())).toEqual([{ type: 'end', generation: 7 }]);
    },
  },
  {
    name: 'a sentence that is given in answer to an end is heard',
    run: async (rig) => {
      await rig.speakInTurn(request(first, 1), request(second, 2));
      await rig.settle(2);
      expect(textsOf(await rig.sounded())).toEqual([first, second]);
      expect(endings(await rig.reports())).toEqual([
        { type: 'end', generation: 1 },
        { type: 'end', generation: 2 },
      ]);
    },
  },
  {
    name: 'a long sentence is heard whole, in order, and ends once',
    run: async (rig) => {
      await rig.speak(request(long, 1));
      await rig.settle(1);
      expect(textsOf(await rig.sounded()).join('')).toBe(long);
      expect(endings(await rig.reports())).toEqual([{ type: 'end', generation: 1 }]);
    },
  },
  {
    name: 'words that are reported lie in the text and go forward',
    run: async (rig) => {
      await rig.speak(request(long, 1));
      await rig.settle(1);
      let last = 0;
      for (const report of await rig.reports()) {
        if (report.type !== 'boundary') continue;
        expect(report.charIndex).toBeGreaterThanOrEqual(last);
        expect(report.charIndex + (report.charLength ?? 1)).toBeLessThanOrEqual(long.length);
        last = report.charIndex;
      }
    },
  },
  {
    name: 'unlocking sounds nothing, and what comes after it is heard',
    run: async (rig) => {
      await rig.unlock();
      await rig.quiet();
      expect(await rig.reports()).toEqual([]);
      await rig.speak(request(first, 1));
      await rig.settle(1);
      expect(textsOf(await rig.sounded()).filter((text) => text.trim() !== '')).toEqual([first]);
      expect(endings(await rig.reports())).toEqual([{ type: 'end', generation: 1 }]);
    },
  },
  {
    name: 'lists the voices of a language, and speaks with the one that the reader chose',
    run: async (rig) => {
      const chosen = (await rig.voices('zh-CN'))?.at(-1);
      expect(chosen).toBeDefined();
      await rig.speak(request(first, 1, { voice: chosen?.id ?? '' }));
      await rig.settle(1);
      const [sounded] = await rig.sounded();
      // Chromium adds the name of the service's module to the voice's.
      expect(chosen?.name.startsWith(sounded?.voice ?? '-')).toBe(true);
    },
  },
  {
    name: 'passes on speed',
    run: async (rig) => {
      await rig.speak(request(first, 1));
      await rig.settle(1);
      await rig.speak(request(first, 2, { rate: 2 }));
      await rig.settle(2);
      const [plain, changed] = await rig.sounded();
      expect(changed?.rate).toBeGreaterThan(plain?.rate ?? Infinity);
    },
  },
  {
    name: 'passes on pitch',
    needs: 'pitch',
    run: async (rig) => {
      await rig.speak(request(first, 1));
      await rig.settle(1);
      await rig.speak(request(first, 2, { pitch: 1.5 }));
      await rig.settle(2);
      const [plain, changed] = await rig.sounded();
      expect(changed?.pitch).toBeGreaterThan(plain?.pitch ?? Infinity);
    },
  },
  {
    name: 'a cancel from outside ends the sentence once, and the next is heard',
    run: async (rig) => {
      await rig.speak(request(first, 1));
      await rig.begun(first);
      await rig.cancelFromOutside();
      await rig.quiet();
      // Firefox sends `end` for it, so that it cannot be told from a sentence that was heard.
      expect(endings(await rig.reports())).toHaveLength(1);
      await rig.speak(request(second, 2));
      await rig.settle(2);
      expect(textsOf(await rig.sounded())).toEqual([first, second]);
      expect(endings(await rig.reports()).at(-1)).toEqual({ type: 'end', generation: 2 });
    },
  },
];
