import type { Note } from '@tingbao/edition';
import type { Problem, ProblemCode } from '@tingbao/library';
import type { Messages, Place } from './messages.ts';

const at = ({ file, line }: Place) => (file === null ? `第${line}行` : `${file}:${line}`);
const list = (places: Place[]) => places.map(at).join('、');

const problems: Record<ProblemCode, (problem: Problem) => string> = {
  'no-such-file': () => '没有这个文件或文件夹',
  'no-pages': () => '文件夹里没有版面文件（.md、.markdown 或 .txt）',
  empty: () => '没有任何文字',
  'not-text': () => '不是文本，或者编码不是 UTF-8、UTF-16、GB18030、Big5',
  'cut-short': ({ about }) => `文件在最后一个字的中间断了（${byteOf(about)}），请重新复制整个文件`,
  'broken-bytes': ({ about }) => `有一个字节不合编码（${byteOf(about)}），请改正，或重新存成 UTF-8`,
  'other-encoding': ({ about }) => `编码像是 ${byteOf(about)}，请存成 UTF-8`,
  'too-large': () => '超过 64 MB，请按版拆成几个文件',
  refusal: () => '不是版面文字，而是识别工具拒绝识别的答复；请重新识别这一版，或换一个识别工具',
  'no-article': () => '除了版次、日期、责编之类，没有任何文章；请检查识别时是否漏了正文',
  unreadable: ({ about }) => (about ? `无法读取（${about}）` : '无法读取'),
  'front-matter': ({ about }) => `文首信息有误（${(about ?? '').replace(/^line (\d+)$/, '第$1行')}）`,
  'same-page': ({ about }) => `版次与 ${about ?? ''} 相同，请改其中一个`,
  'same-slug': ({ about }) => `报名的拼音与“${about ?? ''}”相同，请在文首信息里另写 slug`,
  'same-address': ({ about }) => `内容与 ${about ?? ''} 完全相同`,
  lexicon: ({ about }) => `${lineOf(about)}写得不对，这一条没有采用（写法见 docs/lexicon.md）`,
  'lexicon-sound': ({ about }) => `${lineOf(about)}的两种写法读音不同；已照用，请核对声调`,
  corrections: ({ about }) => `${lineOf(about)}写得不对，这一条没有采用（写法见 docs/corrections.md）`,
  'correction-gone': ({ about }) => `${lineOf(about)}的校正没有采用：版面上已找不到这些字，请照原文重写`,
  'correction-ambiguous': ({ about }) =>
    `${lineOf(about)}的校正没有采用：这些字在版面上不止一处，请多写几个字，或用 after 写出前面的字`,
  'correction-refused': ({ about }) =>
    `${lineOf(about)}的校正没有采用：与现在的结构不合，或已无必要，请核对后改写或删去`,
  recording: ({ about }) =>
    `${cueOf(about)}写得不对，这篇录音没有采用，改用朗读的声音（写法见 docs/web-speech.md）`,
  'recording-sound': ({ about }) =>
    `${about ?? ''} 不在旁边，或者不是浏览器能放的声音，这篇录音没有采用；请存成 MP3、M4A、Opus、FLAC、WAV 或 WebM`,
  'recording-text': ({ about }) =>
    `${cueOf(about)}与文章现在的句子不同，这篇录音没有采用；请照 utterances.json 改写，或重新录音`,
};

const cueOf = (about = '') => about.replace(/^cue (\d+)$/, '第$1句');
const lineOf = (about = '') => about.replace(/^line (\d+)$/, '第$1行');

/** UTF-8, byte 12 (0xE9) */
const byteOf = (about = '') =>
  about.replace(
    /, byte (\d+)(?: \((.+)\))?$/,
    (_, at, hex) => `，第 ${String(at)} 字节${hex ? ` ${String(hex)}` : ''}`,
  );

/** By the parser's rule. A rule that has no sentence yet shows its codes. */
const doubts: Record<string, string> = {
  character: '报纸上不会有这样的字符，已照原样保留，但多半是误识',
  duplicate: '这段重复的文字已移出，但原来的结尾可能正在此处',
  ending: '这里不像一篇的结尾，后文可能缺失',
  headline: '这里作为主题，但也可能是小标题',
  advertisement: '这段文字排在“广告”字样之下，已一并另存，也可能属于某篇文章',
  jump: '所指的版面上没有与它相接的文字，版次可能误识，或者相接的部分已缺',
  'no-headline': '上面没有找到主题，现作为一篇无题的文字',
  opening: '这里已移到后面的标题之下，但也可能本来就在此处',
  photo: '这里作为一幅缺失的图片的标题，但也可能是缺了正文的主题',
};

const reasonOf = (rule: string, readings: string[]) => doubts[rule] ?? [rule, ...readings].join('、');

/** By the parser's reading. */
const readings: Record<string, string> = {
  advertisement: '广告',
  article: '某篇文章的一部分',
  'as-printed': '原文如此',
  misread: '另一个字符的误识',
  'stray-copy': '多余的重复文字，没有缺文',
  'ending-lost': '重复文字占了结尾的位置，结尾已缺',
  'ends-here': '文章到此结束',
  'text-missing': '此处缺文',
  'continuation-missing': '另一部分已缺',
  'continues-elsewhere': '另一部分是本期的另一篇',
  headline: '主题',
  subhead: '上一篇的小标题',
  'article-without-headline': '一篇无题的文字',
  stray: '不属于任何一篇的文字',
  'moved-below-headline': '下一篇的开头',
  'stays-above': '上一篇的一部分',
  photo: '图片的标题',
  title: '一篇文章的主题',
};
const readingOf = (code: string) => readings[code] ?? code;

/** What corrections did, by their key; `was` is what it was before. */
const corrected = ({ rule, was = '', because = '' }: Note) => {
  const done: Record<string, string> = {
    role: `角色已改（原作 ${was}）`,
    join: '已接到前文之后',
    part: '已与前文分开',
    move: '已移到这里',
    begin: '从这里另起一篇',
    merge: '这一篇已并入另一篇',
    gap: '此处的缺文标记已增减',
    kind: `文章类别已改（原作 ${was}）`,
    text: `文字已改（原文作“${was}”）`,
  };
  return `人工校正：${done[rule ?? ''] ?? '这里由人工校正'}（${because}）`;
};

export const zh: Messages = {
  help: {
    all: `用法：tingbao 命令 [选项]… 路径…

把文字识别得到的报纸版面，整理成人人都能读、能听的一期报纸。

命令：
  parse 文件…   以 JSON 输出这一期
  check 文件…   逐条列出修补和存疑之处，以及它们在原文件中的行号
  say 文件…     逐句输出将要朗读的话
  serve 路径…   在本机上以网站形式打开

选项：
  --help        显示这段说明；写在命令之后，则说明该命令
  --version     显示版本

退出码：0 正常；1 有存疑之处（check --strict）；2 有内容无法读取，或有校正无法采用。
`,
    parse: `用法：tingbao parse 文件…
      tingbao parse 文件夹

以 JSON 输出一期报纸。多个文件是同一期的各版；一个文件夹是一期，其中的 .md、.markdown、.txt 文件是各版。
读不了的版在标准错误里点名，其余照常输出，退出码为 2。
`,
    check: `用法：tingbao check [选项]… 文件…
      tingbao check [选项]… 文件夹

先列出存疑之处，最可疑的在前，写明文件名、行号、可疑的程度（0 到 1）、原因和两种读法；再按原文顺序，列出每一处修补、每一处
人工校正、每一段移出的文字。校正写在文件夹里的 corrections.yaml 中；单个文件的校正写在旁边的“文件名.corrections.yaml”中
（写法见 docs/corrections.md）。

选项：
  --strict      还有没定下来的存疑之处时退出码为 1
  --json        以 JSON 输出同样的内容
  --suggest     输出一份 corrections.yaml 的草稿：每一处存疑都以注释列出可选的写法
`,
    say: `用法：tingbao say [--json] 文件…
      tingbao say [--json] 文件夹
      tingbao say [--json] [--style 体例] [--language 语言] -

逐句输出将要交给语音的话：数字、符号、缩写都写成读法。写 - 时改读标准输入，每行一句，逐行输出读法。
上下文定不下来的（3-1、08-08）保持原样，并在标准错误里列出。

选项：
  --json        每句一行 JSON，带有原文和两者的对应关系
  --style 体例  house（读者听到的读法），或公开测试集的体例：wetextprocessing、paddlespeech
  --language 语言
                zh-Hans、zh-Hant 或 en；不写则按每行的样子判断
`,
    serve: `用法：tingbao serve [路径…]

以网站形式打开各期报纸，并显示网址。一个文件或一个放有版面的文件夹是一期，下级文件夹也各为一期。
不写路径时，打开自带的样报。

环境变量：
  HOST          监听的地址（127.0.0.1）
  PORT          监听的端口（3000）
  TINGBAO_REPORT_MAIL
                读者报告错误用的电子邮箱
  TINGBAO_SITE  网站对外的网址（https://example.org），错误报告和机器数据里用它写出完整地址
`,
  },
  noFile: (command) => `tingbao ${command}：请写出文件或文件夹（见 tingbao ${command} --help）`,
  unknownCommand: (word) => `tingbao：没有“${word}”这个命令（见 tingbao --help）`,
  unknownOption: (option, command) =>
    `tingbao：这里没有“${option}”这个选项（见 tingbao ${command ? `${command} ` : ''}--help）`,
  problem: (problem) => `${problem.file}：${problems[problem.code](problem)}`.replace(/\p{Cc}+/gu, ' '),
  repair: {
    joined: (places) => `被分开的一段已接上（${list(places)}）`,
    unwrapped: (places) => `同一段的各行已接上（${list(places)}）`,
    dehyphenated: () => '行末的连字符已去掉',
    moved: () => '这里原在自己的标题之前，已移到标题之后',
    'text-missing': () => '此后缺文，已在原处注明',
    'picture-missing': () => '此处似有图片',
    'split-headline': () => '引题与主题同在一行，已分开',
    corrected: (_, note) => corrected(note),
  },
  doubt: (rule, codes, degree) => `存疑 ${degree.toFixed(2)}：${reasonOf(rule, codes)}`,
  doubtReason: reasonOf,
  reading: readingOf,
  readings: (_, [taken = '', ...others]) =>
    `现作：${readingOf(taken)}；也可能是：${others.map(readingOf).join('；')}`,
  settled: (rule, because) => `已定：存疑“${rule}”（${because}）`,
  setAside: (reason, of) => {
    const names = {
      duplicate: '重复的文字',
      'continuation-headline': '转版处的标题',
      nameplate: '报头',
      folio: '版次、日期行',
      imprint: '责编、版式等',
      advertisement: '广告',
      tool: '识别工具自己的话',
      unplaced: '归不进任何一篇的文字',
    };
    return `移出：${names[reason]}${of.length > 0 ? `（与${list(of)}相同）` : ''}`;
  },
  quote: (text) => `：${text}`,
  summary: ({ articles, repairs, doubts, settled, setAside }) =>
    `共 ${articles} 篇，修补 ${repairs} 处，存疑 ${doubts} 处${settled > 0 ? `（另有 ${settled} 处已定）` : ''}，移出 ${setAside} 处。`,
  suggestHead: (doubts) => [
    `本期的校正：还有 ${doubts} 处存疑，最可疑的在前。`,
    '去掉正确的那一条前面的“# ”，在 because 里写明理由，其余删去（写法见 docs/corrections.md）。',
  ],
  suggestOther: (reading, known) =>
    known ? `如果是：${reading}，用这一条：` : `如果是：${reading}，没有现成的写法，见 docs/corrections.md。`,
  suggestConfirm: (reading) => `如果现在的读法（${reading}）没有错，用这一条：`,
  suggestNothing: '这里没有能单独指明位置的文字，校正时要连同前后的文字一起写。',
  oneForm: 'tingbao check：--json 与 --suggest 只能用一个',
  unknownStyle: (style, known) => `tingbao say：没有“${style}”这种体例；有 ${known.join('、')}`,
  undecided: (words, place) =>
    `${typeof place === 'number' ? `第 ${place} 行` : place}：上下文定不下“${words}”怎么读`,
  nothingToServe: 'tingbao serve：没有可以打开的报纸',
  building: '正在生成阅读网站，只需这一次。',
  notBuilt: 'tingbao serve：阅读网站尚未生成，请在项目文件夹里运行 npm run build',
};
