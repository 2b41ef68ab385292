import { parseDocument } from 'yaml';
import { reservedSlugs } from './newspaper-slug.ts';

/** What a page's front matter states, checked. Absent keys are absent. */
export interface FrontMatter {
  newspaper?: string;
  slug?: string;
  /** ISO date. */
  date?: string;
  /** One of `languages`. */
  language?: string;
  page?: number;
  /** The page's printed label where it is more than its number: A5. */
  name?: string;
  /** 要闻. */
  section?: string;
}

export type FrontMatterReading =
  { ok: true; facts: FrontMatter; bodyStart: number } | { ok: false; about: string; reason: string };

/** Longest front matter that is read, in UTF-16 units: six short keys need 300. */
const LONGEST = 16_384;
/** Languages that pages are repaired and read aloud in. */
const languages = ['zh-Hans', 'zh-Hant', 'en'];
const keys = ['newspaper', 'slug', 'date', 'language', 'page', 'section'] as const;
/** What olmOCR writes above each page: facts about the scan, none of them the newspaper's. */
const toolKeys = ['primary_language', 'is_rotation_valid', 'rotation_correction', 'is_table', 'is_diagram'];
const knownKey = new RegExp(`^(?:${[...keys, ...toolKeys].join('|')})[ \\t]*:`, 'm');

/**
 * Reads the front matter of a page: a first line `---`, YAML, and a line `---`. A rule that merely opens a page is text, and so is a
 * block between two rules that states none of our keys, because a page loses no text.
 */
export function readFrontMatter(text: string): FrontMatterReading {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return { ok: true, facts: {}, bodyStart: 0 };
  const head = text.slice(opening[0].length, opening[0].length + LONGEST);
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(head);
  const yaml = closing ? head.slice(0, closing.index) : (/^.*(?:\r?\n.*){0,5}/.exec(head)?.[0] ?? '');
  if (!knownKey.test(yaml)) return { ok: true, facts: {}, bodyStart: 0 };
  if (!closing) return wrong('---', 'no line "---" closes it');
  const bodyStart = opening[0].length + closing.index + closing[0].length;
  const stated = readYaml(yaml);
  return stated.ok ? checkFacts(stated.values, bodyStart) : stated;
}

function wrong(about: string, reason: string): { ok: false; about: string; reason: string } {
  return { ok: false, about, reason };
}

/** Every scalar stays a string (`failsafe`), so a date is no Date and a page `010` no octal; aliases are refused. */
function readYaml(yaml: string) {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error) {
      const line = yaml.slice(0, error.pos[0]).split('\n').length + 1;
      return wrong(`line ${line}`, `line ${line} is no YAML (${error.message.split('\n')[0] ?? ''})`);
    }
    const values: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 0 });
    if (!(values instanceof Map)) return wrong('YAML', 'it is no list of "key: value" lines');
    return { ok: true as const, values };
  } catch (error) {
    return wrong('YAML', error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'it is no YAML');
  }
}

function checkFacts(values: Map<unknown, unknown>, bodyStart: number): FrontMatterReading {
  const facts: FrontMatter = {};
  for (const key of keys) {
    const value = values.get(key);
    if (value === undefined || value === '') continue;
    const said = typeof value === 'string' ? value.trim() : null;
    const reason =
      said === null || said === '' || said.length > 100 || /\p{Cc}/u.test(said)
        ? 'must be one short line of text'
        : takeFact[key](said, facts);
    if (reason)
      return wrong(
        key,
        `${key} ${reason}${said === null ? '' : `, not "${said.slice(0, 100).replace(/\p{Cc}/gu, ' ')}"`}`,
      );
  }
  return { ok: true, facts: partSection(facts), bodyStart };
}

/** A section may begin with the page's label (A5 副刊), be nothing else (A5), or be the letter that the number wants (A). */
function partSection({ section, ...facts }: FrontMatter): FrontMatter {
  if (section === undefined) return facts;
  const whole = /^[A-Z]$/.test(section) && facts.page ? `${section}${facts.page}` : section;
  const [, label, rest] = /^([A-Z]{1,2}[1-9]\d{0,2})(?:\s+(.+))?$/.exec(whole) ?? [];
  if (label === undefined || (facts.name !== undefined && facts.name !== label)) return { ...facts, section };
  return { ...facts, name: label, ...(rest !== undefined && { section: rest }) };
}

/** Each writes its fact, or answers what the value must be. */
const takeFact: Record<(typeof keys)[number], (said: string, facts: FrontMatter) => string | null> = {
  newspaper(said, facts) {
    facts.newspaper = said;
    return null;
  },
  slug(said, facts) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(said))
      return 'must be of a-z, 0-9 and single hyphens, such as xinghe-ribao';
    if (reservedSlugs.has(said)) return 'must not be an address that the site itself uses';
    facts.slug = said;
    return null;
  },
  date(said, facts) {
    const day = new Date(`${said}T00:00:00Z`);
    const real = /^\d{4}-\d{2}-\d{2}$/.test(said) && day.toString() !== 'Invalid Date';
    if (!real || day.toISOString().slice(0, 10) !== said) return 'must be a day such as 2026-02-25';
    facts.date = said;
    return null;
  },
  language(said, facts) {
    const language = knownLanguage(said);
    if (language === null) return 'must be zh-Hans, zh-Hant or en';
    facts.language = language;
    return null;
  },
  page(said, facts) {
    const match = /^([A-Za-z]?)0*([1-9]\d{0,2})$/.exec(said);
    if (!match) return 'must be a page number such as 5 or A5';
    facts.page = Number(match[2]);
    if (match[1]) facts.name = `${match[1].toUpperCase()}${facts.page}`;
    return null;
  },
  section(said, facts) {
    facts.section = said;
    return null;
  },
};

/** The known language that a tag means: zh-TW is zh-Hant, en-GB is en. Null for any other, and for what is no tag. */
function knownLanguage(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    const known = language === 'zh' ? `${language}-${script ?? 'Hans'}` : language;
    return languages.includes(known) ? known : null;
  } catch {
    return null;
  }
}
