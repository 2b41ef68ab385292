import type { Credit } from '@tingbao/edition';
import { isLikelyName, isSureName } from './person-name.ts';

const KIND =
  '(?:[全融]媒[体體]|首席|高级|高級|主任|资深|資深|见习|見習|实习|實習|特约|特約|特派|摄影|攝影|文字|视频|視頻|影像|体育|體育|财经|財經|时政|時政|采访|採訪|执笔|執筆)';
/** A title of somebody who writes, with what may stand before it: 全媒体记者, 特约通訊員, 驻埃及记者. */
const TITLE = new RegExp(
  `${KIND}{0,3}(?:[驻駐]\\p{Script=Han}{1,8}?)?${KIND}{0,3}(?:记者|記者|通讯员|通訊員|评论员|評論員|撰稿人|实习生|實習生|特写员|特派员|特派員|摄影师|攝影師|报道员|報道員)`,
  'gu',
);
/** What somebody did. It stands before names (文/王强) or after them (王强 文/图, 王强摄). */
const WORK =
  '(?:摄影报道|摄影报导|攝影報導|执笔|執筆|采写|採寫|采访|採訪|撰文|撰稿|摄影|攝影|摄制|编译|編譯|翻译|翻譯|整理|绘图|繪圖|绘制|制图|製圖|供图|供圖|视频|視頻|文字|图片|圖片|文|图|圖|摄|攝|绘|繪)';
const WORKS = new RegExp(`^${WORK}(?:[／/、&]?${WORK}){0,3}$`, 'u');
const NAME_AND_WORK =
  /^(\p{Script=Han}[\p{Script=Han}·]{0,11}?)(摄影报道|攝影報導|摄影|攝影|供图|供圖|摄|攝|文|图|圖)$/u;
const ORGANISATION =
  /(?:[报報社网網台臺院局部刊视視]|客户端|客戶端|新闻|新聞|中心|杂志|雜誌|在线|在線|融媒|周末)$/u;
const REPORTING = /(?:综合报道|综合|综述|报道|报导|報導|報道|采写|採寫|采访整理|整理|等)$/u;

/** One character that a space pads, alone or touching the title: 贺  勇, 记者贺  勇. */
const OPEN_NAME = /(?:^|记者|記者|通讯员|通訊員|评论员|評論員|实习生|實習生)\p{Script=Han}$/u;

type Element =
  | { kind: 'title'; role: string; before: string }
  | { kind: 'work'; role: string; touching: boolean }
  | { kind: 'word'; text: string; touching: boolean; slashed: boolean };

/**
 * Reads people with their roles and organisations out of a byline's words: 湖南日报全媒体记者 王振亚 通讯员 李中声.
 * Two-character names padded with a space (贺  勇) are put together. Null where a word fits no place or where a name is
 * doubtful, so that a sentence which happens to hold 记者 is never taken for a byline.
 */
export function readCredits(words: string): Credit[] | null {
  if (words.length > 200) return null;
  const agency = /[（(]([\p{Script=Han}A-Z]{2,8})[）)]?$/u.exec(words);
  // 新华社发（陈立摄）: the person stands in the bracket, the agency before it.
  if (agency && agency.index > 0 && /[摄攝]$/u.test(agency[1] ?? '')) {
    const organisation = words.slice(0, agency.index).replace(/[发發\s]+$/u, '');
    const people = isOrganisation(organisation, false) ? readCredits(agency[1] ?? '') : null;
    return people && people.map((person) => ({ ...person, organisation }));
  }
  const elements = readElements(agency && agency.index > 0 ? words.slice(0, agency.index) : words);
  if (!elements.some(({ kind }) => kind !== 'word')) return null;
  const credits = creditElements(elements);
  if (!credits || !agency || agency.index === 0) return credits;
  return credits.map((credit) => ({ ...credit, organisation: credit.organisation ?? agency[1] ?? null }));
}

/** Parts the words at spaces and signs, and each of them at the titles in it. */
function readElements(words: string): Element[] {
  const elements: Element[] = [];
  const tokens = wordsOf(words.replace(/^[□■●▲◆◇○\s（(【〔[]+/u, ''));
  for (const { text, slashed } of tokens) {
    let from = 0;
    for (const match of text.matchAll(TITLE)) {
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

/** Words between spaces and signs; 文/图 stays whole, and so do the padded 贺  勇 and Jane Doe. */
function wordsOf(words: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of words.matchAll(/[^\s、，,／/；;|｜&＆：:]+/gu)) {
    const text = match[0];
    const gap = words.slice(end, match.index);
    end = match.index + text.length;
    if (text === '和' || text === '与') continue;
    const last = tokens.at(-1);
    const spaced = /^\s+$/u.test(gap);
    const padded =
      spaced && OPEN_NAME.test(last?.text ?? '') && /^\p{Script=Han}(?:摄|攝|文|等)?$/u.test(text);
    const standing = WORKS.test(last?.text ?? '') || WORKS.test(text);
    const works = /^\s*[／/、&]\s*$/u.test(gap) && WORKS.test(last?.text ?? '') && WORKS.test(text);
    const latin = spaced && /^[A-Z][\p{L}.'’ -]*$/u.test(last?.text ?? '') && /^[A-Z]/u.test(text);
    if (last && works) last.text += '/' + text;
    else if (last && padded && !standing) last.text += text;
    else if (last && latin) last.text += ' ' + text;
    else tokens.push({ text, slashed: /[／/]/u.test(gap) });
  }
  return tokens;
}

function creditElements(elements: Element[]): Credit[] | null {
  const credits: Credit[] = [];
  const worksFollow = elements.at(-1)?.kind === 'work' && elements[0]?.kind !== 'work';
  let current: { organisation: string | null; role: string; title: boolean; names: number } | null = null;
  let pending: string[] = []; // names whose work follows
  let organisation: string | null = null; // that stood as a word of its own before the title
  for (const [at, element] of elements.entries()) {
    const next = elements[at + 1];
    if (element.kind === 'title') {
      const before = element.before.replace(/^和|[·•]$/gu, '');
      if (pending.length > 0) return null;
      if (before !== '' && !isOrganisation(before, at === 0)) {
        if (!current || !isSureName(before)) return null;
        credits.push({ organisation: current.organisation, role: current.role, name: before });
      }
      const own = before !== '' && isOrganisation(before, at === 0) ? before : organisation;
      current = { organisation: own, role: element.role, title: true, names: 0 };
      organisation = null;
    } else if (element.kind === 'work') {
      if (worksFollow && !current?.title) {
        if (pending.length === 0 && credits.length === 0) return null;
        for (const name of pending) credits.push({ organisation, role: element.role, name });
        pending = [];
      } else if (!worksFollow && !element.touching) {
        current = { organisation: null, role: element.role, title: false, names: 0 };
      }
    } else if (next?.kind === 'title' && next.before === '' && ORGANISATION.test(element.text)) {
      organisation = element.text;
    } else {
      const vouched: boolean =
        !element.touching &&
        current?.title === true &&
        (current.names > 0 ||
          credits.length > 0 ||
          (current.organisation !== null && ORGANISATION.test(current.organisation)) ||
          current.role.length > 3);
      const names = readNames(element, vouched, (current?.names ?? 0) > 0, current?.role ?? '');
      if (names === null || (names.length > 0 && !current && !worksFollow)) return null;
      if (current) {
        for (const name of names)
          credits.push({ organisation: current.organisation, role: current.role, name });
        current.names += names.length;
      } else {
        pending.push(...names);
      }
    }
  }
  if (pending.length > 0 || organisation !== null) return null;
  if (current?.title && current.names === 0)
    credits.push({ organisation: current.organisation, role: current.role, name: '' });
  return credits.length > 0 ? credits : null;
}

/** 本报, 新华社, 湖南日报; a line may also begin with an organisation that no ending shows. */
function isOrganisation(word: string, first: boolean): boolean {
  return (
    word.length <= 20 &&
    word.length >= 2 &&
    (ORGANISATION.test(word) || (first && /^\p{Script=Han}{2,8}$/u.test(word)))
  );
}

/** The names in one word; none for 报道 and 台北報導; null where the word is something else. */
function readNames(
  { text, slashed }: { text: string; slashed: boolean },
  vouched: boolean,
  afterName: boolean,
  role: string,
): string[] | null {
  const reporting = REPORTING.exec(text)?.[0] ?? '';
  const rest = text.slice(0, text.length - reporting.length);
  if (reporting !== '' && rest === '') return [];
  if (reporting !== '' && afterName && (slashed || !isSureName(rest) || /[報導]/u.test(reporting))) return [];
  const both = /^(.{2,4})[和与與](.{2,4})$/u.exec(rest);
  if (both && isSureName(both[1] ?? '') && isSureName(both[2] ?? '')) return [both[1] ?? '', both[2] ?? ''];
  // Press offices sign as people do: 通讯员 穗妇宣.
  const office = /^通/u.test(role) && /^\p{Script=Han}{2,4}宣$/u.test(rest);
  return isSureName(rest) || office || (vouched && isLikelyName(rest)) ? [rest] : null;
}
