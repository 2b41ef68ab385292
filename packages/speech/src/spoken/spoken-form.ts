import { isChinese } from '../voice-language.ts';
import { ENGLISH_RULES } from './en/rules.ts';
import type { LexiconEntry } from '@tingbao/edition';
import { lexiconRule } from '../lexicon/lexicon-rule.ts';
import type { Context, Rule, Said } from './rule.ts';
import type { SpokenMap } from './spoken-map.ts';
import { isTraditional, saidTraditional, seenSimplified } from './script.ts';
import { HOUSE, type SpokenStyle } from './style.ts';
import { CHINESE_RULES } from './zh/rules.ts';

/** What is said for a text, the way back to it, and the places that no rule could decide. */
export interface SpokenForm {
  text: string;
  map: SpokenMap;
  /** Stretches of the written text (3-1, 08-08) that were left as they are because the context does not tell. */
  undecided: { start: number; end: number }[];
}

/** What is known of a text beside its language. */
export interface Manner {
  /** A headline, kicker, deck, subhead or rubric: its spaces and points part clauses. */
  heading?: boolean;
  /** Readings that come before every rule, the first first. */
  lexicon?: readonly LexiconEntry[];
  /** Full names of people whom the article credits, for readings of surnames. */
  names?: readonly string[];
}

interface Stretch {
  start: number;
  end: number;
  said: Said | null;
}

/**
 * Turns a written sentence, heading or byline into what is said for it. `language` is BCP 47; texts in other languages than Chinese
 * and English are said as written. Rules stand in an order: what one has claimed, no later one touches. Linear in the text.
 */
export function spokenForm(
  text: string,
  language: string,
  style: SpokenStyle = HOUSE,
  { heading = false, lexicon = [], names = [] }: Manner = {},
): SpokenForm {
  const traditional = isTraditional(language);
  const seen = traditional ? seenSimplified(text) : text;
  const speak = (inner: string) => spokenForm(inner, 'zh-Hans', style, { heading }).text;
  const readings = lexiconRule(lexicon, names);
  const rules = readings ? [readings, ...rulesFor(language)] : rulesFor(language);
  const stretches = claim(seen, rules, { text: seen, style, heading, speak }).sort(
    (a, b) => a.start - b.start,
  );
  const form: SpokenForm = { text: '', map: [], undecided: [] };
  let at = 0;
  for (const { start, end, said } of stretches) {
    say(form, at, start, text.slice(at, start), true);
    if (said === null) {
      form.undecided.push({ start, end });
      say(form, start, end, text.slice(start, end), true);
    } else {
      let from = start;
      for (const [written, spoken] of said) {
        const same = written === spoken;
        const own = same
          ? text.slice(from, from + written.length)
          : traditional
            ? saidTraditional(spoken)
            : spoken;
        say(form, from, from + written.length, own, same);
        from += written.length;
      }
    }
    at = end;
  }
  say(form, at, text.length, text.slice(at), true);
  return form;
}

function rulesFor(language: string): readonly Rule[] {
  if (isChinese(language)) return CHINESE_RULES;
  return /^en(?:$|[-_])/iu.test(language) ? ENGLISH_RULES : [];
}

/** Each rule's matches that touch no earlier rule's; a rule that declines leaves its match to the later ones. */
function claim(text: string, rules: readonly Rule[], around: Omit<Context, 'start' | 'end'>): Stretch[] {
  const taken = new Uint8Array(text.length);
  const stretches: Stretch[] = [];
  for (const rule of rules) {
    for (const match of text.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      const said = rule.say(match, { ...around, start, end });
      if (said === null) continue;
      taken.fill(1, start, end);
      const pairs: Said | null =
        said === 'undecided' ? null : typeof said === 'string' ? [[match[0], said]] : said;
      stretches.push({ start, end, said: pairs });
    }
  }
  return stretches;
}

/** Adds a piece; neighbours that are both unchanged become one. */
function say(form: SpokenForm, start: number, end: number, spoken: string, same: boolean): void {
  if (start === end && spoken === '') return;
  const from = form.text.length;
  form.text += spoken;
  const last = form.map.at(-1);
  if (last?.same && same) {
    last.end = end;
    last.to = form.text.length;
  } else {
    form.map.push({ start, end, from, to: form.text.length, same });
  }
}
