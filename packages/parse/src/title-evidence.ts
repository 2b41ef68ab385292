import { kickerLeadsIn } from '@tingbao/edition';
import { endsSentence, isTitleLike, openQuotes, visibleLength } from './characters.ts';
import { beginsSentences } from './near-text.ts';
import { goesOnScore } from './read-seam.ts';
import type { RoledBlock } from './roled-block.ts';
import { isDashedDeck } from './rules/heading-forms.ts';
import { seamScore } from './seam-score.ts';

/** A short line that the source does not mark, with what stands around it. */
export interface Line {
  text: string;
  length: number;
  before: RoledBlock | undefined;
  next: RoledBlock | undefined;
  /** True where the next block is a title, marked or found. */
  overTitle: boolean;
  /** The first character of the paragraph below; '' where there is none. */
  first: string;
  /** True where the page marks no titles at all. */
  unmarked: boolean;
}

/** Words that lead on, and adverbs: counted over 4,500 titles of a national daily, titles seldom end in one. */
const RARELY_LAST =
  '在和是不以经經这這保提的各自于於將将得更近着著他其从從特两兩支正之做数數指省确確取打把如常而无無加至些受极極对對越就因參参很必充首被預预互社致真最再几幾个個状狀奋奮促突督过過重与與或及向让讓使给給并並且但则則由';
/** Prose tells who said it, and where somebody came. */
const TELLS = /说|說|表示|介绍|介紹|告诉|告訴|认为|認為|据|據|来到|來到|走进|走進|\d[年月日]|^\d+[^\d.、]/u;
/** A sentence begins with a day, a place or somebody; a title seldom does. */
const LEADS =
  /^(?:在|从|從|据|據|为|為|目前|近|今年|去年|随着|隨着|隨著|当|當|对|對|通过|通過|作为|作為|由|每|如|不|有|一位|这|這|他|她|我|记者|記者|还|還|其)/u;

type Clue = [weight: number, holds: (line: Line) => boolean];

/**
 * What speaks for a title and what against. The weights are logarithms of odds, by logistic regression over 10,800 short lines of
 * damaged pages (figures of the seam, below, among them), rounded: nine of ten lines without any clue are titles where the page
 * marks none, three of four where it marks others.
 */
const CLUES: readonly Clue[] = [
  [3.5, ({ unmarked }) => unmarked],
  [1, ({ unmarked }) => !unmarked],
  // Its length: rubrics and subheads are short, and long lines are rather pieces of paragraphs.
  [2.25, ({ length, first, unmarked }) => length <= 6 && (unmarked || first === '')],
  [-0.5, ({ length }) => length > 23 && length <= 30],
  [-2.75, ({ length }) => length > 30],
  // Its signs and words.
  [-1.25, ({ text }) => /[，,]/u.test(text)],
  [-1.5, ({ text }) => /[，,].*[，,]/u.test(text)],
  [1.5, ({ text }) => isBalanced(text)],
  [-1, ({ text, length }) => length > 3 && /^.{1,3}[，,]/u.test(text)],
  [2, ({ text }) => /^[“「][^“”「」]+[”」]$/u.test(text)],
  [0.75, ({ text }) => /[”」]/u.test(text)],
  [-3, ({ text }) => openQuotes(text) > 0],
  [-6.75, ({ text }) => /[？！?!…][”」]?$/u.test(text)], // somebody speaks
  [3, ({ text }) => isDashedDeck(text)],
  [2.25, ({ text }) => /^[■▲◆●]/u.test(text)],
  [3.25, ({ text, overTitle }) => overTitle && kickerLeadsIn(text)],
  [-2.5, ({ text }) => RARELY_LAST.includes(text.slice(-1))],
  [-0.5, ({ text }) => text.includes('的')],
  [-1.25, ({ text }) => TELLS.test(text)],
  [-1, ({ text }) => LEADS.test(text)],
  // What comes below.
  [2.5, ({ next }) => (next?.dateline ?? null) !== null],
  [2.25, ({ next }) => next?.role === 'byline'],
  [0.75, ({ overTitle }) => overTitle],
  [-2.25, ({ next }) => next?.role === 'jump'],
  // What stands above.
  [1.5, ({ before }) => before === undefined || before.role === 'signoff' || before.role === 'box'],
  [-0.75, (line) => line.unmarked && isOpen(line.before)],
  [-2, (line) => !line.unmarked && isOpen(line.before)],
  [-1.5, ({ before }) => (before?.dateline ?? null) !== null],
];

/** What the words of the blocks around say against a title: it stands there once more, or goes on in the next paragraph. */
const CLUES_NEAR: readonly [weight: number, holds: (line: Line, near: string) => boolean][] = [
  [-0.75, ({ text }, near) => !/[“「]/u.test(text) && near.indexOf(text) !== near.lastIndexOf(text)],
  [-1.5, ({ first, text }, near) => first !== '' && near.includes(text.slice(-1) + first)],
  [-0.5, ({ first, text, next }, near) => first !== '' && isWordAcross(text, next?.text ?? '', near)],
  [-1, ({ first }, near) => first !== '' && near.length > 1000 && !beginsSentences(near, first)],
];

/** What a step of the figures counts: of the seam with the paragraph below, and of how the line itself begins. */
const SEAM = -0.55;
const BEGINNING = 0.15;
/** Figures are no more than this, either way. */
const FARTHEST = 8;
const MOST = 4;
/** Another title of the page that is marked has its form. */
const ALIKE = 1.25;
/** More than figures and other titles can add. */
const MOST_ADDED = 7;

/**
 * The logarithm of the odds that the line is a title, or something below `enough` where it is less than that. The dear questions
 * come last.
 */
export function titleOdds(line: Line, alike: () => boolean, near: () => string, enough: number): number {
  const { text, first, next } = line;
  let odds = CLUES.reduce((sum, [weight, holds]) => (holds(line) ? sum + weight : sum), 0);
  if (odds <= enough - MOST_ADDED) return odds;
  if (first !== '')
    odds += SEAM * Math.max(-FARTHEST, Math.min(MOST, goesOnScore(text, next?.text ?? '') ?? 0));
  odds += BEGINNING * (seamScore('', text) ?? 0);
  if (odds > enough - ALIKE && alike()) odds += ALIKE;
  if (odds <= enough) return odds;
  const words = near();
  return CLUES_NEAR.reduce((sum, [weight, holds]) => (holds(line, words) ? sum + weight : sum), odds);
}

/** Two halves of one length, a comma between them: verse's form, and a subhead's. */
function isBalanced(text: string): boolean {
  const halves = text.split(/[，,]/u, 3).map(visibleLength);
  return halves.length === 2 && Math.abs((halves[0] ?? 0) - (halves[1] ?? 0)) <= 0.5;
}

/** Whether three characters across the seam stand near by once more. */
function isWordAcross(text: string, next: string, near: string): boolean {
  const rows = [text.slice(-2) + next.charAt(0), text.slice(-1) + next.slice(0, 2)];
  return rows.some((row) => row.length === 3 && near.includes(row));
}

/** Subheads of one article are of one make: about as long, and with a comma or without one. */
export function isOfOneMake(one: string, other: string): boolean {
  return (
    Math.abs(visibleLength(one) - visibleLength(other)) <= 2 && /[，,]/u.test(one) === /[，,]/u.test(other)
  );
}

/** Whether the paragraph above breaks off. A short line there may be a title itself. */
function isOpen(before: RoledBlock | undefined): boolean {
  if (before?.role !== 'paragraph' || endsSentence(before.text)) return false;
  return !(isTitleLike(before.text) && visibleLength(before.text) <= 30);
}
