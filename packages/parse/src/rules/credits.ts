import type { Credit } from '@tingbao/edition';
import { readElements, type Element } from './byline-elements.ts';
import { isLikelyName, isSureName } from './person-name.ts';

const ORGANISATION =
  /(?:[报報社网網台臺院局部刊视視]|客户端|客戶端|新闻|新聞|中心|杂志|雜誌|在线|在線|融媒|周末)$/u;
const REPORTING = /(?:综合报道|综合|综述|报道|报导|報導|報道|采写|採寫|采访整理|整理|等)$/u;

/**
 * Reads people with their roles and organisations out of a byline's words: 云溪晚报全媒体记者 周小满 通讯员 丁守拙.
 * Two-character names padded with a space (贺  勇) are put together. Null where a word fits no place or where a name is
 * doubtful, so that a sentence which happens to hold 记者 is never taken for a byline. `vouched` says that the place vouches
 * for the names: a dateline's bracket holds nobody but writers.
 */
export function readCredits(words: string, vouched = false): Credit[] | null {
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
  const credits = creditElements(elements, vouched);
  if (!credits || !agency || agency.index === 0) return credits;
  return credits.map((credit) => ({ ...credit, organisation: credit.organisation ?? agency[1] ?? null }));
}

function creditElements(elements: Element[], inBracket: boolean): Credit[] | null {
  const credits: Credit[] = [];
  const worksFollow = elements.at(-1)?.kind === 'work' && elements[0]?.kind !== 'work';
  let current: { organisation: string | null; role: string; title: boolean; names: number } | null = null;
  let pending: string[] = []; // names whose work follows
  let organisation: string | null = null; // that stood as a word of its own before the title
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    const next = elements[at + 1];
    if (element.kind === 'title') {
      const before = element.before.replace(/^(?:和|综合|綜合)|[·•]$|(?<=[报報社])[讯訊]$/gu, '');
      for (const name of pending) credits.push({ organisation: null, role: null, name });
      pending = [];
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
        (inBracket || !element.touching) &&
        current?.title === true &&
        (inBracket ||
          current.names > 0 ||
          credits.length > 0 ||
          (current.organisation !== null && ORGANISATION.test(current.organisation)) ||
          current.role.length > 3);
      const names = readNames(element, vouched, (current?.names ?? 0) > 0, current?.role ?? '');
      const early = names !== null && names.length > 0 && !current && !worksFollow;
      if (names === null || (early && !elements.some(({ kind }) => kind === 'title'))) return null;
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

/** 本报, 新华社, 云溪晚报; a line may also begin with an organisation that no ending shows. */
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
  if (/^[发發]自\p{Script=Han}{2,10}$/u.test(text)) return [];
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
