import { allMatches } from '../all-matches.ts';

const KIND =
  '(?:[全融]媒[体體]|首席|高级|高級|主任|资深|資深|见习|見習|实习|實習|特约|特約|特派|摄影|攝影|前方|文字|视频|視頻|影像|体育|體育|财经|財經|时政|時政|采访|採訪|执笔|執筆)';
/** A title of somebody who writes, with what may stand before it: 全媒体记者, 特约通訊員, 驻埃及记者. */
const TITLE = new RegExp(
  `${KIND}{0,3}(?:[驻駐赴]\\p{Script=Han}{1,8}?)?${KIND}{0,3}(?:记者|記者|通讯员|通訊員|评论员|評論員|撰稿人|(?<=特约|特約)(?:撰稿|撰述|作者)|实习生|實習生|特写员|特派员|特派員|摄影师|攝影師|报道员|報道員)`,
  'gu',
);
/** Every title ends in one of these, and the exact form is dear to try. */
const MAY_BE_TITLE =
  /[记記]者|通[讯訊][员員]|[评評][论論][员員]|撰[稿述]|作者|[实實][习習]生|特[写寫派][员員]|[摄攝]影[师師]|[报報]道[员員]/u;
/** What somebody did. It stands before names (文/王强) or after them (王强 文/图, 王强摄). */
const WORK =
  '(?:作者|策划|策劃|统筹|統籌|口述人?|讲述人?|講述人?|主持人?|摄影报道|摄影报导|攝影報導|执笔|執筆|采写|採寫|采访|採訪|撰文|撰稿|摄影|攝影|摄制|编译|編譯|翻译|翻譯|整理|绘图|繪圖|绘制|制图|製圖|供图|供圖|视频|視頻|文字|图片|圖片|文|图|圖|摄|攝|绘|繪)';
const WORKS = new RegExp(`^${WORK}(?:[／/、&·•・]?${WORK}){0,3}$`, 'u');
const NAME_AND_WORK =
  /^(\p{Script=Han}[\p{Script=Han}·]{0,11}?)(摄影报道|攝影報導|摄影|攝影|供图|供圖|摄|攝|文|图|圖)$/u;
/** One character that a space pads, alone or touching the title: 贺  勇, 记者贺  勇. */
const OPEN_NAME = /(?:^|记者|記者|通讯员|通訊員|评论员|評論員|实习生|實習生)\p{Script=Han}$/u;

/** A byline's words, each for what it can be. `before` touches the title, and `touching` words touch what stands before them. */
export type Element =
  | { kind: 'title'; role: string; before: string }
  | { kind: 'work'; role: string; touching: boolean }
  | { kind: 'word'; text: string; touching: boolean; slashed: boolean };

/** Parts the words at spaces and signs, and each of them at the titles in it. */
export function readElements(words: string): Element[] {
  const elements: Element[] = [];
  const tokens = wordsOf(words.replace(/^[□■●▲◆◇○\s（(【〔[]+/u, ''));
  for (const { text, slashed } of tokens) {
    let from = 0;
    for (const match of MAY_BE_TITLE.test(text) ? allMatches(TITLE, text) : []) {
      elements.push({ kind: 'title', role: match[0], before: text.slice(from, match.index) });
      from = match.index + match[0].length;
    }
    const rest = text.slice(from);
    if (rest === '') continue;
    const parts = NAME_AND_WORK.exec(rest);
    if (WORKS.test(rest)) {
      elements.push({ kind: 'work', role: rest, touching: false });
    } else if (parts && endsInWork(parts[1] ?? '', parts[2] ?? '', words)) {
      elements.push({ kind: 'word', text: parts[1] ?? '', touching: from > 0, slashed });
      elements.push({ kind: 'work', role: parts[2] ?? '', touching: true });
    } else {
      elements.push({ kind: 'word', text: rest, touching: from > 0, slashed });
    }
  }
  return elements;
}

/**
 * Whether 文 or 图 at a word's end says what was done. Given names end so too (李博文), maps and essays as well: only beside a
 * photographer (王强文 李敏摄), and after a title only where a whole name is left.
 */
function endsInWork(name: string, work: string, words: string): boolean {
  if (!/^[文图圖]$/u.test(work)) return true;
  const beside = /文[\s、，].{0,20}[摄攝图圖]$/u.test(words);
  return beside && (name.length >= 3 || !/[者员員生]/u.test(words));
}

interface Token {
  text: string;
  /** Whether a slash stands before it. */
  slashed: boolean;
}

const WORD = /[^\s、，,／/；;|｜&＆：:]+/gu;

/** Words between spaces and signs; 文/图 stays whole, and so do the padded 贺  勇 and Jane Doe. */
function wordsOf(words: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of allMatches(WORD, words)) {
    const text = match[0];
    const gap = words.slice(end, match.index);
    end = match.index + text.length;
    if (text === '和' || text === '与') continue;
    const last = tokens.at(-1);
    const spaced = /^\s+$/u.test(gap);
    if (last && isRestOfWork(last.text, gap, text)) last.text += '/' + text;
    else if (last && spaced && isRestOfName(last.text, text)) last.text += text;
    else if (last && spaced && isRestOfLatin(last.text, text)) last.text += ' ' + text;
    else tokens.push({ text, slashed: /[／/]/u.test(gap) });
  }
  return tokens;
}

/** 文/图, 摄影、整理. */
function isRestOfWork(before: string, gap: string, text: string): boolean {
  return /^\s*[／/、&]\s*$/u.test(gap) && WORKS.test(before) && WORKS.test(text);
}

/** 贺  勇, whose first character a space parts from the second; 文 and 图 standing alone are no names. */
function isRestOfName(before: string, text: string): boolean {
  if (!OPEN_NAME.test(before) || !/^\p{Script=Han}(?:摄|攝|文|等)?$/u.test(text)) return false;
  return !WORKS.test(before) && !WORKS.test(text);
}

function isRestOfLatin(before: string, text: string): boolean {
  return /^[A-Z]/u.test(text) && /^[A-Z][\p{L}.'’ -]*$/u.test(before);
}
