import { describe, expect, it } from 'vitest';
import { findJump, pageNumber, readJump } from '../../src/rules/jump.ts';

const to = (page: number, section: string | null = null) => ({ to: page, from: null, section });
const from = (page: number, section: string | null = null) => ({ to: null, from: page, section });

describe('reads a line that is a jump', () => {
  it.each([
    ['(下转5版)', to(5)],
    ['（下转5版）', to(5)],
    ['（下转第二版）', to(2)],
    ['（下转第 3 版）', to(3)],
    ['（下转 第3版）', to(3)],
    ['（下转05版）', to(5)],
    ['（下转第十二版）', to(12)],
    ['（下转第二十版）', to(20)],
    ['(下转第2版①)', to(2)],
    ['（下转2版·要闻）', to(2)],
    ['（下转5）', to(5)],
    ['下转5版', to(5)],
    ['►下转5版', to(5)],
    ['（转3版）', to(3)],
    ['（上接第一版）', from(1)],
    ['（上接1版）', from(1)],
    ['（上接01版）', from(1)],
    ['上接第一版', from(1)],
    ['（紧接第一版）', from(1)],
    ['紧接第二版', from(2)],
    ['（文接第二版）', from(2)],
    ['（接1版）', from(1)],
    ['（上接A1版）', from(1, 'A')],
    // OCR breaks the brackets.
    ['（上接第一版】', from(1)],
    ['[上接第一版)', from(1)],
    ['〔上接第一版〕', from(1)],
    ['（上接第一版', from(1)],
    ['上接第一版）', from(1)],
    ['《下转5版>', to(5)],
    // Traditional script.
    ['下轉A5版', to(5, 'A')],
    ['（下轉第三頁）', to(3)],
    ['（上接A1版）', from(1, 'A')],
    ['緊接第二版', from(2)],
    // English.
    ['Continued on A5', to(5, 'A')],
    ['Continued on Page A5', to(5, 'A')],
    ['Continued on page 5', to(5)],
    ['(Continued on Page 5)', to(5)],
    ['CONTINUED ON A5', to(5, 'A')],
    ['Cont’d on A5', to(5, 'A')],
    ['Turn to Page 7', to(7)],
    ['See A5', to(5, 'A')],
    ['See LIGHTS, A5', to(5, 'A')],
    ['Please see LIGHTS, Page A5', to(5, 'A')],
    ['See FERRY on Page 7', to(7)],
    ['LIGHTS, Continued on A5', to(5, 'A')],
    ['Continued from A1', from(1, 'A')],
    ['Continued from Page 1', from(1)],
    ['From A1', from(1, 'A')],
    ['From Page One', from(1)],
    ['LIGHTS, from A1', from(1, 'A')],
    ['LIGHTS: Continued from A1', from(1, 'A')],
  ])('%s', (line, expected) => {
    expect(readJump(line)).toEqual(expected);
  });
});

describe('cannot tell', () => {
  it.each([
    '深夜救援',
    '转一圈看看',
    '（转一圈）',
    '（接二连三）',
    '接二连三',
    '转2024年计划',
    '（上接2024年报道）',
    '（下转三日）',
    '接12版权局通知',
    '上接天下接地',
    '他在文末写上（下转5版）几个字',
    '下转5版的消息印错了',
    '转载第3版文章须经许可',
    '详见3版',
    '（见3版）',
    'From page to stage',
    'From 9 to 5',
    'From 18',
    'See you on 5 May',
    'See page',
    'See 101',
    'See the lights, all 5',
    'Turn to stone',
    'Continued success',
    'By Page 3 he was asleep',
    '',
  ])('%s', (line) => {
    expect(readJump(line)).toBeNull();
  });
});

describe('finds the jump at a paragraph’s end or beginning', () => {
  it.each([
    ['渡口复航，两岸的人又走动起来。（下转5版）', '（下转5版）', to(5)],
    ['渡口复航，两岸的人又走动起来。 （下转第 3 版）', '（下转第 3 版）', to(3)],
    ['渡口复航，两岸的人又走 (下转第二版】', '(下转第二版】', to(2)],
    ['渡口復航，兩岸的人又走動起來。（下轉A5版）', '（下轉A5版）', to(5, 'A')],
    ['（上接第一版）动起来，像从前一样。', '（上接第一版）', from(1)],
    ['[上接第一版)动起来，像从前一样。', '[上接第一版)', from(1)],
    ['（紧接第一版）动起来，像从前一样。', '（紧接第一版）', from(1)],
    ['The ferry ran again, and the town (Continued on A5)', '(Continued on A5)', to(5, 'A')],
    ['(Continued from Page 1) came down to the river.', '(Continued from Page 1)', from(1)],
  ])('%s', (text, words, jump) => {
    const found = findJump(text);
    expect(found?.jump).toEqual(jump);
    expect(text.slice(found?.start, found?.end)).toBe(words);
  });

  it.each([
    '编辑在（下转5版）之后又写了一行。',
    '他在文末写上“（下转5版）”',
    '大家（转一圈）',
    '意外（接二连三）',
    '（下转5版）',
    '他说（上接第一版）这四个字要印清楚。',
    '会议定在（2024年3月）',
    '（三）接着修路。',
    'The ferry (see page 5) ran again.',
    '',
  ])('finds none in %s', (text) => {
    expect(findJump(text)).toBeNull();
  });
});

describe('page numbers', () => {
  it.each([
    ['5', 5],
    ['05', 5],
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['一百零三', 103],
  ])('%s', (figures, expected) => {
    expect(pageNumber(figures)).toBe(expected);
  });
});
