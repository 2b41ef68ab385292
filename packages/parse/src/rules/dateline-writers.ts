import type { Credit } from '@tingbao/edition';
import { readCredits } from './credits.ts';
import { readLoneNames } from './lone-names.ts';

/** The writers that a dateline names after its mark: how many characters they take, and whether a cut ran through them. */
export interface DatelineWriters {
  length: number;
  credits: Credit[];
  /** True where their bracket is still open at the text's end: a column break cut it. */
  cut: boolean;
}

export const REPORTS = '(?:报道|报导|報導|報道)';
const ROLE_HINT = /记者|記者|通讯员|通訊員|实习|實習|特派|文\/|文／/u;

/** （记者 某某 通讯员 某某）, （某某 某某）. A bracket that holds a writer's role is taken whole even where no rule reads its names. */
export function readWriters(after: string, organisation: string): DatelineWriters | null {
  const bracket = /^\s*[（(【]([^）)】]*)([）)】]?)/u.exec(after);
  if (!bracket) return null;
  const [whole, words = '', close] = bracket;
  const names = readLoneNames(words);
  if (!names && !ROLE_HINT.test(words)) return null;
  const cut = close === '';
  const credits = cut ? [] : (names ?? readCredits(words, true) ?? []);
  return { length: whole.length, credits: withOrganisation(credits, organisation), cut };
}

const WRITERS_REPORT = new RegExp(`^\\s*([^。，；！？：:（(“]{2,40}?)${REPORTS}\\s*[：:]`, 'u');

/** 本报记者某某、通讯员某某报道：, alone or after 本报讯. */
export function readReport(head: string, organisation: string): DatelineWriters | null {
  const report = WRITERS_REPORT.exec(head);
  const words = report?.[1] ?? '';
  const credits = ROLE_HINT.test(words) ? readCredits(words) : null;
  if (!report || !credits || credits.every(({ name }) => name === '')) return null;
  return { length: report[0].length, credits: withOrganisation(credits, organisation), cut: false };
}

function withOrganisation(credits: Credit[], organisation: string): Credit[] {
  const own = organisation || null;
  return credits.map((credit) => ({
    ...credit,
    organisation: credit.organisation ?? (/[记記]者|评论员|評論員/u.test(credit.role ?? '') ? own : null),
  }));
}
