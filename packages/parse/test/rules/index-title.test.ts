import { describe, expect, it } from 'vitest';
import { isIndexEntry, isIndexTitle } from '../../src/rules/index-title.ts';

describe('the title of a list of what stands on other pages', () => {
  it.each([
    '导读',
    '导 读',
    '今日导读',
    '今日看点',
    '本期导读',
    '本报今日导读',
    '要闻导读',
    '内页导读',
    '精彩导读',
    '版面导读',
    '看点',
    '目录',
    '目 录',
    '本期目录',
    '導讀',
    '今日導讀',
    '要聞導讀',
    'Inside',
    'INSIDE',
    'Inside today',
    'In this issue',
    'Index',
  ])('%s', (text) => {
    expect(isIndexTitle(text)).toBe(true);
  });

  it.each([
    '导读者入门',
    '老师的导读课',
    '看点十足',
    '渡口复航成看点',
    '名著导读',
    '药品目录调整',
    '今日青山',
    'Inside the lamp room',
    'Inside story',
    'Price index',
    '',
  ])('cannot tell of %s', (text) => {
    expect(isIndexTitle(text)).toBe(false);
  });
});

describe('a line of an index names its page at the end', () => {
  it.each([
    '末班车上的十二个座位　3版',
    '修伞铺里开了夜校（详见第四版）',
    '河堤加装扶手……A5版',
    '（见2版）',
    '修傘鋪裏開了夜校 ▶第三版',
  ])('%s', (text) => expect(isIndexEntry(text)).toBe(true));
  it.each(['《渡口词典》出到第三版', '他把书翻到3版', '末班车上的十二个座位', ''])(
    'cannot tell of %s',
    (text) => expect(isIndexEntry(text)).toBe(false),
  );
});
