import { describe, expect, it } from 'vitest';
import { passageLanguage } from '../src/passage-language.ts';

describe('the language of a passage', () => {
  it.each([
    ['zh-Hans', 'The ferry leaves the old pier at seven.', 'en'],
    ['zh-Hans', '“We have waited for this bridge.”', 'en'],
    ['zh-Hant', 'It is not the end of the road.', 'en'],
    // Mixed, short, or not English beyond doubt.
    ['zh-Hans', '他说：The ferry leaves the old pier at seven.', 'zh-Hans'],
    ['zh-Hans', 'The Old Pier', 'zh-Hans'],
    ['zh-Hans', 'GDP CPI PPI PMI AI', 'zh-Hans'],
    ['zh-Hans', 'Zuo qu qiao tou de lu ren', 'zh-Hans'],
    ['zh-Hans', 'Le vieux pont ne mène plus au village', 'zh-Hans'],
    ['zh-Hans', '2026 — 100 %', 'zh-Hans'],
    ['en', '桥头的老渡船今天停了。', 'zh-Hans'],
    ['en', '桥头', 'en'],
    ['en', 'The word 桥头 means the end of the bridge.', 'en'],
    ['en', '橋のたもとの古い渡し船は今日止まった。', 'en'],
    ['fr', '桥头的老渡船今天停了。', 'fr'],
  ])('in %s, %s is %s', (language, sentence, expected) => {
    expect(passageLanguage(sentence, language)).toBe(expected);
  });
});
