import { describe, expect, it } from 'vitest';
import { isLikelyName, isSureName } from '../../src/rules/person-name.ts';

describe('a name beyond doubt', () => {
  it.each([
    '王强',
    '陈小满',
    '歐陽清',
    '欧阳娜娜',
    '古丽·艾山',
    '阿依古丽',
    '乌兰图雅',
    'Jane Moore',
    'J. R. Moore-Hill',
  ])('%s', (word) => {
    expect(isSureName(word)).toBe(true);
  });
  it.each([
    '王',
    '欧阳',
    '节快乐',
    '走进山村',
    '直击洪水现场',
    '安全撤离',
    '高质量',
    '手记',
    '连线',
    'the boat',
    '渡口3号',
    '',
  ])('not %s', (word) => {
    expect(isSureName(word)).toBe(false);
  });
});

describe('a name where the rest of the line vouches for it', () => {
  it.each(['穗海宣', '师者', '笑笑', '王强'])('%s', (word) => {
    expect(isLikelyName(word)).toBe(true);
  });
  it.each(['看青山', '赴灾区', '获奖', '调查', '感言', '一二三四', ''])('not %s', (word) => {
    expect(isLikelyName(word)).toBe(false);
  });
});
