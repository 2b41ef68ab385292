import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/rules/byline.ts';

/** Credits as a row writes them: organisation/role/name, absent parts empty, people parted by a bar. */
function told(line: string): string | null {
  const credits = readByline(line);
  return (
    credits && credits.map(({ organisation, role, name }) => [organisation, role, name].join('>')).join(' | ')
  );
}

const NBSP = '\u00a0';

describe('reads who wrote', () => {
  it.each([
    // Padded names of two characters, whatever space pads them.
    ['本报记者  贺  梅', '本报>记者>贺梅'],
    [`本报记者${NBSP}${NBSP}贺${NBSP}${NBSP}梅`, '本报>记者>贺梅'],
    ['本报记者　贺　梅', '本报>记者>贺梅'],
    ['本报记者 贺 梅 刘 洋 欧阳清', '本报>记者>贺梅 | 本报>记者>刘洋 | 本报>记者>欧阳清'],
    ['本报记者　陈　林　周子墨　高　原', '本报>记者>陈林 | 本报>记者>周子墨 | 本报>记者>高原'],
    // One role, one or more names.
    ['本报记者 陈小满', '本报>记者>陈小满'],
    ['本报记者 陈小满 赵一鸣', '本报>记者>陈小满 | 本报>记者>赵一鸣'],
    ['本报记者 陈小满、赵一鸣', '本报>记者>陈小满 | 本报>记者>赵一鸣'],
    ['本报记者陈小满', '本报>记者>陈小满'],
    ['本报记者 张和平', '本报>记者>张和平'],
    ['本报记者 王强和李敏', '本报>记者>王强 | 本报>记者>李敏'],
    ['记者 陈小满', '>记者>陈小满'],
    ['记者：陈小满', '>记者>陈小满'],
    ['新华社记者  陈小满', '新华社>记者>陈小满'],
    ['新华社记者陈小满、赵一鸣', '新华社>记者>陈小满 | 新华社>记者>赵一鸣'],
    ['海滨晚报记者 陈小满', '海滨晚报>记者>陈小满'],
    ['海滨日报·浪花客户端记者 陈小满', '海滨日报·浪花客户端>记者>陈小满'],
    ['海滨日报 记者 陈小满', '海滨日报>记者>陈小满'],
    // Kinds of reporters.
    ['本报驻秘鲁记者 陈小满 刘 洋', '本报>驻秘鲁记者>陈小满 | 本报>驻秘鲁记者>刘洋'],
    ['海滨日报全媒体记者 陈小满', '海滨日报>全媒体记者>陈小满'],
    ['本报首席记者 陈小满', '本报>首席记者>陈小满'],
    ['本报见习记者 陈小满', '本报>见习记者>陈小满'],
    ['本报特约记者 陈小满', '本报>特约记者>陈小满'],
    ['本报体育记者 陈小满', '本报>体育记者>陈小满'],
    ['执笔记者：陈小满', '>执笔记者>陈小满'],
    // Several roles.
    ['记者陈小满、通讯员赵一鸣', '>记者>陈小满 | >通讯员>赵一鸣'],
    ['记者陈小满通讯员赵一鸣', '>记者>陈小满 | >通讯员>赵一鸣'],
    ['全媒体记者　陈小满 通讯员 穗海宣', '>全媒体记者>陈小满 | >通讯员>穗海宣'],
    [
      '海滨日报全媒体记者 陈小满 通讯员 赵一鸣 孙 乐',
      '海滨日报>全媒体记者>陈小满 | >通讯员>赵一鸣 | >通讯员>孙乐',
    ],
    ['全媒体记者 陈小满 实习生 赵一鸣 通讯员 孙乐', '>全媒体记者>陈小满 | >实习生>赵一鸣 | >通讯员>孙乐'],
    ['本报记者 陈小满 新华社记者 赵一鸣', '本报>记者>陈小满 | 新华社>记者>赵一鸣'],
    // Opinion.
    ['本报评论员', '本报>评论员>'],
    ['海滨日报评论员', '海滨日报>评论员>'],
    ['本报评论员 陈小满', '本报>评论员>陈小满'],
    ['本报特约评论员 陈小满', '本报>特约评论员>陈小满'],
    ['本报编辑部', '本报编辑部>>'],
    // Signs around.
    ['□本报记者 陈小满', '本报>记者>陈小满'],
    ['■ 本报记者 陈小满', '本报>记者>陈小满'],
    ['□ 陈小满 采写', '>采写>陈小满'],
    ['（本报记者 陈小满）', '本报>记者>陈小满'],
    ['（本报记者陈小满、赵一鸣采访整理）', '本报>记者>陈小满 | 本报>记者>赵一鸣'],
    ['（本报记者 陈小满 报道）', '本报>记者>陈小满'],
    // What they did.
    ['文/图 本报记者 陈小满', '本报>记者>陈小满'],
    ['本报记者 陈小满 文/图', '本报>记者>陈小满'],
    ['本报记者 陈小满 摄影报道', '本报>记者>陈小满'],
    ['陈小满 文/图', '>文/图>陈小满'],
    ['文/陈小满 图/赵一鸣', '>文>陈小满 | >图>赵一鸣'],
    ['文／陈小满　图／赵一鸣', '>文>陈小满 | >图>赵一鸣'],
    ['文/图：陈小满', '>文/图>陈小满'],
    ['撰文：陈小满 摄影：赵一鸣', '>撰文>陈小满 | >摄影>赵一鸣'],
    ['采写：本报记者 陈小满', '本报>记者>陈小满'],
    ['本报记者 陈小满文 赵一鸣摄', '本报>记者>陈小满 | 本报>记者>赵一鸣'],
    ['陈小满文 赵一鸣摄', '>文>陈小满 | >摄>赵一鸣'],
    ['本报记者 李博文 赵一鸣', '本报>记者>李博文 | 本报>记者>赵一鸣'],
    ['本报记者 陈小满等', '本报>记者>陈小满'],
    // Names of other forms.
    ['本报记者 欧阳娜娜', '本报>记者>欧阳娜娜'],
    ['记者欧阳娜娜', '>记者>欧阳娜娜'],
    ['本报记者 古丽娜尔·艾山', '本报>记者>古丽娜尔·艾山'],
    ['本报记者 乌兰图雅', '本报>记者>乌兰图雅'],
    ['本报记者 陈小满 David Moore', '本报>记者>陈小满 | 本报>记者>David Moore'],
    // Traditional script.
    ['記者王小明／台北報導', '>記者>王小明'],
    ['記者王小明、陳大文／高雄報導', '>記者>王小明 | >記者>陳大文'],
    ['記者王小明 台中報導', '>記者>王小明'],
    ['本報記者 陳大文', '本報>記者>陳大文'],
    ['特約記者陳大文', '>特約記者>陳大文'],
    ['文／陳大文　攝影／林美', '>文>陳大文 | >攝影>林美'],
    // English.
    ['By Jane Moore', '>>Jane Moore'],
    ['BY JANE MOORE', '>>JANE MOORE'],
    ['By Jane Moore and Tom O’Hara', '>>Jane Moore | >>Tom O’Hara'],
    ['By Jane Moore, Tom Hill and Ann Reed', '>>Jane Moore | >>Tom Hill | >>Ann Reed'],
    ['By Jane Moore, Staff Writer', '>Staff Writer>Jane Moore'],
    ['By Jane Moore | Harbour Gazette', 'Harbour Gazette>>Jane Moore'],
    ['By J. R. Moore-Hill', '>>J. R. Moore-Hill'],
    ['By Our Correspondent', '>Correspondent>'],
    ['By Our Special Correspondent', '>Special Correspondent>'],
    ['By a Staff Reporter', '>Staff Reporter>'],
    ['By The Associated Press', 'The Associated Press>>'],
    ['Story by Jane Moore', '>>Jane Moore'],
  ])('%s', (line, expected) => {
    expect(told(line)).toBe(expected);
  });
});

describe('cannot tell', () => {
  it.each([
    '记者节快乐',
    '记者手记',
    '记者连线',
    '记者走进山村',
    '记者 看海滨',
    '记者从会上获悉',
    '记者在现场看到，水位已经下降',
    '本报记者赴灾区',
    '本报记者直击洪水现场',
    '本报记者获奖',
    '新华社记者安全撤离',
    '外国记者 走进海滨',
    '中外记者 看海滨',
    '一名记者的十年',
    '通讯员培训班开班',
    '优秀通讯员名单',
    '他当过记者，也当过教师',
    '向记者致敬',
    '本报记者王强今天来到海滨',
    '高中作文',
    '安徽地图',
    '文化广场',
    '文 化 广 场',
    '图书馆里过大年',
    '整理衣柜的学问',
    '把路修好',
    '深夜救援',
    '摄影大赛开幕',
    '人生如戏',
    '陈小满',
    // A photographer alone is a picture's credit.
    '陈小满 摄',
    '本报记者 陈小满摄',
    '本报记者 陈小满 摄',
    // Name and place are not parted: where the name ends cannot be told.
    '記者王小明台北報導',
    'By the time the boat came home',
    'By the Numbers',
    'By The Numbers',
    'By Monday',
    'By Christmas',
    'By Land and Sea',
    'By Train Across Siberia',
    'By Any Other Name',
    'By All Means',
    'By Jane Moore has a new book.',
    'Storytelling',
    '',
  ])('%s', (line) => {
    expect(readByline(line)).toBeNull();
  });
});
