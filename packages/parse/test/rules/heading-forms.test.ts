import { describe, expect, it } from 'vitest';
import {
  fusedDeck,
  isColumnName,
  isDashedDeck,
  isKickerForm,
  isOpenLine,
  isRubricForm,
  kickerEnd,
  trailingRubric,
} from '../../src/rules/heading-forms.ts';

describe('a deck with its dashes', () => {
  it.each([
    '——青山渡口复航记',
    '—— 青山渡口复航记',
    '—青山渡口复航记',
    '――青山渡口复航记',
    '--青山渡口复航记',
    '——青山渡口复航记⑦',
    '— How the ferry came back',
  ])('%s', (text) => {
    expect(isDashedDeck(text)).toBe(true);
  });
  it.each(['青山渡口复航记', '青山——渡口', '青山渡口复航记——', '——', '-5℃的早晨', '- 渡口', ''])(
    'cannot tell of %s',
    (text) => {
      expect(isDashedDeck(text)).toBe(false);
    },
  );
});

describe('the form of a column’s name', () => {
  it.each(['渡口观察', '今日谈', '青山时评', '新春走基层', '社区故事', '渡口夜话', '青山時評', '讀者來信'])(
    '%s',
    (text) => {
      expect(isRubricForm(text)).toBe(true);
    },
  );
  it.each([
    '渡口复航了',
    '把路修好',
    '孩子们',
    '灯亮着',
    '渡口的灯',
    '家是港湾',
    '渡口 观察',
    '渡口，观察',
    '渡口3问',
    '渡',
    '渡口观察与思考录',
    'Ferry Watch',
    '',
  ])('cannot tell of %s', (text) => {
    expect(isRubricForm(text)).toBe(false);
  });
});

describe('the form of a kicker', () => {
  it.each([
    '青山市长——',
    '青山市政府要求',
    '市长在渡口座谈会上强调',
    '两部门印发',
    '水文站发布',
    '渡口复航，两岸欢喜',
    '青山：渡口复航',
    '市政府宣布',
    '教育局長在會上強調',
  ])('%s', (text) => {
    expect(isKickerForm(text)).toBe(true);
  });
  it.each(['渡口复航', '渡口夜话', '青山渡口的早晨', ''])('cannot tell of %s', (text) => {
    expect(isKickerForm(text)).toBe(false);
  });
});

describe('a first line that its grammar leaves open', () => {
  it.each([
    '老船工把灯笼', // 挂上了船头
    '青山渡口让', // 两岸更近
    '两岸青年和', // 老船工同行
    '走过百年的', // 青山渡口
    '一座桥与', // 两岸人家
    '青山市对', // 渡口的新要求
    '渡口復航為', // 兩岸添便利
  ])('%s', (text) => {
    expect(isOpenLine(text)).toBe(true);
  });
  it.each([
    '一座城的温度',
    '渡口的灯',
    '让生活更美',
    '为民服务',
    '向春天出发',
    '从心出发',
    '将改革进行到底',
    '船队将出发',
    '老船工把灯擦亮',
    '问诊把脉',
    '把脉渡口',
    '专家把脉渡口',
    '渡口把关严',
    '青山渡口复航',
    '春与秋',
    '家和万事兴',
    '市政府要求',
    '老船工把灯擦亮，挂上船头',
    '',
  ])('cannot tell of %s', (text) => {
    expect(isOpenLine(text)).toBe(false);
  });
});

describe('where kicker and headline part on one line', () => {
  it.each([
    ['青山市政府要求 渡口须在汛前完工', '青山市政府要求'],
    ['市长在座谈会上强调　让渡口更安全', '市长在座谈会上强调'],
    ['青山市长—— 渡口是两岸的桥', '青山市长——'],
    ['教育局長在會上強調 讀書從渡口開始', '教育局長在會上強調'],
  ])('%s', (headline, kicker) => {
    expect(headline.slice(0, kickerEnd(headline) ?? 0)).toBe(kicker);
  });
  it.each([
    '守好一盏灯 渡好一江人',
    '青山渡口复航 两岸欢喜',
    '要求 再提高',
    '青山市政府要求 改',
    'The mayor says 渡口复航',
    '青山市政府要求',
    '',
  ])('cannot tell of %s', (headline) => {
    expect(kickerEnd(headline)).toBeNull();
  });
});

describe('a column’s name in brackets at a headline’s end', () => {
  it.each([
    ['守好一盏灯（渡口时评）', '（渡口时评）'],
    ['守好一盏灯(渡口时评)', '(渡口时评)'],
    ['守好一盏灯（今日谈）', '（今日谈）'],
    ['守好一盏灯（新春走渡口）', '（新春走渡口）'],
    ['守好一盏灯（新春走渡口（特别报道））', '（新春走渡口（特别报道））'],
    ['守好一盏灯（渡口时评·第三只眼）', '（渡口时评·第三只眼）'],
    ['守好一盏灯（渡口人家·小家大事②）', '（渡口人家·小家大事②）'],
    ['守好一盞燈（渡口時評）', '（渡口時評）'],
    ['守好一盏灯（渡口夜话③）', '（渡口夜话③）'],
    ['守好一盏灯（你说渡口，我来听）', '（你说渡口，我来听）'],
  ])('%s', (headline, rubric) => {
    expect(headline.slice(trailingRubric(headline) ?? headline.length)).toBe(rubric);
  });
  it.each([
    '守好一盏灯（上）',
    '守好一盏灯（下篇）',
    '守好一盏灯（二十一）',
    '守好一盏灯（第三批）',
    '渡口管理办法（征求意见稿）',
    '优秀船工公示（附名单）',
    '市长的报告（全文）',
    '市长的报告（摘要）',
    '自贸区（青山）揭牌',
    '（渡口时评）',
    '守好一盏灯（2026）',
    '守好一盏灯',
    '',
  ])('cannot tell of %s', (headline) => {
    expect(trailingRubric(headline)).toBeNull();
  });
});

describe('what only a column’s name has', () => {
  it.each([
    '来自两岸渡口的报道',
    '渡口管理所见闻',
    '记录渡口·两岸人家',
    '渡口夜话③',
    '青山渡口群英谱',
    '老渡口人物',
    '來自兩岸渡口的報道',
  ])('%s', (text) => {
    expect(isColumnName(text)).toBe(true);
  });
  it.each([
    '青山县整修全部渡口',
    '守好一盏灯',
    '“守好一盏灯”的故事',
    '修好渡口，听两岸的声音，写渡口的故事',
    '青山县用三年时间整修渡口并写下两岸人家的故事',
    '——老渡口的故事',
    '',
  ])('cannot tell of %s', (text) => {
    expect(isColumnName(text)).toBe(false);
  });
});

describe('a deck on its headline’s line', () => {
  it.each([
    ['守好一盏灯 ——青山渡口复航记', '——青山渡口复航记'],
    ['守好一盏灯 渡好一江人　——青山渡口复航记④', '——青山渡口复航记④'],
    ['守好一盏灯 --青山渡口复航记', '--青山渡口复航记'],
  ])('%s', (headline, deck) => {
    expect(headline.slice(fusedDeck(headline) ?? headline.length)).toBe(deck);
  });
  it.each([
    '守好一盏灯——青山渡口复航记',
    '青山渡口—— 守好一盏灯',
    '——青山渡口复航记',
    '气温 -5℃ 渡口封航',
    '',
  ])('cannot tell of %s', (headline) => {
    expect(fusedDeck(headline)).toBeNull();
  });
});
