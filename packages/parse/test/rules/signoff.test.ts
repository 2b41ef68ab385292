import { describe, expect, it } from 'vitest';
import { isSignoff } from '../../src/rules/signoff.ts';

describe('a last line that says who wrote or compiled', () => {
  it.each([
    '（作者单位：青山大学）',
    '（作者为青山大学教授）',
    '（作者系青山市作家协会会员）',
    '(作者：陈小满，青山大学教授)',
    '（本文作者陈小满，青山大学教授）',
    '（本文有删节）',
    '（综合本报记者陈小满、赵一鸣报道）',
    '（综合新华社电）',
    '（据新华社电）',
    '（据新华社青山3月2日电）',
    '（据新华社）',
    '（据《青山晚报》报道）',
    '（新华社青山3月2日电）',
    '（来源：青山发布）',
    '（原载《青山晚报》）',
    '（资料来源：青山水文站）',
    '（执笔：陈小满）',
    '（翻译：陈小满）',
    '（陈小满 赵一鸣整理）',
    '（本报记者陈小满采访整理）',
    '（本报综合报道）',
    '（完）',
    '—— 编 者',
    '——编者',
    '执笔记者：陈小满；参与采写：赵一鸣、孙乐',
    '参与采写：赵一鸣、孙乐',
    '（作者單位：青山大學）',
    '（綜合報導）',
    '（資料來源：青山水文站）',
    'Reporting by Jane Moore; editing by Tom Hill',
    '(Reporting by Jane Moore; Editing by Tom Hill)',
    'Additional reporting by Jane Moore',
  ])('%s', (line) => {
    expect(isSignoff(line)).toBe(true);
  });
});

describe('cannot tell', () => {
  it.each([
    '（据悉，渡口明年重修）',
    '（据说他今年八十岁）',
    '（据了解，渡口明年重修）',
    '（综合楼）',
    '（来源不明）',
    '（本文）',
    '（资料）',
    '（作者的话）',
    '（见第3版报道的人）',
    '（三）',
    '（掌声）',
    '——一个渡口的早晨',
    '—— 编者的信箱',
    '编者的话',
    '整理衣柜的学问',
    '执笔为民',
    '深夜救援',
    '记者报道了渡口。',
    'Reporting by night is hard',
    '',
  ])('%s', (line) => {
    expect(isSignoff(line)).toBe(false);
  });
});
