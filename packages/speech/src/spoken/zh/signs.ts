import type { Rule, Said } from '../rule.ts';
import { HAN, rx } from './patterns.ts';
import { sayInteger } from './numbers.ts';
import { isWay } from './places.ts';

/** For rules that make pauses for the ear: suites for machines keep the signs. */
export const heard = (rule: Rule): Rule => ({
  ...rule,
  say: (match, context) => (context.style.name === 'house' ? rule.say(match, context) : null),
});

/** A pause, unless one stands beside it already or the text begins or ends here. */
function pause(text: string, start: number, end: number, sign = '，'): string {
  const left = text.slice(0, start).trimEnd();
  const right = text
    .slice(end)
    .trimStart()
    .replace(/^[》”’」』]+(?=[，。、；：！？])/u, '');
  if (
    left === '' ||
    right === '' ||
    /[，。、；：！？…—（(《“‘「]$/u.test(left) ||
    /^[，。、；：！？…）)”’」—]/u.test(right)
  )
    return '';
  return sign;
}

const silent: Rule = {
  name: 'silent-signs',
  pattern: /[■□▲△◆◇●★☆▼▽◎※◎○►▶▪•]+\s*/gu,
  say: (_, { text, start, end }) => pause(text, start, end),
};

/** A figure or formula as OCR tools write it: $104.04\%$, $2 \times 4$. */
const latex: Rule = {
  name: 'latex',
  pattern: /\$([^$\n]{1,80})\$|\\\(([^\n]{1,80}?)\\\)/gu,
  say: ([, dollars, brackets], { speak }) => {
    const inner = dollars ?? brackets ?? '';
    if (!/[\\^_{}]|^\s*[\d.,+\-=%]+\s*$/u.test(inner)) return null;
    return speak(plainFormula(inner));
  },
};
/** A formula's characters as print has them. */
export function plainFormula(formula: string): string {
  return formula
    .replace(/\^\s*\{?\s*\\circ\s*\}?\s*(?:\\(?:mathrm|text|rm)\s*)?\{?\s*C\s*\}?/gu, '℃')
    .replace(/\^\s*\{?\s*\\circ\s*\}?/gu, '°')
    .replace(/\\(?:mathrm|text|mathbf|rm|bf|mathit)\s*\{([^{}]*)\}/gu, '$1')
    .replace(/\\frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/gu, '$1/$2')
    .replace(/\\times/gu, '×')
    .replace(/\\div/gu, '÷')
    .replace(/\\pm/gu, '±')
    .replace(/\\cdot/gu, '·')
    .replace(/\\sim/gu, '～')
    .replace(/\\(?:geq?|geqslant)\b/gu, '≥')
    .replace(/\\(?:leq?|leqslant)\b/gu, '≤')
    .replace(/\\approx/gu, '≈')
    .replace(/\^\s*\{?2\}?(?!\d)/gu, '²')
    .replace(/\^\s*\{?3\}?(?!\d)/gu, '³')
    .replace(/\\([%$&#_])/gu, '$1')
    .replace(/\\[,;:! ]|~/gu, ' ')
    .replace(/[{}]|\\[a-z]+/gu, '')
    .replace(/\s*([×÷±%～.])\s*/gu, '$1')
    .trim();
}

const nought: Rule = { name: 'nought', pattern: /〇/gu, say: () => '零' };
const fullWidth: Rule = {
  name: 'full-width-letters',
  pattern: /[Ａ-Ｚａ-ｚ]+/gu,
  say: ([letters = '']) =>
    [...letters].map((char) => [char, String.fromCharCode(char.charCodeAt(0) - 0xfee0)]) as Said,
};

const CIRCLED = /[①-⑳⑴-⒇⒈-⒛❶-❿㊀-㊉]/u;
/** ①, ⑵, ⒊: the number, with a pause where an item begins. */
const circled: Rule = {
  name: 'circled-number',
  pattern: /[①-⑳⑴-⒇⒈-⒛❶-❿㊀-㊉]/gu,
  say: ([sign = ''], { text, start, end, style }) => {
    const code = sign.charCodeAt(0);
    const value = [0x2460, 0x2474, 0x2488, 0x2776, 0x3280]
      .map((first) => code - first + 1)
      .find((number) => number >= 1 && number <= 20);
    // ①②③: a row names its members
    if (CIRCLED.test(text.charAt(start - 1))) return `、${sayInteger(String(value), style)}`;
    // ①加强领导②落实责任: an item where the one before it stands a few words ahead
    const ahead = text.slice(Math.max(0, start - 200), start).lastIndexOf(String.fromCharCode(code - 1));
    const runs = ahead >= 0 && Math.min(start, 200) - ahead > 2;
    const item =
      !CIRCLED.test(text.charAt(end)) &&
      (start === 0 || runs || /[。；：，、\s]$/u.test(text.slice(0, start)));
    return value === undefined
      ? null
      : (runs ? pause(text, start, start) : '') +
          sayInteger(String(value), style) +
          (item
            ? pause(text.slice(0, start) + '一', start + 1, start + 1) ||
              (text.slice(end).trim() === '' ? '' : '，')
            : '');
  },
};

const ROMAN = new Map([...'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'].map((sign, index) => [sign, index + 1]));
const roman: Rule = {
  name: 'roman-numeral',
  pattern: rx(
    `[Ⅰ-Ⅻ]|(?<=第|卷|世|类|[Ⅰ-Ⅻ])[IVX]{1,5}(?![A-Za-z])|(?<![A-Za-z\\d])[IVX]{2,5}(?=期|级|型|类|度|卷|区|(?:\\s?[、，]\\s?)?[IVX]{1,5}(?:期|级|型|类))`,
  ),
  say: ([sign = ''], { style }) => sayInteger(String(ROMAN.get(sign) ?? romanValue(sign)), style),
};
function romanValue(letters: string): number {
  const values = [...letters].map((char) => ({ I: 1, V: 5, X: 10 })[char] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** —— leads a deck, attributes, or breaks a sentence: a pause. */
const dashes: Rule = heard({
  name: 'dashes',
  pattern: /\s*(?:[—―–]{2,}|-{2,})\s*/gu,
  say: (_, { text, start, end }) => pause(text, start, end),
});

/** 周一—周五, 三月—五月 */
const TIME_END = /(?:(?:周|星期)[一二三四五六日天]|[一二三四五六七八九十]月|[春夏秋冬早中晚]|[上下]午)$/u;
const TIME_BEGIN =
  /^(?:(?:周|星期)[一二三四五六日天]|[一二三四五六七八九十]{1,2}月|[春夏秋冬早中晚](?![\p{Script=Han}])|[上下]午)/u;

/** 北京—上海, 周一～周五 are 至; 征集—交办—反馈 parts steps. */
const dash: Rule = heard({
  name: 'dash-between-words',
  pattern: rx(`(?<=${HAN}|[”’》）)])\\s?[—―–~～→-]\\s?(?=${HAN}|[“‘《（(])`),
  say: ([mark = ''], { text, start, end, style }) => {
    const left = text.slice(Math.max(0, start - 8), start);
    const right = text.slice(end, end + 24);
    const span = /[~～]/u.test(mark) || (TIME_END.test(left) && TIME_BEGIN.test(right)) || isWay(left, right);
    return span ? style.span : '，';
  },
});

const ellipsis: Rule = heard({
  name: 'ellipsis',
  pattern: /…{1,4}|\.{3,6}|。{3,6}|·{6}/gu,
  say: (_, { text, start, end }) => {
    const rest = text.slice(end);
    if (/^[”’」』）)》]*$/u.test(rest)) return '。';
    return pause(text, start, end);
  },
});

/** “志”“社”, 《甲》《乙》: two marks on one another part two words. */
const pairs: Rule = heard({
  name: 'between-quotations',
  pattern: /(?<=[”’」』])(?=[“‘「『])|(?<=》)(?=《)/gu,
  say: () => '、',
});

/** 企（事）业, 村（居）民: one character in brackets inside a word is read with it; 王明（左）在 says where somebody stands. */
const insideWord: Rule = heard({
  name: 'character-in-brackets',
  pattern: rx(
    `(?<=${HAN})([（(])(?![左右上中下前后男女新旧图摄一二三四五六七八九十])(${HAN})([）)])(?=${HAN})`,
  ),
  say: ([, open = '', char = '', close = '']) => [
    [open, ''],
    [char, char],
    [close, ''],
  ],
});

/** Brackets are a pause on either side, and silent beside a sign that is one. */
const brackets: Rule = heard({
  name: 'brackets',
  pattern: /\s*(?:[（(）)【】〔〕［］[\]]\s*){1,4}/gu,
  say: (_, { text, start, end }) => pause(text, start, end),
});

/** Characters that foreign names are written with: between two such words · is silent, else it parts a title's halves. */
const FOREIGN =
  /^[阿艾安奥巴班贝比彼波伯勃博布查达戴丹德登迪蒂多恩厄尔法菲费芬弗夫福盖冈高戈格古哈海汉亨胡华霍基吉加贾简杰金卡凯坎康柯科克肯库拉莱兰劳勒雷里利莉林龙卢鲁路伦罗洛马玛麦曼梅门蒙米密摩莫姆穆纳南内尼娜诺欧帕潘佩皮普齐奇乔切琼热日瑞若萨塞桑沙山施史舍斯思松苏索塔泰坦汤特提图托瓦万韦维威温沃乌伍西希席夏休雅亚扬耶伊依易尤约扎泽詹珍珠兹佐孜买力江丽][\p{Script=Han}]{0,7}$/u;
/** 九·一八事变, 一二·九运动: the day in Han figures; 其一·一月 and 之三·二十年 go on otherwise. */
const DAY_OF_EVENT = /^[一二三四五六七八九十]{1,3}(?![一二三四五六七八九十百千万月年个日号、章节部篇])/u;
const point: Rule = heard({
  name: 'point',
  pattern: rx(`(?<=${HAN}|[”’》）)])\\s?[·•・‧]\\s?(?=${HAN}|[“‘《（(])`),
  say: (_, { text, start, end, heading }) => {
    const left = /[\p{Script=Han}]{1,8}$/u.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
    const right = /^[\p{Script=Han}]{1,8}/u.exec(text.slice(end, end + 8))?.[0] ?? '';
    if (/[一二三四五六七八九十]$/u.test(left) && DAY_OF_EVENT.test(right)) return '';
    const foreign = FOREIGN.test(heading ? left : left.slice(-2)) && FOREIGN.test(right);
    return foreign && !(heading && left.length + right.length > 9) ? '' : '，';
  },
});

/** 贺  勇: the space pads a short name. A space between the clauses of a heading is a pause. */
const padding: Rule = heard({
  name: 'padded-name',
  pattern: rx(
    `(?<=(?:^|[\\s、，（(]|记者|記者|通讯员|通訊員|作者|编者|摄影)\\s*${HAN})[\\s]{1,4}(?![摄攝文图圖])(?=${HAN}(?:$|[\\s、，。）)摄攝文]))`,
  ),
  say: () => '',
});
const clauseSpace: Rule = heard({
  name: 'space-in-heading',
  pattern: rx(
    `(?<=[${'\\p{Script=Han}'}\\p{N}”’」』》）)%％])[\\s]+(?=[${'\\p{Script=Han}'}“‘「『《（(]|\\p{N}+(?![\\p{N}A-Za-z]))`,
  ),
  say: (_, { text, start, end, heading }) => (heading ? pause(text, start, end) : null),
});
const spaces: Rule = heard({
  name: 'spaces',
  pattern: rx(`(?<=${HAN}|[，。、；：！？”’）》])[\\s]+(?=${HAN}|[“‘（《])`),
  say: () => ' ',
});

const ASCII: Record<string, string> = {
  '，': ',',
  '。': '.',
  '！': '!',
  '？': '?',
  '；': ';',
  '：': ':',
  '“': '"',
  '”': '"',
  '（': '(',
  '）': ')',
  '‘': "'",
  '’': "'",
};
const WITH_ER =
  /(?:[婴幼孤女胎少育健男宠新生托小乞混猪幸婿侄孙蝇患产]儿|儿(?:子|童|女|科|媳|孙|歌|戏|时|郎|媪|化|马|茶|韵|行|保|皇|少|男))/u;
/** A suite for machines folds signs to ASCII and leaves out 儿 of the dialect and the sounds of hesitation. */
const machine: Rule = {
  name: 'machine-manner',
  pattern: /[，。！？；：“”（）‘’呃啊儿]|(?<=[\p{Script=Han}])\s+(?=\d)/gu,
  say: ([sign = ''], { text, start, style }) => {
    if (!style.machine) return null;
    if (sign === '儿') return WITH_ER.test(text.slice(Math.max(0, start - 1), start + 2)) ? null : '';
    return ASCII[sign] ?? '';
  },
};

/** In the order in which they are asked: before numbers, and after them. */
export const SIGN_RULES_FIRST: readonly Rule[] = [latex, nought, fullWidth, roman];
export const SIGN_RULES: readonly Rule[] = [
  silent,
  circled,
  dashes,
  ellipsis,
  pairs,
  dash,
  point,
  padding,
  clauseSpace,
  spaces,
  insideWord,
  brackets,
  machine,
];
