import { describe, expect, it } from 'vitest';
import { folioDate, isoDate, readFurniture } from '../../src/rules/furniture.ts';

describe('folio: numbers, dates, sections', () => {
  it.each([
    '第2版',
    '第 2 版 要闻·综合 2026年2月25日 星期三',
    '2026年2月25日　星期三　第2版',
    '2026年2月25日 星期三 农历丙午年正月初九',
    '2026年2月25日 星期三 农历丙午年正月初九 今日8版',
    '2026年2月25日 星期三 丙午年正月初九 晴 5～12℃',
    '2026年2月25日 星期三 今日多云转小雨 8℃-15℃ 北风3级',
    '农历丙午年正月初九 今日12版',
    '今日8版',
    '今日 8 版',
    '星期三',
    '要闻 02版',
    '02 要闻',
    '02版：国际',
    'A5 综合',
    '2026年2月25日 星期三 A5 渡口',
    'A5版 文化 2026.2.25 星期三',
    '2026-02-25 04版',
    '4版要闻',
    '要闻4版',
    '二〇二六年二月二十五日 星期三',
    '2026年2月25日 星期三 责任编辑 陈小满',
    '中華民國一一五年二月二十五日 星期三',
    '2026年2月25日　星期三　A5版　兩岸',
    '第三頁',
    'Page 3 of 8',
    'A5 LOCAL THE FERRY TIMES THURSDAY, MARCH 12, 2026',
    'Thursday, March 12, 2026 | The Ferry Times | A5',
    'Page A5',
    'PAGE 7',
    'A5',
    'Tuesday, February 24, 2026',
    'A5 | Tuesday, February 24, 2026',
    'Harbour Gazette Tuesday, February 24, 2026 A5',
    'Tuesday 24 February 2026',
    'Sports Page B3 February 24, 2026',
  ])('%s', (line) => {
    expect(readFurniture(line)).toBe('folio');
  });
});

describe('imprint: who made the page', () => {
  it.each([
    '责编：陈小满',
    '责编 陈小满 版式 赵一鸣 校对 孙 乐',
    '责任编辑：陈小满 美编：赵一鸣',
    '责任编辑/陈小满 版式/赵一鸣',
    '责编 舟山 版式 米禾',
    '本版责编：陈小满 赵一鸣 孙 乐',
    '一版责编：陈小满 二版责编：赵一鸣',
    '本版编辑：陈小满',
    '本版编辑　陈小满　电话　0712-5550123',
    '版式设计：陈小满',
    '版式设计：陈  林',
    '美编：陈小满',
    '校对：陈小满',
    '制图：陈小满',
    '制图：陈小满 数据来源：水文站',
    '数据来源：青山水文站',
    '资料来源：青山水文站 制图：陈小满',
    '（责编：陈小满）',
    'E-mail：desk@example.org',
    'Email: desk@example.org',
    '电子邮箱：desk@example.org',
    '电话：0712-5550123',
    '新闻热线：0712-5550123',
    '投稿邮箱：desk@example.org',
    '本版图片来源：青山档案馆',
    '本版图片均由本报记者陈小满摄',
    '值班编委：陈小满',
    '社址：青山市渡口路1号 邮编：430000',
    '印刷：青山日报印务中心',
    '責任編輯：陳大文 美術設計：林美',
    '責編 陳大文',
    'Editor: Jane Moore',
    'Page editor: Jane Moore  Layout: Tom Hill',
  ])('%s', (line) => {
    expect(readFurniture(line)).toBe('imprint');
  });
});

describe('nameplate: what stands under the paper’s name', () => {
  it.each([
    '国内统一连续出版物号CN 42-0001',
    '国内统一刊号：CN42-0001 邮发代号：37-1',
    'CN 42-0001',
    '邮发代号37-1 第12345期',
    '第12345期',
    '第 12345 期 今日8版',
    '总第12345期',
    '2026年2月25日 星期三 第12345期',
    '2026年2月25日 星期三 农历丙午年正月初九 第12345号 今日8版',
    '青山日报社出版 国内统一连续出版物号 CN 42-0001 代号37-1',
    '主管：青山市委',
    '國內統一刊號：CN42-0001',
    '總第12345期',
    'Vol. 12, No. 345',
    'VOL. XII No. 345 February 24, 2026',
    'ISSN 1234-5678',
  ])('%s', (line) => {
    expect(readFurniture(line)).toBe('nameplate');
  });
});

describe('advertisement', () => {
  it.each([
    '广告',
    '（广告）',
    '公益广告',
    '■广告',
    '廣告',
    'Advertisement',
    'PAID ADVERTISEMENT',
    'Sponsored content',
  ])('%s', (line) => {
    expect(readFurniture(line)).toBe('advertisement');
  });
});

describe('cannot tell', () => {
  it.each([
    '深夜救援',
    '记者节快乐',
    '《渡口词典》第三版出版',
    '词典第三版修订完成',
    '新书第二版上市',
    '2026年3月1日施行',
    '（2026年3月1日）',
    '2026年2月25日渡口复航',
    '正月初九',
    '正月十五',
    '周三见',
    '星期天的早晨',
    '第5版的故事很长',
    'G20峰会',
    'G20 峰会开幕',
    '今日立春',
    '今日小雨',
    '晴',
    '12℃',
    '设计 未来',
    '设计：让城市更美',
    '视觉 中国',
    '编辑：为什么来渡口？',
    '编辑部的故事',
    '主编的一天',
    '校对之道',
    '电话 诈骗又出新招',
    '热线那头的声音',
    '国内统一市场建设提速',
    '福彩 第2026期 中奖号码公布',
    '第100号台风预警',
    '广告法修订',
    '广告里的渡口',
    'See you on 5 May',
    'From page to stage',
    'Sunday roast',
    'Sunday at the ferry',
    'Vol. 3 of her memoirs',
    'Editor: I read your piece on the ferry with interest',
    'Designed to last',
    'Page after page',
    'He came on February 24, 2026, and left in May',
    '2026年2月25日，渡口复航。',
    '',
  ])('%s', (line) => {
    expect(readFurniture(line)).toBeNull();
  });
});

describe('the date that a folio states', () => {
  it.each([
    ['中華民國115年3月12日 星期四 第3版', '2026-03-12'],
    ['2026年2月25日 星期三', '2026-02-25'],
    ['2026.2.25', '2026-02-25'],
    ['2026 年 2 月 25 日', '2026-02-25'],
    ['Tuesday, February 24, 2026', '2026-02-24'],
    ['Tuesday 24 February 2026', '2026-02-24'],
    ['二〇二六年二月二十五日', '2026-02-25'],
    ['2026年2月30日', null],
    ['第2版', null],
    ['5 May', null],
  ])('%s', (line, expected) => {
    expect(folioDate(line)).toBe(expected);
  });

  it('knows no day that no calendar has', () => {
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDate(2026, 2, 29)).toBeNull();
    expect(isoDate(2026, 13, 1)).toBeNull();
    expect(isoDate(26, 1, 1)).toBeNull();
  });
});
