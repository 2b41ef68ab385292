import { describe, expect, it } from 'vitest';
import type { Voice } from '../src/player/index.ts';
import { pickVoice, rankVoices } from '../src/player/engines/voices.ts';
import { cutForVoice, estimateMs } from '../src/player/engines/pacing.ts';

const voice = (language: string, local = true, id = `${language}${local ? '' : ' remote'}`): Voice => ({
  id,
  name: id,
  language,
  local,
});
const ranked = (voices: Voice[], language: string) => rankVoices(voices, language).map(({ id }) => id);

describe('rankVoices', () => {
  it('puts language and region first, then no region, dialects, other regions, and Cantonese last', () => {
    const voices = ['zh-HK', 'en-US', 'zh-TW', 'zh-CN-liaoning', 'zh', 'zh-CN'].map((tag) => voice(tag));
    expect(ranked(voices, 'zh-CN')).toEqual(['zh-CN', 'zh-CN-liaoning', 'zh', 'zh-TW', 'zh-HK']);
  });

  it('puts local before remote within one region, but not before it', () => {
    expect(ranked([voice('zh-TW'), voice('zh-CN', false), voice('zh-CN')], 'zh-CN')).toEqual([
      'zh-CN',
      'zh-CN remote',
      'zh-TW',
    ]);
  });

  it.each(['zh-CN', 'zh_CN', 'cmn-CN', 'cmn', 'cmn-Hans-CN', 'zh_CN_#Hans', 'zho-CHN', 'zh'])(
    '%s is Chinese',
    (tag) => {
      expect(ranked([voice(tag)], 'zh-CN')).toEqual([tag]);
    },
  );

  it('takes the espeak voice that reads Han characters before the one that spells them in English', () => {
    expect(ranked([voice('cmn'), voice('cmn-LATN-PINYIN')], 'zh-CN')).toEqual(['cmn-LATN-PINYIN', 'cmn']);
  });

  it('other languages do not count, nor does Cantonese for English', () => {
    expect(ranked([voice('en-GB'), voice('zh-HK'), voice('fr-FR')], 'en-US')).toEqual(['en-GB']);
  });
});

describe('makes of voices', () => {
  const named = (name: string, language = 'en-US', local = true): Voice => ({
    id: name,
    name,
    language,
    local,
  });
  const names = (voices: Voice[], language = 'en-US') => rankVoices(voices, language).map(({ name }) => name);

  it('puts the voices that macOS means for fun last, even after other regions', () => {
    const voices = [
      named('Albert'),
      named('Bad News'),
      named('Zarvox'),
      named('Daniel', 'en-GB'),
      named('Samantha'),
    ];
    expect(names(voices).slice(0, 2)).toEqual(['Samantha', 'Daniel']);
  });

  it('puts a better make first within one region, but no remote voice before a local one', () => {
    const voices = [
      named('Eddy (中文（中国大陆）)', 'zh-CN'),
      named('Tingting', 'zh-CN'),
      named('Microsoft Xiaoxiao Online (Natural)', 'zh-CN', false),
      named('Lili (Premium)', 'zh-CN'),
    ];
    expect(names(voices, 'zh-CN')).toEqual([
      'Lili (Premium)',
      'Tingting',
      'Eddy (中文（中国大陆）)',
      'Microsoft Xiaoxiao Online (Natural)',
    ]);
  });

  it('puts the variants of eSpeak after all of its voices, and never lets one hide a language', () => {
    const voices = ['Chinese+Annie', 'Chinese+whisper', 'Chinese'].map((name) => named(name, 'cmn'));
    expect(names(voices, 'zh-CN')[0]).toBe('Chinese');
    expect(pickVoice([named('Chinese+Annie', 'cmn'), named('Sinji', 'zh-HK')], 'zh-CN', null)?.name).toBe(
      'Chinese+Annie',
    );
  });
});

describe('pickVoice', () => {
  it('never overrides the reader’s choice', () => {
    const voices = [voice('zh-CN'), voice('zh-HK'), voice('zh-TW', false)];
    expect(pickVoice(voices, 'zh-CN', 'zh-HK')?.id).toBe('zh-HK');
    expect(pickVoice(voices, 'zh-CN', 'zh-TW remote')?.id).toBe('zh-TW remote');
  });

  it('takes the best where the choice has gone', () => {
    expect(pickVoice([voice('zh-CN')], 'zh-CN', 'gone')?.id).toBe('zh-CN');
  });

  it('never takes Cantonese by itself', () => {
    expect(pickVoice([voice('zh-HK'), voice('yue')], 'zh-CN', null)).toBeNull();
    expect(pickVoice([voice('zh-CN'), voice('zh-HK')], 'zh-HK', null)?.id).toBe('zh-HK');
  });
});

describe('cutForVoice', () => {
  it('cuts at marks, so that each piece is short enough, and loses nothing', () => {
    const text = '生产线高速运转，工人加紧装配；产品接连下线。'.repeat(4);
    const pieces = cutForVoice(text, 10_000);
    expect(pieces.join('')).toBe(text);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => estimateMs(piece) <= 10_000 && /[，；。]$/.test(piece))).toBe(true);
  });

  it('leaves a short text whole, and a decimal in one piece', () => {
    expect(cutForVoice('增长101.04%。', 10_000)).toEqual(['增长101.04%。']);
  });
});
