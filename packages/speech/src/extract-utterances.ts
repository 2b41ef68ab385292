import {
  blockTexts,
  headParts,
  kickerLeadsIn,
  type Article,
  type Block,
  type HeadRole,
  type LexiconEntry,
} from '@tingbao/edition';
import { cutLongSentence } from './clauses.ts';
import { creditedNames } from './names/credited-names.ts';
import { HOUSE_LEXICON } from './lexicon/house-lexicon.ts';
import { houseWords, type HouseWords } from './house-words.ts';
import { passageLanguage } from './passage-language.ts';
import { printedPage } from './printed-page.ts';
import { isSpeakable, splitSentences } from './sentences.ts';
import { spokenForm, type Manner, type SpokenForm } from './spoken/spoken-form.ts';
import { HOUSE } from './spoken/style.ts';
import { tableParts } from './table-parts.ts';
import type { Utterance, UtteranceRole } from './utterance.ts';
import { isChinese, voiceLanguage } from './voice-language.ts';

type PartRole = Exclude<UtteranceRole, 'announcement'>;

/** Silence after the last sentence of a part, in milliseconds at rate 1; between sentences voices pause by themselves. */
const pauseAfterPart: Record<PartRole, number> = {
  group: 700,
  rubric: 500,
  kicker: 500,
  headline: 900,
  deck: 700,
  summary: 700,
  byline: 500,
  dateline: 400,
  subhead: 800,
  paragraph: 400,
  caption: 400,
  credit: 500,
  list: 300,
  table: 200,
  house: 500,
};
const pauseBetweenSentences = 100;
const pauseAfterRow = 500;
const pauseAfterLeadIn = 150;
const headings = new Set<UtteranceRole>(['group', 'rubric', 'kicker', 'headline', 'deck', 'subhead']);

interface Part {
  id: string;
  role: PartRole;
  text: string;
  pauseAfter: number;
  /** Said before it, not displayed there: the heads of a cell's column and row. */
  heads?: string[];
  table?: string;
}

const part = (id: string, role: PartRole, text: string, pauseAfter = pauseAfterPart[role]): Part => ({
  id,
  role,
  text,
  pauseAfter,
});

/**
 * The sentences of an article in the order of its page: head, body, and the house's words on a jump that leads out of
 * the library. `language` is the edition's (BCP 47), `lexicon` the newspaper's own, which comes before the house's. Elements that hold only signs, such as a row of asterisks, are silent.
 *
 * A Locator's `block` is a head part's id, a block's, item's or cell's id, or `${block.id}-credit`; the house's words
 * are located at the gap's id, at `picture-missing` (the article's) or `${block.id}-picture`, or at `jump-1`, `jump-2`,
 * …, with an empty range.
 */
export function extractUtterances(
  article: Article,
  language: string,
  lexicon: readonly LexiconEntry[] = [],
): Utterance[] {
  const readings = isChinese(language) ? [...lexicon, ...HOUSE_LEXICON] : lexicon;
  const manner: Manner = { lexicon: readings, names: creditedNames(article) };
  const pageOf = printedPage(article);
  return articleParts(article, houseWords(language))
    .flatMap((each) => speakPart(each, language, manner))
    .map((utterance) => {
      const page = pageOf(utterance.locator);
      return page === null || page === article.page ? utterance : { ...utterance, page };
    });
}

function articleParts(article: Article, words: HouseWords): Part[] {
  const house = (id: string, said: string) => part(id, 'house', words.note(said));
  const head = headParts(article).map(({ id, role, part: { text } }) =>
    leadsIn(role, text) ? part(id, 'headline', text, pauseAfterLeadIn) : part(id, role, text),
  );
  // Where the other end of a jump is in the library the page links to it, and the voice has nothing to add.
  const jumps = article.jumps.flatMap((jump, index) =>
    jump.article === null && (jump.to ?? jump.from) !== null
      ? [{ onward: jump.to !== null, said: house(`jump-${index + 1}`, words.jump(jump)) }]
      : [],
  );
  return [
    ...head.filter(({ role }) => role !== 'dateline'),
    ...jumps.flatMap(({ onward, said }) => (onward ? [] : [said])),
    ...(lacksPicture(article) ? [house('picture-missing', words.pictureMissing)] : []),
    ...head.filter(({ role }) => role === 'dateline'),
    ...article.body.flatMap((block) => [
      ...(lacksPicture(block) ? [house(`${block.id}-picture`, words.pictureMissing)] : []),
      ...(block.type === 'gap' ? [house(block.id, words.textMissing)] : blockParts(block)),
    ]),
    ...jumps.flatMap(({ onward, said }) => (onward ? [said] : [])),
  ];
}

const lacksPicture = ({ notes }: Pick<Article, 'notes'>) =>
  notes.some(({ code }) => code === 'picture-missing');

/** A kicker that leads into the headline (市城市管理局要求) is a part of it: not parted by a pause, and never skipped alone. */
const leadsIn = (role: HeadRole, text: string) => role === 'kicker' && kickerLeadsIn(text);

function blockParts(block: Block): Part[] {
  switch (block.type) {
    case 'table':
      return tableParts(block).map(({ cell, heads, closes }) => ({
        ...part(cell.id, 'table', cell.text, closes ? pauseAfterRow : pauseAfterPart.table),
        heads,
        table: block.id,
      }));
    case 'list':
      return block.items.map((item) => part(item.id, 'list', item.text));
    case 'caption':
      return blockTexts(block).map(({ id, text }) =>
        part(id, id === block.id ? 'caption' : 'credit', text.text),
      );
    case 'figure':
      return [part(block.id, 'caption', block.text)];
    case 'subhead':
      return [part(block.id, 'subhead', block.text)];
    default:
      return [part(block.id, 'paragraph', block.text)];
  }
}

function speakPart(spoken: Part, language: string, manner: Manner): Utterance[] {
  const { id, role, text, pauseAfter, table } = spoken;
  if (role === 'house') {
    return [
      { locator: { block: id, start: 0, end: 0 }, text, language: voiceLanguage(language), role, pauseAfter },
    ];
  }
  if (!isSpeakable(text)) return [];
  const lead = leadOf(spoken, language, manner);
  const utterances = splitSentences(text, language).flatMap((sentence, nth) => {
    const own = passageLanguage(text.slice(sentence.start, sentence.end), language);
    const how: Manner = { ...(own === language ? manner : {}), heading: headings.has(role) };
    return cutLongSentence(text, sentence, own).map((clause, at, clauses): Utterance => {
      const written = text.slice(clause.start, clause.end);
      const form = spokenForm(written, own, HOUSE, how);
      const before = nth === 0 && at === 0 ? lead : '';
      const changed = changedPieces(form, clause.start, before.length);
      return {
        locator: { block: id, ...clause },
        ...(table === undefined ? {} : { table }),
        text: before + form.text,
        ...(changed.length > 0 ? { changed, written } : {}),
        language: voiceLanguage(own),
        role,
        pauseAfter: at === clauses.length - 1 ? pauseBetweenSentences : 0,
      };
    });
  });
  const last = utterances.at(-1);
  if (last) last.pauseAfter = pauseAfter;
  return utterances;
}

/** What is said before a cell, as headings are said: 名称：, or nothing. */
function leadOf({ heads = [] }: Part, language: string, manner: Manner): string {
  const mark = isChinese(language) ? '：' : ': ';
  const form = (text: string) => spokenForm(text, language, HOUSE, { ...manner, heading: true }).text;
  return heads.map((head) => form(head) + mark).join('');
}

/** The form's changed pieces, with the written side counted in the whole element's text; `lead`: the length of what is said before it. */
function changedPieces({ map }: SpokenForm, offset: number, lead: number): NonNullable<Utterance['changed']> {
  const pieces = map.flatMap(({ from, to, start, end, same }): NonNullable<Utterance['changed']> =>
    same ? [] : [[from + lead, to + lead, start + offset, end + offset]],
  );
  return lead > 0 ? [[0, lead, offset, offset], ...pieces] : pieces;
}
