import type { ArticleKind, NoteCode, SetAsideReason } from '@tingbao/edition';
import type { ProblemCode } from '@tingbao/library';

const list = (names: string[]) => names.join('、');

const repairs: Partial<Record<NoteCode, (count: number) => string>> = {
  joined: (count) => `接好了 ${count} 处被栏、页切断的段落。`,
  unwrapped: (count) => `去掉了段落里 ${count} 处多余的换行。`,
  dehyphenated: (count) => `接好了 ${count} 个在行末断开的词。`,
  moved: (count) => `把排在自己标题之前的 ${count} 段移回标题之后。`,
  'text-missing': (count) => `有 ${count} 处文字缺失，缺处已经标明。`,
  'picture-missing': (count) => `有 ${count} 处似有图片，原版文本里没有。`,
  'split-headline': () => '标题行里的引题与主题已经分开。',
};

/** What an article is, beside its date; a story says nothing. */
const kinds: Record<ArticleKind, string | null> = {
  story: null,
  photo: '图片新闻',
  commentary: '评论',
  index: '导读',
  listing: '一览',
  graphic: '图表',
  notice: '公告启事',
  correction: '更正',
};

const reasons: Record<SetAsideReason, string> = {
  duplicate: '重复的文字',
  'continuation-headline': '转版后重复的标题',
  nameplate: '报头',
  folio: '版次与日期行',
  imprint: '责编与版式',
  advertisement: '广告',
  tool: '识别工具自己的话',
  unplaced: '无法归入文章的文字',
};

const problems: Record<ProblemCode, string> = {
  'no-such-file': '找不到这个文件',
  'no-pages': '文件夹里没有版面',
  empty: '文件是空的',
  'not-text': '不是文本文件',
  'cut-short': '文件在最后一个字的中间断了，请重新复制',
  'broken-bytes': '文件里有坏字节，请改正，或重新存成 UTF-8',
  'other-encoding': '文件的编码不能读取，请存成 UTF-8',
  'too-large': '文件太大',
  refusal: '识别工具拒绝识别这一版，请重新识别或换一个工具',
  'no-article': '除了版次、日期之类没有文章，请检查识别时是否漏了正文',
  unreadable: '文件读不出来',
  'front-matter': '文件开头的说明写得不对',
  'same-page': '两个文件是同一版',
  'same-slug': '两份报纸的拼音相同',
  'same-address': '两个版本的地址相同',
  lexicon: '读音表写得不对',
  'lexicon-sound': '读音表里有一条读音不同',
  corrections: '校正文件写得不对',
  'correction-gone': '一条校正没有采用：版面上已找不到这些字',
  'correction-ambiguous': '一条校正没有采用：这些字在版面上不止一处',
  'correction-refused': '一条校正没有采用：与文章的结构不合',
  recording: '录音的说明写得不对',
  'recording-sound': '录音的声音文件放不出来',
  'recording-text': '录音以后文章改过了',
};

/** Every word of ours that a reader of the Chinese interface meets. `en.ts` has the same keys. */
export const zhHans = {
  language: 'zh-Hans',
  site: '听报',
  tagline: '把报纸读给每一个人听',
  skip: '跳到正文',
  whereYouAre: '所在位置',
  list,

  library: '书库',
  libraryEmpty: '书库里还没有报纸。',
  editions: '各期',
  editionCount: (count: number) => `共 ${count} 期`,
  latest: '最新一期',
  pagesAndArticles: (pages: number, articles: number) => `${pages} 个版，${articles} 篇文章`,
  unreadable: '没能读出的内容',
  problems,
  problemPlace: (about: string) => about.replace(/^line (\d+)$/, '第 $1 行'),
  pageProblems: (count: number) => `有 ${count} 个版没能读出`,

  date: (iso: string) =>
    new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
  dateAndWeekday: (iso: string) =>
    new Intl.DateTimeFormat('zh-CN', { dateStyle: 'full', timeZone: 'UTC' })
      .format(new Date(iso))
      .replace('星期', ' 星期'),
  guessed: '推定',
  guessedNote: '原版没有写明日期，这是推定的日期。',
  undated: '日期不详',
  issue: (count: string) => `第 ${count} 份`,

  page: (label: string) => `第${label}版`,
  pagesOfEdition: '本期各版',
  noArticles: '这一版没有文章。',
  facsimile: (page: string) => `看${page}的原版图像`,
  setAsideLink: (page: string, count: number) => `${page}未编入文章的文字（${count} 处）`,
  setAsideNone: '本版文字已全部编入文章。',
  setAside: '未编入文章的文字',
  setAsideIntro: '下面的文字印在这一版上，但不属于任何一篇文章。原文照录，一字不删。',
  reasons,
  original: '原文见：',
  kinds,
  groupedUnder: '同一组报道',
  seriesPart: (number: number) => `系列第 ${number} 篇`,
  minutes: (count: number) => `约 ${count} 分钟`,
  length: (characters: number) => `${characters.toLocaleString('zh-CN')} 字`,

  untitled: '无标题',
  gapSummary: (count: number) => `原版有 ${count} 处缺文，缺处已在文中标明`,
  gap: '原版此处缺文',
  pictureMissing: '原版此处似有图片',
  pictureAbsent: '此处有图片，书库中没有图片文件',
  picture: '新闻图片',
  table: (rows: number, columns: number) => `表格，${rows} 行 ${columns} 列`,
  tableScroll: '表格，可左右滚动',
  jumpAbsent: (page: string) => `第${page}版不在书库中`,
  jumpPage: (page: string) => `未能确认接续的文章，请到第${page}版查找`,
  jumpUnknown: '未能确认接续的文章',
  neighbours: '前后文章',
  previous: '上一篇',
  next: '下一篇',
  namesWritten: '名字怎么写',
  repairsMade: '这篇文章做过哪些整理',
  repairs,
  sourceLine: (line: number) => `${line}`,
  sourceLineOf: (page: string, line: number) => `${page} ${line}`,
  linesTogether: (lines: string[]) => lines.join('、'),
  sourceLines: (places: string[], more: boolean) => `原文第 ${places.join('；')} 行${more ? '等' : ''}`,
  corrections: {
    role: '人工校正：改了这段文字的角色。',
    join: '人工校正：把两段接成一段。',
    part: '人工校正：把一段分成两段。',
    move: '人工校正：移动了这一段。',
    begin: '人工校正：从这里另起一篇。',
    merge: '人工校正：把另一篇并入这一篇。',
    gap: '人工校正：增减了缺文标记。',
    kind: '人工校正：改了文章的类别。',
    text: '人工校正：改了错字。',
  } as Partial<Record<string, string>>,
  corrected: '人工校正。',
  sourceSays: '原文作',
  stop: '。',
  reason: '理由：',
  endingDoubted: '结尾可能缺文，请对照原版。',
  report: '报告错误',
  reportSubject: (title: string) => `报告错误：${title}`,
  reportBody: (title: string, edition: string, address: string) =>
    `文章：${title}\n版本：${edition}\n地址：${address}\n\n哪里错了：\n`,
  reportNobody: '发现错误，请告诉为您提供这个网站的人。',

  footer: '文章由报纸版面的文字识别结果整理而成，可能有错，以原版为准。',
  toLibrary: '回到书库',
  toSettings: '设置和快捷键',
  goOn: '可以从这里继续：',
  missing: '没有这一页',
  missingText: '地址可能抄错了，或者这份报纸已不在书库中。',
  malformed: '地址写得不对',
  malformedText: '这个地址里有不能识别的字符。',
  fault: '这一页出了故障',
  faultText: '是我们的问题，不是您的。故障已经记录，请稍后再试。',
};

export type Messages = typeof zhHans;
