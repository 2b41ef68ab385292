import { folioDate, isoDate } from './rules/furniture.ts';
import type { RoledBlock } from './roled-block.ts';

/** What the pages themselves tell about their edition; null where they do not. */
export interface InferredFacts {
  newspaper: string | null;
  /** A date that is printed as the edition's own, in a folio or nameplate. */
  date: string | null;
  dateGuess: { value: string; because: string } | null;
  language: string;
}

/** Infers newspaper, date and language from all blocks of an edition. */
export function inferFacts(blocks: RoledBlock[]): InferredFacts {
  const date = firstOf(blocks, (block) => (isFurniture(block) ? folioDate(block.text) : null));
  return {
    newspaper: inferNewspaper(blocks),
    date,
    dateGuess: date === null ? guessDate(blocks) : null,
    language: inferLanguage(blocks),
  };
}

function firstOf<T>(blocks: RoledBlock[], read: (block: RoledBlock) => T | null): T | null {
  for (const block of blocks) {
    const found = read(block);
    if (found !== null) return found;
  }
  return null;
}

function isFurniture({ role }: RoledBlock): boolean {
  return role === 'folio' || role === 'nameplate';
}

/** A name in Chinese may be padded with spaces; in Latin letters they part its words. */
function paperName(text: string): string {
  return /\p{Script=Han}/u.test(text) ? text.replace(/\s+/gu, '') : text.replace(/\s+/gu, ' ').trim();
}

/**
 * The paper that most bylines and datelines name, a nameplate counting most. 本报 names none and agencies are not papers; a name
 * without 报 (南方周末) has to be named twice.
 */
function inferNewspaper(blocks: RoledBlock[]): string | null {
  const votes = new Map<string, number>();
  const vote = (name: string | null, weight: number) => {
    if (!name || name.length < 3 || /^本|[社网網台臺局院部厅廳]$/u.test(name)) return;
    votes.set(name, (votes.get(name) ?? 0) + (/[报報]$/u.test(name) ? weight * 2 : weight));
  };
  for (const block of blocks) {
    if (block.role === 'nameplate') vote(paperName(block.text), 100);
    for (const { organisation, role } of block.credits)
      if (/[记記]者/u.test(role ?? '')) vote(organisation, 1);
    if (block.dateline) vote(block.dateline.organisation, 1);
  }
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] > 1 ? first[0] : null;
}

/**
 * A morning paper prints the day after its latest dateline. The year is the latest that the text names as past or present:
 * plans for later years (到2035年) do not count.
 */
function guessDate(blocks: RoledBlock[]): { value: string; because: string } | null {
  let day: { month: number; day: number; words: string } | null = null;
  let year = 0;
  for (const { role, text, dateline } of blocks) {
    if (role !== 'paragraph') continue;
    const words = dateline?.day;
    const parts = words ? /(\d{1,2})月(\d{1,2})[日号]/u.exec(words) : null;
    if (words && parts) {
      const found = { month: Number(parts[1]), day: Number(parts[2]), words };
      if (!day || found.month * 31 + found.day > day.month * 31 + day.day) day = found;
    }
    for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
      if (at >= 4 && isDigit(text.charCodeAt(at - 1))) year = Math.max(year, pastYear(text, at));
    }
  }
  if (!day || year === 0) return null;
  const dated = isoDate(year, day.month, day.day);
  if (!dated) return null;
  const value = new Date(Date.parse(dated) + 86_400_000).toISOString().slice(0, 10);
  return { value, because: `${day.words} · ${year}年` };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The year before the 年 at this place, 0 where there is none or where a plan names it: 到2035年, 2030年前. */
function pastYear(text: string, at: number): number {
  const digits = text.slice(at - 4, at);
  if (!/^(?:19|20)\d\d$/u.test(digits)) return 0;
  const planned =
    /[到至—\-～~届\d]/u.test(text.charAt(at - 5)) || /^[底末]?[前以远遠]/u.test(text.slice(at + 1, at + 3));
  return planned ? 0 : Number(digits);
}

const TRADITIONAL = new Set(
  '國會來個們這時說對發為學經區業與後記報訊電車東長門問間開關馬魚鳥點樂義書畫當應過還進運動實現戰爭機關產員萬億圖團軍',
);
const SIMPLIFIED = new Set(
  '国会来个们这时说对发为学经区业与后记报讯电车东长门问间开关马鱼鸟点乐义书画当应过还进运动实现战争机关产员万亿图团军',
);

/** zh-Hant, zh-Hans, or en where Latin letters prevail; told from the first 5,000 characters. */
function inferLanguage(blocks: RoledBlock[]): string {
  let traditional = 0;
  let simplified = 0;
  let han = 0;
  let latin = 0;
  let read = 0;
  for (const { text } of blocks) {
    if (read > 5_000) break;
    read += text.length;
    for (const char of text) {
      const code = char.charCodeAt(0);
      if (code >= 0x3400 && TRADITIONAL.has(char)) traditional += 1;
      else if (code >= 0x3400 && SIMPLIFIED.has(char)) simplified += 1;
      if (code >= 0x3400 && code <= 0x9fff) han += 1;
      else if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) latin += 1;
    }
  }
  if (latin > han * 4) return 'en';
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}
