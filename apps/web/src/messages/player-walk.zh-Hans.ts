/** What the script needs to say about the way through an article and an edition. `{…}` stand for figures or words. */
export interface WalkWords {
  /** Spoken before an article that is one of several; figures are put in as the voice is to say them. */
  announce: { one: string; more: string };
  /** Shown: a time, below a minute, of one minute, of more. */
  time: { less: string; one: string; more: string };
  left: string;
  /** After the time left of an article that is one of several: that of all that is still to come. */
  leftInAll: string;
  /** The place of the article that is being read among all. */
  place: string;
  /** Offers to go on where the reader was last. */
  goOnWith: string;
  comma: string;
  brackets: string;
  /** The button of the edition's player. */
  listenToList: string;
}

export interface WalkMessages {
  walk: WalkWords;
  list: string;
  wholeEdition: (count: number, minutes: number) => string;
  onePage: (page: string, count: number, minutes: number) => string;
  picked: string;
  pickHint: string;
  readList: string;
  pick: string;
  pickNamed: (title: string) => string;
  heard: string;
  goOnHere: string;
  nowReading: string;
  sentenceOf: string;
  previousSection: string;
  nextSection: string;
  previousArticle: string;
  nextArticle: string;
  skim: string;
  readThis: string;
  sleep: string;
  sleepOff: string;
  sleepMinutes: (minutes: number) => string;
  sleepArticle: string;
  choices: string;
  goOn: string;
  oneByOne: string;
  announcePlace: string;
  ownVoices: string;
  reads: string;
  readsHint: string;
  readsRole: Record<'rubric' | 'byline' | 'dateline' | 'caption' | 'credit' | 'table', string>;
}

export const walkZhHans: WalkMessages = {
  walk: {
    announce: { one: '第{n}篇，共{of}篇，约一分钟。', more: '第{n}篇，共{of}篇，约{minutes}分钟。' },
    time: { less: '不到 1 分钟', one: '约 1 分钟', more: '约 {n} 分钟' },
    left: '还剩{time}',
    leftInAll: '全部还剩{time}',
    place: '第 {n} 篇，共 {of} 篇',
    goOnWith: '接着上次听：{headline}',
    comma: '，',
    brackets: '（{}）',
    listenToList: '连续听',
  },
  list: '听哪些文章',
  wholeEdition: (count, minutes) => `整期 · ${count} 篇 · 约 ${minutes} 分钟`,
  onePage: (page, count, minutes) => `${page} · ${count} 篇 · 约 ${minutes} 分钟`,
  picked: '自己选的文章',
  pickHint: '请在下面的列表里勾选要听的文章；一篇也没有选时听整期。',
  readList: '从头听',
  pick: '选听',
  pickNamed: (title) => `选听：${title}`,
  heard: '已听',
  goOnHere: '接着上次听',
  nowReading: '正在读：',
  sentenceOf: '读到哪一句',
  previousSection: '上一节',
  nextSection: '下一节',
  previousArticle: '上一篇',
  nextArticle: '下一篇',
  skim: '只听标题',
  readThis: '读这一篇',
  sleep: '定时停止',
  sleepOff: '不停止',
  sleepMinutes: (minutes) => `${minutes} 分钟后`,
  sleepArticle: '读完这一篇后',
  choices: '怎样读',
  goOn: '读完后接着读下一篇',
  oneByOne: '每读完一句就停下来',
  announcePlace: '换一篇时说明是第几篇、约几分钟',
  ownVoices: '外文句子用外文的声音读',
  reads: '读哪些内容',
  readsHint: '起初全部都读；不想听的，请取消勾选。',
  readsRole: {
    rubric: '总题、栏目和引题',
    byline: '署名',
    dateline: '电头',
    caption: '图片说明',
    credit: '摄影者',
    table: '表格',
  },
};
