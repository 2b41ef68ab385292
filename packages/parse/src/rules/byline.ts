import type { Credit } from '@tingbao/edition';
import { visibleLength } from '../characters.ts';
import { readCredits } from './credits.ts';
import { readLoneNames } from './lone-names.ts';

const PERSON = "\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*){1,4}";
const ENGLISH = new RegExp(
  `^(?:By|BY|(?:Story|Words) by)\\s+(${PERSON}(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+(?:and|AND)\\s+|\\s*&\\s*)${PERSON}){0,5})(?:\\s*[|/–—]\\s*([\\p{L} .'’]{3,60}))?$`,
  'u',
);
/** By Our Correspondent, By a Staff Reporter: a role, and nobody's name. */
const NAMELESS =
  /^By (?:an? |our |the )?((?:Special |Staff |Senior |Chief |Foreign |Political |Sports ){0,3}(?:Staff|Reporter|Correspondent|Writer|Editorial Board)s?)$/iu;
const ROLE = /\b(?:writer|reporter|correspondent|editor|staff|columnist)s?\b/iu;
const AGENCY =
  /^(?:The )?(?:\p{Lu}\p{L}+ ){0,3}(?:Press|Agency|News|Times|Post|Gazette|Herald|Xinhua|Reuters)$/u;
/** With such a word it is a title in capitals: By the Numbers, By Any Other Name, By Train Across Siberia. */
const NO_PERSON =
  /(?:^|\s)(?:The|All|Any|Every|No|My|Our|Your|His|Her|Its|Their|This|That|Which|Far|Across|From|With|Without|Into|Over|Under|In|On|At|For|To|Through|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\s|$)/iu;

/** Most lines hold none of these, and the exact forms are dear to try. */
const MAY_NAME =
  /[记記]者|通[讯訊]|[评評][论論]|撰|[实實][习習]|特[写寫派]|[摄攝]|[报報][道导導]|[采採][写寫访訪]|[执執][笔筆]|[编編][译譯辑輯]|翻[译譯]|整理|供[图圖]|[制製绘繪][图圖制]|[文图圖字片频頻](?:[／/、：:\s]|$)|(?:作者|[讲講口]述|主持)人?[：:／/\s]|^\s*[□◎○]|^\s*(?:B[yY]|Story|Words)\s/u;

/**
 * The credits of a line that holds nothing but writers: 本报记者 贺 勇, 记者王兵、通讯员郭斯, By Jane Doe. Null for
 * every other line. A sentence's sign or a long line is proof of something else.
 */
export function readByline(text: string): Credit[] | null {
  const line = text.trim();
  if (line.length > 160 || !MAY_NAME.test(line) || /[。；！？“”]/u.test(line)) return null;
  if (/^(?:B[yY]|Story|Words)\s/u.test(line)) return readEnglish(line);
  if (visibleLength(line) > 70) return null;
  const inner = line.replace(/^[（(【〔[]\s*(.*?)\s*[）)】〕\]]$/u, '$1').replace(/^[□■●▲◆◇○◎]\s*/u, '');
  if (/^[\p{Script=Han}]{0,8}[报報社](?:编辑部|編輯部|评论部|評論部)$/u.test(inner)) {
    return [{ organisation: inner, role: null, name: '' }];
  }
  if (isPictureCredit(inner)) return null;
  const lone = /^[□◎○]/u.test(line) ? readLoneNames(inner) : null;
  const credits = lone ?? readReporting(inner) ?? readCredits(inner);
  if (!credits || credits.every(({ role }) => PLANNING.test(role ?? ''))) return null;
  const opinion = credits.length === 1 && /评论员|評論員/u.test(credits[0]?.role ?? '');
  return credits.some(({ name }) => name !== '') || opinion ? credits : null;
}

/** Who planned a page and wrote nothing is named by its imprint. */
const PLANNING = /^(?:策划|策劃|统筹|統籌)$/u;

/** 陈小满／台北報導: names, a slash and a place say who reported from where. */
function readReporting(line: string): Credit[] | null {
  const names = /^([^／/]{2,20})[／/]\p{Script=Han}{2,6}(?:报道|报导|報導|報道)$/u.exec(line)?.[1];
  return names === undefined ? null : readLoneNames(names);
}

const PHOTOGRAPHER =
  /(?:[摄攝影]|供[图圖])$|(?:[摄攝]|摄影|攝影|(?:摄影|攝影)[报報][道導]|供[图圖])[（(][^（）()]{2,8}[）)]$|^(?:摄影|攝影)[：:]/u;

const STAFF =
  /^(?:(?:\p{Lu}[\p{L}’'-]+ ){0,3}(?:(?:Staff|Senior|Chief|Special|Political|Sports|City|Foreign|Business|Education|Courts?) ){1,2}(?:Writer|Reporter|Correspondent|Editor|Columnist|Photographer)s?|(?:Special to|For|Of) [Tt]he (?:\p{Lu}[\p{L}’'-]+ ?){1,4}|(?:The )?(?:\p{Lu}[\p{L}’'-]+ ){1,2}(?:Herald|Times|Gazette|Tribune|Journal|Chronicle|Courier|Observer|Dispatch|Post|News|Press|Star)|(?:The )?Associated Press|Reuters|(?:\p{Lu}[\p{L}’'-]+ ){1,3}News Service|Contributing Writers?)$/iu;

/** The line under an English byline that says what its people are: Staff Writer, Special to The Herald. */
export function readStaffLine(text: string, above: string | undefined): Credit[] | null {
  if (above === undefined || !/^by\s/iu.test(above) || text.length > 60 || !STAFF.test(text)) return null;
  const role = ROLE.test(text);
  return [{ organisation: role ? null : text, role: role ? text : null, name: '' }];
}

/** 陈小满 摄, 陈小满摄（某某图片社）: a photographer alone stands under a picture, not over a story. */
function isPictureCredit(line: string): boolean {
  return PHOTOGRAPHER.test(line) && !/文(?:[\s／/]|$)/u.test(line);
}

function readEnglish(line: string): Credit[] | null {
  const nameless = NAMELESS.exec(line);
  if (nameless) return [{ organisation: null, role: nameless[1] ?? null, name: '' }];
  const [, people = '', rest] = ENGLISH.exec(line) ?? [];
  if (people === '') return null;
  const parts = people.split(/\s*,\s*(?:and\s+)?|\s+(?:and|AND)\s+|\s*&\s*/u).filter((part) => part !== '');
  const names = parts.filter((part) => !ROLE.test(part) && !AGENCY.test(part));
  if (names.some((name) => NO_PERSON.test(name))) return null;
  const beside =
    rest?.trim() ?? parts.find((part) => ROLE.test(part)) ?? parts.find((part) => AGENCY.test(part));
  const role = beside && ROLE.test(beside) ? beside : null;
  const organisation = beside && role === null ? beside : null;
  return (names.length > 0 ? names : ['']).map((name) => ({ organisation, role, name }));
}
