import { visibleLength } from '../characters.ts';
import {
  isColumnName,
  isDashedDeck,
  isOpinionOrLetters,
  isRubricForm,
  trailingRubric,
} from './heading-forms.ts';
import { isSureName } from './person-name.ts';

/** What a title of a head may be beside its headline; a subhead stands right under heads without a byline. */
export type Rank = 'rubric' | 'kicker' | 'deck' | 'subhead';
export type RankPoints = Record<Rank, number>;

interface Sign {
  shows: (text: string, length: number) => boolean;
  points: Partial<RankPoints>;
}

/**
 * How much each sign of a line speaks for a rank rather than for the headline. The weights were fitted on the heads of 2,600 articles, a
 * logistic choice among all shapes that a head may have (`rank-titles.ts`), and rounded to quarters.
 */
const SIGNS: readonly Sign[] = [
  { shows: () => true, points: { rubric: -1, kicker: 1 } },
  { shows: (_, length) => length <= 6, points: { rubric: 1.5, kicker: 0.75 } },
  { shows: (_, length) => length > 17, points: { rubric: -2 } },
  { shows: (text) => isRubricForm(text), points: { rubric: 1, kicker: -0.5 } },
  { shows: isSureColumn, points: { rubric: 6 } },
  { shows: (text, length) => isColumnName(text) || hasColumnsEnd(text, length), points: { rubric: 4 } },
  { shows: (text) => NUMBERED.test(text), points: { rubric: 1.5, kicker: -1.75 } },
  { shows: (text, length) => isPairOfHalves(text, length), points: { rubric: 2.5 } },
  { shows: (text) => text.includes('我'), points: { rubric: 1.75, kicker: -1.75, deck: -1.25 } },
  { shows: (text) => SPEECH.test(text), points: { kicker: 3 } },
  { shows: (text) => /[：:]$/u.test(text), points: { kicker: 2.25 } },
  { shows: (text) => /——$/u.test(text), points: { kicker: 3.25 } },
  { shows: (text) => /[，,]/u.test(text), points: { rubric: -1.5, kicker: 1, deck: -0.75, subhead: 1.25 } },
  { shows: (text) => text.includes('、'), points: { kicker: 1.25 } },
  { shows: (text) => FIGURE.test(text), points: { rubric: -1, deck: 2 } },
  { shows: (text) => /[“「]/u.test(text), points: { rubric: -1, deck: -0.5 } },
  { shows: (text) => NEWS.test(text), points: { rubric: -2, kicker: -1.25 } },
  { shows: (text) => HAPPENED.test(text), points: { rubric: -2.25 } },
  { shows: (text) => PROVINCE.test(text), points: { rubric: -2, kicker: 2.25 } },
  { shows: (text, length) => length <= 14 && HOUSE.test(text), points: { kicker: 1.25 } },
  { shows: (text, length) => length <= 10 && TIME.test(text), points: { kicker: 1.75 } },
  { shows: (text) => /\p{Script=Han}\s+\p{Script=Han}/u.test(text), points: { rubric: -1, deck: -1.5 } },
  { shows: (text) => PREPOSITION.test(text), points: { deck: -1.5 } },
  { shows: (text) => /^[从從].+到/u.test(text), points: { kicker: 1.5 } },
  { shows: (text) => CEREMONY.test(text) || isAttendance(text), points: { deck: 3 } },
  { shows: isDashedDeck, points: { deck: 6 } },
  { shows: (text) => /^[（(][^（()）]*[）)]$/u.test(text), points: { deck: 3 } },
  {
    shows: (text) => trailingRubric(text) !== null,
    points: { kicker: -3.5, deck: -2.5, subhead: -2.5 },
  },
  { shows: (text) => !HAN.test(text) && isEnglishKicker(text), points: { kicker: 3 } },
  { shows: (text) => !HAN.test(text) && !isEnglishKicker(text), points: { kicker: -1.75 } },
];

/** The points of a line for each rank; the headline has none. A line that is unmarked beside marked ones is seldom the headline. */
export function rankPoints(text: string, unmarked: boolean): RankPoints {
  const most = unmarked ? UNMARKED : 0;
  const sum: RankPoints = { rubric: most, kicker: most, deck: most, subhead: 0 };
  const length = visibleLength(text);
  for (const { shows, points } of SIGNS) {
    if (!shows(text, length)) continue;
    sum.rubric += points.rubric ?? 0;
    sum.kicker += points.kicker ?? 0;
    sum.deck += points.deck ?? 0;
    sum.subhead += points.subhead ?? 0;
  }
  return sum;
}

const UNMARKED = 1.75;
const HAN = /\p{Script=Han}/u;
const SENTENCE = /[，,、：:；;。！？!?“”「」—…]/u;

/** 社論, 讀者投書, In Brief: known by their names. */
function isSureColumn(text: string): boolean {
  return isOpinionOrLetters(text) || (!HAN.test(text) && isRubricForm(text));
}

/** More of what papers call their columns: 环球走笔, 以案说法, 观察者说, 民生观; one character alone says it of a short name only. */
function hasColumnsEnd(text: string, length: number): boolean {
  return (
    length <= 16 &&
    !SENTENCE.test(text) &&
    (COLUMN_END.test(text) || (length <= 8 && COLUMN_CHARACTER.test(text)))
  );
}

const COLUMN_END =
  /(?:热评|熱評|短评|短評|锐评|銳評|时间|時間|时光|時光|记忆|記憶|发布|發布|之声|之聲|之窗|之光|广角|廣角|走笔|走筆|漫笔|漫筆|透视|透視|万花筒|萬花筒|一角|影像|印记|印記|大家谈|大家談|面对面|面對面)$/u;
const COLUMN_CHARACTER = /[谈談录錄观觀眼说說记記评評志汇匯苑角窗论論]$/u;

/** 故事③, 新春·乡村见闻. */
const NUMBERED = /[①-⑳]$|\p{Script=Han}[·•]\p{Script=Han}/u;

/** 同心同行 共建共享: a motto over its series. */
function isPairOfHalves(text: string, length: number): boolean {
  const [first, second, ...more] = text.split(/\s+/u);
  if (!first || !second || more.length > 0 || length < 6 || SENTENCE.test(text)) return false;
  return visibleLength(first) === visibleLength(second);
}

const SPEECH =
  /(?:强调|強調|指出|要求|表示|批示|指示|获悉|獲悉|提出|认为|認為|介绍|介紹|呼吁|呼籲|宣布|建议|建議|通知|通报|通報|提醒|印发|印發|[^者话話]说|[^者話话]說)$/u;
/** A deck gives the figures of the news. */
const FIGURE = /[\d％%‰]|[百千万萬亿億](?=[^\s\p{Script=Han}]|[元人次户戶吨噸亩畝])/u;
const NEWS = /[将將已今明昨拟擬再首超达達获獲近逾]/u;
/** A whole sentence of the news: what follows can only add to it. */
const HAPPENED =
  /(?:举行|舉行|召开|召開|启动|啟動|开幕|開幕|闭幕|閉幕|落幕|揭牌|成立|开通|開通|发布|發布|出台|公布|亮相|上线|上線|完成|结束|結束|就绪|就緒|平稳|平穩|改善|回暖|签署|簽署|上涨|上漲|增长|增長|下降|突破|夺冠|奪冠|出炉|出爐|向好|回升|加快|提升|开工|開工|开学|開學|复工|復工|复产|復產|成功|入选|入選|获批|獲批|合龙|合龍|通车|通車|竣工|投产|投產)$/u;
const PROVINCE =
  /^(?:北京|天津|上海|重[庆慶]|河北|山西|[辽遼][宁寧]|吉林|黑[龙龍]江|江[苏蘇]|浙江|安徽|福建|江西|山[东東]|河南|湖北|湖南|[广廣][东東]|海南|四川|[贵貴]州|[云雲]南|[陕陝]西|甘[肃肅]|青海|[台臺][湾灣]|[内內]蒙古|[广廣]西|西藏|[宁寧]夏|新疆|香港|澳[门門])/u;
/** A firm or an office alone: what it did stands below. */
const HOUSE =
  /(?:公司|集团|集團|银行|銀行|分行|局|厅|廳|委|部|院|大学|大學|中心|协会|協會|联合会|聯合會|网站|網站|组|組|海关|海關)$/u;
const TIME = /(?:期间|期間|之际|之際|以来|以來|底|季度|上半年|前夕|末|月份|后|後|前|时|時)$/u;
const PREPOSITION = /^(?:[就为為在以把让讓从從对對向与與]|推动|推動|关于|關於|围绕|圍繞|针对|針對)/u;
/** …出席, …致辞: who was there. */
const CEREMONY = /出席|主持|讲话|講話|致[辞辭]|会见|會見/u;

/** LOCAL NEWS, The harbor: a few words or capitals alone; any longer line that stands first is an English headline. */
function isEnglishKicker(text: string): boolean {
  return text.split(/\s+/u).length <= 3 || !/\p{Ll}/u.test(text);
}

/** 李明同来宾座谈: the deck of official news. */
function isAttendance(text: string): boolean {
  return ATTENDANCE.test(text) && (isSureName(text.slice(0, 2)) || isSureName(text.slice(0, 3)));
}

const ATTENDANCE =
  /^\p{Script=Han}{2,4}(?:[、 ]?\p{Script=Han}{2,4}){0,4}(?:参加|參加|看望|发表|發表|作[批重指]|分别|分別|同)/u;
