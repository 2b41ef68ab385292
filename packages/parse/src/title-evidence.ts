import { kickerLeadsIn } from '@tingbao/edition';
import { endsSentence, isTitleLike, openQuotes, visibleLength } from './characters.ts';
import { beginsSentences } from './near-text.ts';
import type { RoledBlock } from './roled-block.ts';
import { isDashedDeck } from './rules/heading-forms.ts';

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

/*
 * Which characters stand where in newspaper prose, counted over 16,000 paragraphs and 4,500 titles of a national daily. A third of
 * all characters inside a paragraph are such as begin one paragraph in fifty, and half of all paragraphs begin with one of
 * those that are one in eighteen inside. Of a title's last character as much is known.
 */
const RARELY_FIRST =
  '是力动動体體们們员員度的月者量性题題供际際化计計局界规規续續步级級府态態标標势勢策色命些源型件样樣响響验驗少斗鬥显顯里裡裏心模点點足况況尔爾业業务務导導情列察个個础礎段状狀序则則队隊理议議底较較么麼料限言便款取馆館术術并並织織及将將管口持程息费費和给給单單义義效集种種益流能究合负負系着著处處率被融落关關施制司也准准想起案类類确確措控于於得过過就可之与與或且了';
const OFTEN_FIRST =
  '“「《【■据據王赵趙胡李韩韓郭吴吳孙孫杨楊郑鄭刘劉陈陳张張马馬黄黃朱今近目除随隨按截从從这這那我当當如虽雖由记記为為自针針另去每春在';
const RARELY_LAST =
  '在和是不以经經这這保提的各自于於将將得更近着著他其从從特两兩支正之做数數指省确確取打把如常而无無加至些受极極对對越就因参參很必充首被预預互社致真最再几幾个個状狀奋奮促突督过過重与與或及向让讓使给給并並且但则則由';
const OFTEN_LAST = '”」—：！）话話幕响響障赛賽线線势勢道题題升军軍标標路人家年';

type Clue = [weight: number, holds: (line: Line) => boolean];

/**
 * What speaks for a title and what against. The weights are logarithms of odds, by logistic regression over 6,200 short lines of
 * damaged pages, rounded: a line without any clue is a title in nine of ten cases where the page marks none, in three of four
 * where it marks others.
 */
const CLUES: readonly Clue[] = [
  [3, ({ unmarked }) => unmarked],
  [1.75, ({ unmarked }) => !unmarked],
  // Its length: rubrics and subheads are short, and long lines are rather pieces of paragraphs.
  [1, ({ length, first, unmarked }) => length <= 6 && (unmarked || first === '')],
  [-0.5, ({ length }) => length > 18 && length <= 23],
  [-1.5, ({ length }) => length > 23 && length <= 30],
  [-3, ({ length }) => length > 30],
  // Its signs: a title's halves are parted by a space, a sentence's by a comma.
  [1, ({ text }) => /\S\s\S/u.test(text)],
  [-1, ({ text }) => /[，,]/u.test(text)],
  [0.5, ({ text }) => /[：:]./u.test(text)],
  [1.5, ({ text }) => /^[“「][^“”「」]+[”」]$/u.test(text)],
  [-3.5, ({ text }) => openQuotes(text) > 0],
  [-3.5, ({ text }) => /[？！?!…][”」]?$/u.test(text)], // somebody speaks
  [1, ({ text }) => isNumbered(text)],
  [2, ({ text }) => isDashedDeck(text)],
  [1.5, ({ text, overTitle }) => overTitle && kickerLeadsIn(text)],
  [1.5, ({ text }) => OFTEN_LAST.includes(text.slice(-1))],
  [-2.5, ({ text }) => RARELY_LAST.includes(text.slice(-1))],
  // What comes below: a paragraph that begins as paragraphs do, or one that goes on from here.
  [3.5, ({ next }) => (next?.dateline ?? null) !== null],
  [3, ({ next }) => next?.role === 'byline'],
  [0.5, ({ overTitle }) => overTitle],
  [1.5, ({ next }) => next?.role === 'box' || next?.role === 'note' || next?.role === 'imprint'],
  [-4.5, ({ next }) => next?.role === 'jump'],
  [-1, ({ first }) => first !== '' && RARELY_FIRST.includes(first)],
  [1.5, ({ first }) => first !== '' && OFTEN_FIRST.includes(first)],
  [-1.5, ({ first, next }) => first !== '' && closesFirst(next?.text ?? '')],
  // What stands above.
  [1, ({ before }) => before === undefined || before.role === 'signoff' || before.role === 'box'],
  [-0.5, (line) => line.unmarked && isOpen(line.before)],
  [-1.75, (line) => !line.unmarked && isOpen(line.before)],
  [-1, ({ before }) => (before?.dateline ?? null) !== null],
  [-0.75, ({ before }) => before?.role === 'title'],
];

/** What the words of the blocks around say against a title: it stands there once more, or goes on in the next paragraph. */
const CLUES_NEAR: readonly [weight: number, holds: (line: Line, near: string) => boolean][] = [
  [-2, ({ text }, near) => !/[“「]/u.test(text) && near.indexOf(text) !== near.lastIndexOf(text)],
  [-2.5, ({ first, text }, near) => first !== '' && near.includes(text.slice(-1) + first)],
  [-1.5, ({ first }, near) => first !== '' && near.length > 1000 && !beginsSentences(near, first)],
];

/** Whether the logarithm of the odds that the line is a title is above `enough`. The words around are dear, and asked last. */
export function isLikelyTitle(line: Line, near: () => string, enough: number): boolean {
  const own = CLUES.reduce((sum, [weight, holds]) => (holds(line) ? sum + weight : sum), 0);
  if (own <= enough) return false;
  const words = near();
  return CLUES_NEAR.reduce((sum, [weight, holds]) => (holds(line, words) ? sum + weight : sum), own) > enough;
}

/** 一、, （二）, 1., ①, ■ */
function isNumbered(text: string): boolean {
  return /^(?:[（(]?[一二三四五六七八九十]{1,3}[、）)]|\d{1,2}[.、]\s?|[①-⑳■▲◆])/u.test(text);
}

/** Whether the paragraph above breaks off. A short line there may be a title itself. */
function isOpen(before: RoledBlock | undefined): boolean {
  if (before?.role !== 'paragraph' || endsSentence(before.text)) return false;
  return !(isTitleLike(before.text) && visibleLength(before.text) <= 30);
}

/** Its first quotation mark closes what was opened above. */
function closesFirst(text: string): boolean {
  const mark = /[“”「」]/u.exec(text.slice(0, 200))?.[0];
  return mark === '”' || mark === '」';
}
