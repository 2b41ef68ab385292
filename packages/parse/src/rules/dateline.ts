import type { Credit } from '@tingbao/edition';
import { REPORTS, readReport, readWriters } from './dateline-writers.ts';

/** A dateline at a paragraph's beginning: how many characters it takes, what it says, and whether a cut ran through it. */
export interface DatelineReading {
  length: number;
  credits: Credit[];
  organisation: string | null;
  /** Month and day as printed, 2月24日; null where none. */
  day: string | null;
  /** True where the bracket of writers is still open at the text's end: a column break cut it. */
  cut: boolean;
}

const H = '\\p{Script=Han}';
const NAME = `${H}{1,9}?(?:[报報社网網刊]|电视台|電視台|电台|在线|在線|新闻|新聞|客户端|客戶端)`;
/** Two names of one house are joined by a dot or a dash: 海滨日报·浪花客户端, 海滨日报—浪花网. */
const ORG = `(?:本[报報台臺刊社网網]|${NAME}(?:[·•・—―－-]{1,2}${NAME})?)`;
const DAY =
  '(?:\\d{4}年)?\\d{1,2}月\\d{1,2}[日号]|(?:[一二三四五六七八九十]{1,2}月)?[一二三四五六七八九十]{1,3}日|\\d{1,2}日';
/** 电影, 电话, 讯息 are words, and no dateline's end. */
const MARK =
  '(?:[讯訊](?![息问問号號飞飛])|[电電][讯訊]?(?![影视視话話力动動子网網台臺脑腦器车車池灯燈梯信站费費价價量压壓线線路源缆纜商竞競气氣器报報工]))';

/** 云溪晚报11月2日讯, 新华社北京1月3日电, 据新华社电, 本报讯, 本报综合报道; the writers' bracket is read apart. */
const CHINESE = new RegExp(
  `^(?:[据據])?(${ORG})([${H}、]{0,14}?)(${DAY})?(?:${MARK}(?=[\\s（(【:：]|$|${H}|[“‘「『《〈0-9])|(?<=日|综合|綜合)(?:${REPORTS}|消息)(?=[\\s（(:：]))`,
  'u',
);
/** A paper of any other name (南方周末2月24日讯(记者 …)): day, mark and a bracket that names writers are proof together. */
const ANY_PAPER = new RegExp(
  `^(${H}{2,8}?)()(${DAY})${MARK}(?=\\s{0,3}[（(【][^）)】]{0,40}(?:记者|記者|通讯员|通訊員))`,
  'u',
);
/** 【本報訊】, 〔記者王小明／台北報導〕, （中央社記者王小明台北24日電）, 【記者王小明台北報導】. */
const BRACKETED = new RegExp(
  `^[【〔（(\\[［]([^】〕）)\\]］\\n]{1,40}?(?:${MARK}|报道|报导|報導|報道))[】〕）)\\]］]`,
  'u',
);
const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.|May|June|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
const CITY = "\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:, \\p{Lu}[\\p{L}.]{1,20}){0,2}";
/** CHANGSHA, Feb. 24 —, NEW YORK (AP) —, LONDON, June 3 (Reuters) - */
const ENGLISH = new RegExp(
  `^${CITY}(,? (?:(?:${MONTH}) \\d{1,2}|\\d{1,2} (?:${MONTH})))?( ?\\([\\p{L} .]{2,20}\\))? ?(?:—|–|--| -)(?=\\s*(.?))`,
  'u',
);
const NO_CITY =
  /^(?:NOTE|NOTICE|CORRECTIONS?|CLARIFICATION|UPDATED?|BREAKING|WARNING|SUMMARY|ADVERTISEMENT|EDITOR[’']S NOTE)\b/u;

/** Most paragraphs open with none of these, and the exact forms are dear to try. */
function mayOpen(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 0x3000) return (first >= 0x41 && first <= 0x5a) || first === 0x28 || first === 0x5b;
  if ('【〔（［'.includes(text.charAt(0))) return true;
  const head = text.slice(0, 48);
  return MARKED.test(head) && MAY_OPEN.test(head);
}

const MARKED = /[讯訊电電息道導导]/u;
const MAY_OPEN =
  /(?:[报報社网網刊台臺線线闻聞端].{0,26}|日)[讯訊电電]|[报報社网網刊].{0,16}(?:消息|[报報][道导導])|[记記]者.{0,36}[报報][道导導][:：]/u;

/** Reads the dateline that opens a paragraph; null where the paragraph opens with anything else. */
export function readDateline(text: string): DatelineReading | null {
  if (!mayOpen(text)) return null;
  const head = text.slice(0, 200);
  if (/^[A-Z]/u.test(head)) return readEnglish(head);
  const bracketed = BRACKETED.exec(head);
  if (bracketed) return readBracketed(bracketed, head);
  const match = CHINESE.exec(head) ?? ANY_PAPER.exec(head);
  if (!match) {
    const report = readReport(head, '');
    return report && { ...report, organisation: report.credits[0]?.organisation ?? null, day: null };
  }
  const [mark, organisation = '', place = '', day] = match;
  const after = head.slice(mark.length);
  const writers = readWriters(after, organisation) ?? readReport(after, organisation);
  if (!day && !writers && !standsAlone(organisation, place, mark, after)) return null;
  if (/[。，；！？]/u.test(place)) return null;
  const { length = 0, credits = [], cut = false } = writers ?? {};
  return { length: mark.length + length, credits, organisation, day: day ?? null, cut };
}

/** Without a day or writers: 本报讯 and 本报电 are enough, else a space must part the mark from the text. */
function standsAlone(organisation: string, place: string, mark: string, after: string): boolean {
  if (/(?:综合|綜合).{2}$/u.test(mark)) return true;
  const news = /[讯訊]$/u.test(mark) && place === '';
  if (/^本[报報]/u.test(organisation) && place === '') return true;
  if (!/^\s/u.test(after)) return organisation.endsWith('社') && news;
  return /^本[报報刊]|社$/u.test(organisation) || (news && /[报報]$/u.test(organisation));
}

/** What stands after the people: ／台北報導, 台北24日電. */
const AFTER_PEOPLE = `[／/]?${H}{0,8}?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:${MARK}|报道|报导|報導|報道)$`;
const PEOPLE = new RegExp(
  `^(${H}{0,10}?)(记者|記者|特派员|特派員)(${H}[${H}、·]{1,20}?)${AFTER_PEOPLE}`,
  'u',
);
/** 本報綜合外電報導, 大公報訊, 本報花蓮訊, 本报台东专讯, 中央社台北24日電. */
const BARE_MARK = new RegExp(
  `^(${H}{1,8}?[报報社网網])?[－—-]?(?:${H}{0,6}?[专專特]?(?=[讯訊电電]$))?(?:(?:综合|綜合|[专專特])?(?:外[电電])?(?:${MARK}|报道|报导|報導|報道)|${H}{1,8}?(?:\\d{1,2}月)?\\d{1,2}日[电電讯訊])$`,
  'u',
);

/** 花蓮訊: a place and the mark. 快訊, 短訊, 最新資訊 are words. */
const PLACE_MARK = new RegExp(`^${H}{2,5}(?<![快短簡简喜資资通電电音視视簡])[讯訊]$`, 'u');

function readBracketed([whole, words = '']: RegExpExecArray, head: string): DatelineReading | null {
  const people = PEOPLE.exec(words);
  const bare = people ? null : BARE_MARK.exec(words);
  if (!people && !bare) return null;
  if (!people && bare?.[1] === undefined && !/[综綜专專特]/u.test(words) && !PLACE_MARK.test(words))
    return null;
  const organisation = (people?.[1] ?? bare?.[1] ?? '') || null;
  const run = people ? words.slice((people[1] ?? '').length + (people[2] ?? '').length) : '';
  const slashed = /[／/]/u.test(run);
  const names = people ? splitNames(run, slashed) : [];
  const credits = names.map((name) => ({ organisation, role: people?.[2] ?? null, name }));
  const day = /\d{1,2}月\d{1,2}日/u.exec(words)?.[0] ?? null;
  // 【大公報訊】（記者 某某 北京報道）: the writers may have a bracket of their own.
  const after = people ? '' : head.slice(whole.length);
  const writers = readWriters(after, organisation ?? '') ?? readReport(after, organisation ?? '');
  const { length = 0, cut = false } = writers ?? {};
  return { length: whole.length + length, credits: writers?.credits ?? credits, organisation, day, cut };
}

/** A bare city in capitals may as well be a song's or a ship's name: then a sentence must begin after the dash. */
function readEnglish(head: string): DatelineReading | null {
  const match = ENGLISH.exec(head);
  if (!match || NO_CITY.test(head)) return null;
  const [words, date, agency, next = ''] = match;
  if (!date && !agency && !/[\p{Lu}\d“"‘']/u.test(next)) return null;
  return {
    length: words.length,
    credits: [],
    organisation: null,
    day: date?.replace(/^,? /u, '') ?? null,
    cut: false,
  };
}

/**
 * 王小明台北24日電: without a slash the place touches the name. Names have two or three characters and most places two, so four
 * characters are two and two, and more begin with a name of three.
 */
function splitNames(run: string, slashed: boolean): string[] {
  const names = run.replace(TAIL, '').split('、');
  const last = names.pop() ?? '';
  return [...names, slashed ? last : last.slice(0, last.length === 4 ? 2 : 3)].filter((name) => name !== '');
}

/** What is certainly no name at the end of 王小明台北24日電. */
const TAIL = /(?:[／/].*|\d.*|[电電讯訊]|报道|报导|報導|報道)$/u;
