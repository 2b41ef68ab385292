import { describe, expect, it } from 'vitest';
import { readLoneNames } from '../../src/rules/lone-names.ts';

describe('reads names that stand alone', () => {
  it.each<[words: string, names: string[]]>([
    ['陈小满', ['陈小满']],
    ['贺  梅', ['贺梅']],
    ['贺　梅　陈小满', ['贺梅', '陈小满']],
    ['贺 梅 刘 洋', ['贺梅', '刘洋']],
    ['陈小满、赵一鸣', ['陈小满', '赵一鸣']],
    ['欧阳清 欧阳小满', ['欧阳清', '欧阳小满']],
    ['古丽娜尔·艾山', ['古丽娜尔·艾山']],
  ])('%s', (words, names) => {
    expect(readLoneNames(words)?.map(({ name }) => name)).toEqual(names);
  });
});

describe('cannot tell', () => {
  it.each([
    '',
    '青山',
    '高质量发展',
    '文化广场',
    '陈小满和他的船',
    '王家渡口',
    '陈小满：船来了',
    'Jane Moore',
  ])('%s', (words) => {
    expect(readLoneNames(words)).toBeNull();
  });
});
