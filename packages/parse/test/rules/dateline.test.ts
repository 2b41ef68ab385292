import { describe, expect, it } from 'vitest';
import { readDateline } from '../../src/rules/dateline.ts';

/** The dateline's own words, its day, and its people as organisation/role/name; null where there is no dateline. */
function told(text: string): [string, string | null, string] | null {
  const reading = readDateline(text);
  if (!reading) return null;
  const people = reading.credits.map(({ organisation, role, name }) => [organisation, role, name].join('>'));
  return [text.slice(0, reading.length), reading.day, people.join(' | ')];
}

const NBSP = '\u00a0';

describe('reads the dateline that opens a paragraph', () => {
  it.each<[dateline: string, rest: string, day: string | null, people: string]>([
    // A paper's own, with the writers in brackets.
    ['本报青山3月2日电  （记者陈小满）', '近日，渡口复航。', '3月2日', '本报>记者>陈小满'],
    [
      `本报青山3月2日电${NBSP}${NBSP}（记者陈小满、赵一鸣）`,
      '近日，渡口复航。',
      '3月2日',
      '本报>记者>陈小满 | 本报>记者>赵一鸣',
    ],
    ['本报青山3月2日电　（记者陈  林）', '近日，渡口复航。', '3月2日', '本报>记者>陈林'],
    ['本报电  （记者陈小满）', '近日，渡口复航。', null, '本报>记者>陈小满'],
    ['本报电', '  近日，渡口复航。', null, ''],
    ['本报讯', '  近日，渡口复航。', null, ''],
    ['本报讯', '　近日，渡口复航。', null, ''],
    ['本报讯', '近日，渡口复航。', null, ''],
    ['本报讯（记者 陈小满）', '近日，渡口复航。', null, '本报>记者>陈小满'],
    ['本报讯（记者   陈小满 通讯员 赵一鸣）', '近日，渡口复航。', null, '本报>记者>陈小满 | >通讯员>赵一鸣'],
    ['本报青山讯', ' 近日，渡口复航。', null, ''],
    [
      '海滨日报2月24日讯(全媒体记者 陈小满 通讯员 赵一鸣)',
      '近日，渡口复航。',
      '2月24日',
      '海滨日报>全媒体记者>陈小满 | >通讯员>赵一鸣',
    ],
    ['海滨日报讯（记者陈小满）', '近日，渡口复航。', null, '海滨日报>记者>陈小满'],
    [
      '海滨日报讯（记者陈小满 通讯员穗海宣）',
      '近日，渡口复航。',
      null,
      '海滨日报>记者>陈小满 | >通讯员>穗海宣',
    ],
    [
      '海滨日报讯（记者陈小满、通讯员赵一鸣）',
      '近日，渡口复航。',
      null,
      '海滨日报>记者>陈小满 | >通讯员>赵一鸣',
    ],
    [
      '海滨晚报讯（全媒体记者　陈小满 通讯员 穗海宣）',
      '近日，渡口复航。',
      null,
      '海滨晚报>全媒体记者>陈小满 | >通讯员>穗海宣',
    ],
    ['海滨日报讯', '　近日，渡口复航。', null, ''],
    // Hong Kong and Taiwan: all in brackets, the writers in the same or in a second pair.
    ['【本報花蓮訊】', '渡口近日復航。', null, ''],
    ['【花蓮訊】', '渡口近日復航。', null, ''],
    ['（花蓮訊）', '渡口近日復航。', null, ''],
    ['【特訊】', '渡口近日復航。', null, ''],
    ['【本报台东专讯】', '渡口近日复航。', null, ''],
    ['【時報－台北電】', '渡口近日復航。', null, ''],
    ['【海濱報訊】（記者 林小滿 北京報道）', '渡口近日復航。', null, '海濱報>記者>林小滿'],
    ['【海濱報訊】記者林小滿報道：', '渡口近日復航。', null, '海濱報>記者>林小滿'],
    [
      '浪声在线7月6日讯（文/视频 全媒体记者 陈小满 实习生 赵一鸣 通讯员 孙乐）',
      '近日，渡口复航。',
      '7月6日',
      '浪声在线>全媒体记者>陈小满 | >实习生>赵一鸣 | >通讯员>孙乐',
    ],
    ['本报电', '近日，渡口复航。', null, ''],
    ['本刊讯', ' 近日，渡口复航。', null, ''],
    ['本报综合报道', ' 近日，渡口复航。', null, ''],
    ['海滨日报讯（记者四建设）', '近日，渡口复航。', null, '海滨日报>记者>四建设'],
    ['本报讯（陈小满 贺  梅）', '近日，渡口复航。', null, '>>陈小满 | >>贺梅'],
    // Two names of one house.
    [
      '海滨日报·浪花客户端3月2日讯（记者 陈小满）',
      '近日，渡口复航。',
      '3月2日',
      '海滨日报·浪花客户端>记者>陈小满',
    ],
    [
      '海滨日报—浪花网青山3月2日电（记者 陈小满）',
      '近日，渡口复航。',
      '3月2日',
      '海滨日报—浪花网>记者>陈小满',
    ],
    // The writers without a bracket.
    ['本报讯 记者陈小满 通讯员赵一鸣报道：', '近日，渡口复航。', null, '本报>记者>陈小满 | >通讯员>赵一鸣'],
    ['本报记者陈小满、赵一鸣报道：', '近日，渡口复航。', null, '本报>记者>陈小满 | 本报>记者>赵一鸣'],
    // Agencies.
    ['新华社青山3月2日电', '《渡口史》今天出版。', '3月2日', ''],
    ['浪声消息网3月2日报道', ' 渡口今天复航。', '3月2日', ''],
    ['新华社青山3月2日电', '  近日，渡口复航。', '3月2日', ''],
    ['新华社青山3月2日电', '近日，渡口复航。', '3月2日', ''],
    ['新华社青山3月2日电（记者陈小满）', '近日，渡口复航。', '3月2日', '新华社>记者>陈小满'],
    [
      '据新华社青山3月2日电  （记者陈小满、赵一鸣）',
      '近日，渡口复航。',
      '3月2日',
      '新华社>记者>陈小满 | 新华社>记者>赵一鸣',
    ],
    ['据新华社青山3月2日电', '  近日，渡口复航。', '3月2日', ''],
    ['据新华社电  （记者陈小满）', '近日，渡口复航。', null, '新华社>记者>陈小满'],
    ['据新华社电', '  近日，渡口复航。', null, ''],
    ['中新社青山3月2日电 (记者 陈小满)', '近日，渡口复航。', '3月2日', '中新社>记者>陈小满'],
    ['中新网青山3月2日电', ' 近日，渡口复航。', '3月2日', ''],
    // Traditional script.
    ['本報訊（記者陳大文）', '近日，渡口復航。', null, '本報>記者>陳大文'],
    ['【本報訊】', '近日，渡口復航。', null, ''],
    ['［本報訊］', '近日，渡口復航。', null, ''],
    ['【大公報訊】', '近日，渡口復航。', null, ''],
    ['【綜合報導】', '近日，渡口復航。', null, ''],
    ['【海報專訊】', '近日，渡口復航。', null, ''],
    ['【本報綜合報導】', '近日，渡口復航。', null, ''],
    ['【本報綜合外電報導】', '近日，渡口復航。', null, ''],
    ['【記者陳大文／青山報導】', '近日，渡口復航。', null, '>記者>陳大文'],
    ['〔記者陳大文、林美／青山報導〕', '近日，渡口復航。', null, '>記者>陳大文 | >記者>林美'],
    ['（中央社記者陳大文青山24日電）', '近日，渡口復航。', null, '中央社>記者>陳大文'],
    ['（中央社記者陳文青山24日電）', '近日，渡口復航。', null, '中央社>記者>陳文'],
    ['【本報記者陳大文報道】', '近日，渡口復航。', null, '本報>記者>陳大文'],
    ['【记者陈小满青山报道】', '近日，渡口复航。', null, '>记者>陈小满'],
    ['新華社青山三月二日電', ' 近日，渡口復航。', '三月二日', ''],
    ['（中央社青山24日電）', '近日，渡口復航。', null, ''],
    ['（法新社巴黎24日電）', '近日，渡口復航。', null, ''],
    ['新華社青山3月2日電', ' 近日，渡口復航。', '3月2日', ''],
    // English.
    ['OLD HARBOUR, Feb. 24 —', ' The ferry ran again.', 'Feb. 24', ''],
    ['OLD HARBOUR, March 3 (Xinhua) --', ' The ferry ran again.', 'March 3', ''],
    ['OLD HARBOUR (AP) —', ' The ferry ran again.', null, ''],
    ['OLD HARBOUR (Reuters) -', ' The ferry ran again.', null, ''],
    ['HARBOUR —', ' The ferry ran again.', null, ''],
    ['ST. JOHN’S, Newfoundland —', ' “It ran again,” she said.', null, ''],
    ['LONDON, 5 May —', ' The ferry ran again.', '5 May', ''],
  ])('%s', (dateline, rest, day, people) => {
    expect(told(dateline + rest)).toEqual([dateline, day, people]);
  });

  it('knows that a column break ran through it', () => {
    expect(readDateline('本报讯（记者 陈小满 通讯员')).toMatchObject({ cut: true, credits: [] });
    expect(readDateline('海滨日报3月2日讯（全媒体记者')).toMatchObject({ cut: true, day: '3月2日' });
  });
});

describe('cannot tell', () => {
  it.each([
    '【最新快訊】渡口近日復航。',
    '【喜訊】渡口近日復航。',
    '【專題】渡口近日復航。',
    '上海电影节昨天开幕。',
    '青山电力局抢修线路。',
    '青山3月2日电闪雷鸣，渡口停航。',
    '中国电影报3月3日电影周开幕。',
    '海滨日报3月2日讯问读者的意见。',
    '本报电子版今天上线。',
    '本报电话已经改号。',
    '本报讯息中心搬到新楼。',
    '本报记者走进渡口，听老船工讲故事。',
    '本报今日推出专版。',
    '新华社区的电梯装好了。',
    '新华社电视台今天播出。',
    '据报道，渡口复航。',
    '本报电工陈小满上门修灯。',
    '海滨日报综合报道组获奖。',
    '海滨日报3月2日报道了渡口复航。',
    '记者在渡口报道：船来了。',
    '（报道）渡口的早晨很静。',
    '据电视台消息，渡口复航。',
    '记者从电报大楼获悉，钟声如旧。',
    '社区里的通讯员今天开会。',
    '（记者注：渡口在河的北岸。）他接着说。',
    '【记者手记】渡口的早晨很静。',
    '（见报道）渡口的早晨很静。',
    '【编者按】渡口的早晨很静。',
    'LONDON BRIDGE — the song that every child knows — is old.',
    'NOTE — The office is closed today.',
    'CORRECTION — The ferry leaves at six.',
    'A ferry — the only one — ran again.',
    'THE FERRY RAN AGAIN',
    'I — Jane — was there.',
    'Old Harbour, Feb. 24 was a cold day.',
    '',
  ])('%s', (text) => {
    expect(readDateline(text)).toBeNull();
  });
});
