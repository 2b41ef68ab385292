import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { HOUSE_LEXICON, spokenForm, STYLES } from '../src/index.ts';

const [house] = STYLES;
const say = (text: string, names: string[] = []) =>
  spokenForm(text, 'zh-Hans', house, { lexicon: HOUSE_LEXICON, names }).text;

describe('the house’s lexicon', () => {
  it.each(HOUSE_LEXICON.map(({ written, spoken, pinyin: reading }) => [written, spoken, reading]))(
    '%s is spoken as %s: %s',
    (_, spoken = '', reading) => {
      expect([...spoken].map((char) => pinyin(char)).join(' ')).toBe(reading);
    },
  );
});

describe('where a reading holds', () => {
  it.each([
    ['中国银行行长到长沙调研', '中国银行航掌到常沙调研'],
    ['雪地里留下一行长长的脚印', '雪地里留下一行长长的脚印'],
    ['重庆的行业协会', '虫庆的航业协会'],
  ])('%s: %s', (written, spoken) => expect(say(written)).toBe(spoken));

  it('a surname’s only where a credited name begins', () => {
    expect(say('通讯员曾玮说，他曾经不解', ['曾玮'])).toBe('通讯员增玮说，他曾经不解');
    expect(say('曾经沧海')).toBe('曾经沧海');
    expect(say('单位领导解放思想', ['单小川'])).toBe('单位领导解放思想');
  });

  it('a newspaper’s comes before the house’s, and the way back stays exact', () => {
    const lexicon = [{ written: '乐', spoken: '勒', where: 'surname' } as const, ...HOUSE_LEXICON];
    const form = spokenForm('记者乐小川2人', 'zh-Hans', house, { lexicon, names: ['乐小川'] });
    expect(form.text).toBe('记者勒小川两人');
    expect(form.map.map(({ start, end, from, to }) => [start, end, from, to])).toEqual([
      [0, 2, 0, 2],
      [2, 3, 2, 3],
      [3, 5, 3, 5],
      [5, 6, 5, 6],
      [6, 7, 6, 7],
    ]);
  });

  it('signs in an entry are signs', () => {
    const lexicon = [{ written: 'C++', spoken: 'C加加', where: 'word' } as const];
    expect(spokenForm('学C++', 'zh-Hans', house, { lexicon }).text).toContain('学C加加');
  });
});
