import { readArticles, type ArticleText } from './articles.ts';

const BODY = [
  '渡口的灯在雨里亮着，撑船的人把蓑衣挂在竹竿上，等最后一位过河的人。雨声很密，听不见对岸的喊声，只看见一只手电筒在摇。',
  '船开到河心，水流忽然急了，篙子点不到底，撑船的人改用桨，一下一下，把船划向下游的石阶。这一程比平时多花了半个钟头。',
  '上岸的是一位接生的大夫，药箱用油布裹了三层，她道了谢，沿着田埂快步走去，灯光越来越小。第二天清早，村里多了一个孩子。',
  '孩子的父亲提着一篮鸡蛋来到渡口，撑船的人只收了一个，说：“一篮子鸡蛋我收一个，算是给这条船补补身子。”从此船头多了一只红漆画的蛋。',
  '二十年过去，河上架起了桥，渡口的灯仍旧亮着，每逢雨夜，总有人绕路到这里站一会儿，听一听水声。',
];

/** Six stories with each part, a photo, a package, and one of each rare kind, told in the form of `README.md`. */
export function testArticles(): ArticleText[] {
  return [
    ...stories(),
    ...readArticles(PHOTO_AND_PACKAGE, 'others.txt'),
    ...readArticles(english(), 'english.txt'),
    ...readArticles(KINDS, 'kinds.txt'),
  ];
}

function stories(): ArticleText[] {
  const texts = ['甲', '乙', '丙', '丁', '戊', '己'].map((mark) =>
    [
      `kicker: ${mark}县水文站发布`,
      `headline: ${mark}河渡口的灯 亮到天明`,
      `deck: ——${mark}河两岸见闻`,
      `rubric: ${mark}岸闲话`,
      mark < '丙' ? `dateline: 本报讯（记者 ${mark}一鸣）` : `byline: 本报记者 ${mark}一鸣`,
      `${mark}${BODY[0] ?? ''}`,
      `box: 核心阅读`,
      `box: ${mark}河渡口二百年间换过十一条船，灯却只有一盏，擦得很亮。`,
      `${mark}${BODY[1] ?? ''}`,
      `subhead: ${mark}岸的清早`,
      `caption: 图为${mark}河渡口的清晨。`,
      `credit: ${mark}一鸣 摄`,
      `${mark}${BODY[2] ?? ''}`,
      `${mark}${BODY[3] ?? ''}`,
      `${mark}${BODY[4] ?? ''}`,
    ].join('\n'),
  );
  return readArticles(texts.join('\n---\n'), 'stories.txt');
}

const PHOTO_AND_PACKAGE = `kind: photo
headline: 渡口晨雾
caption: 3月1日清晨，渡口起了大雾，船工在岸边等雾散去。
credit: 某某摄
---
headline: 河上三人
subhead: 撑船的
writer: 本报记者 石一舟
${BODY[1] ?? ''}
subhead: 接生的
writer: 本报记者 林二木
${BODY[2] ?? ''}
`;

/** One article of each kind that stands on few pages. */
const KINDS = `kind: commentary
headline: 灯该谁来擦
${BODY[0] ?? ''}
---
kind: listing
headline: 渡船时刻表
item: 头班船 5:40
item: 末班船 22:10
item: 雨天停航
---
kind: notice
headline: 停航公告
${BODY[1] ?? ''}
signoff: 渡口管理所
---
kind: verse
headline: 渡口
verse: 灯亮着
verse: 水走着
verse: 人等着
---
kind: letter
rubric: 读者来信
headline: 船头的蛋掉漆了
${BODY[3] ?? ''}
signoff: 读者 石一舟
`;

function english(): string {
  const story = (name: string) =>
    [
      'language: en',
      `headline: ${name} ferry keeps its lamp`,
      `byline: By Ruth ${name}`,
      ...BODY.map(
        (_, at) =>
          `The ferryman of ${name} put out the boat for the ${at + 2}nd time that evening, because somebody on the other side was waving a lantern and the water was already rising over the landing.`,
      ),
    ].join('\n');
  return ['Arden', 'Brill', 'Cole', 'Dunmore', 'Esk'].map(story).join('\n---\n');
}
