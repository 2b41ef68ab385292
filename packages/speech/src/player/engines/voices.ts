import type { Voice } from '../engine.ts';
import { makeOf, makes } from './voice-makes.ts';

const languages: Record<string, string> = { cmn: 'zh', zho: 'zh', chi: 'zh', eng: 'en' };
const regions: Record<string, string> = { chn: 'cn', twn: 'tw', hkg: 'hk', usa: 'us', gbr: 'gb' };

/** zh-CN, zh_CN, cmn-CN, cmn-Hans-CN, zh_CN_#Hans and zho-CHN are one language and region; the rest is a variety. */
function readTag(tag: string) {
  const [first = '', ...rest] = tag.toLowerCase().split(/[-_#]+/);
  const parts = rest.map((part) => regions[part] ?? part).filter((part) => part && !/^han[st]$/.test(part));
  const region = parts.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part)) ?? '';
  return {
    language: languages[first] ?? first,
    region,
    variety: parts.filter((part) => part !== region).join('-'),
  };
}

/** True for Cantonese, whatever the tag: the voices that systems offer for zh-HK and zh-MO speak it. */
const isCantonese = ({ language, region }: ReturnType<typeof readTag>) =>
  language === 'yue' || (language === 'zh' && (region === 'hk' || region === 'mo'));

/** The distance of a voice that is never taken unless the reader chose it. */
const onlyChosen = 9;

/**
 * How well a voice fits a language: 0 is best, null not at all. Same language and region come first, then a voice
 * without a region, dialects (Edge's zh-CN-liaoning), other regions, and last Cantonese, which is only ever chosen.
 */
function distance(voice: Voice, language: string): number | null {
  const wanted = readTag(language);
  const got = readTag(voice.language);
  if (isCantonese(got) !== isCantonese(wanted))
    return wanted.language === 'zh' && isCantonese(got) ? onlyChosen : null;
  if (isCantonese(got)) return 0;
  if (got.language !== wanted.language) return null;
  if (got.region && got.region !== wanted.region) return 4;
  // espeak-ng 1.51 reads Han characters by English letters unless the voice is its "latin as Pinyin" (2026-11).
  if (got.variety === 'latn-pinyin') return 1;
  return (got.region ? 0 : 2) + (got.variety ? 1 : 0);
}

/** The voices that can speak a language, best first: see `order`. */
export function rankVoices(voices: readonly Voice[], language: string): Voice[] {
  return voices
    .flatMap((voice) => {
      const far = distance(voice, language);
      return far === null ? [] : [{ voice, order: order(voice, far) }];
    })
    .sort((one, other) => one.order - other.order)
    .map(({ voice }) => voice);
}

/** Jokes last, then by language and region, then local before remote, then by what is known of the voice's make. */
const order = (voice: Voice, far: number) => {
  const make = makeOf(voice.name);
  return (make === 'joke' ? 1000 : 0) + far * 10 + (voice.local ? 0 : 5) + makes.indexOf(make);
};

/** The reader's own choice where it is there, else the best voice; null leaves the choice to the browser. */
export function pickVoice(voices: readonly Voice[], language: string, chosen: string | null): Voice | null {
  const fitting = rankVoices(voices, language);
  const isForAll = (voice: Voice) => (distance(voice, language) ?? onlyChosen) < onlyChosen;
  return fitting.find(({ id }) => id === chosen) ?? fitting.find(isForAll) ?? null;
}
