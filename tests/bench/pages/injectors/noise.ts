import type { ArticleText } from '../articles.ts';
import type { Dice } from '../random.ts';
import type { Injector } from './injector.ts';

const WIDTHS: [string, string][] = [
  ['，', ','],
  ['：', ':'],
  ['；', ';'],
  ['（', '('],
  ['）', ')'],
  ['？', '?'],
  ['！', '!'],
];

/** Spaces between characters where print has none. */
export const straySpaces: Injector = {
  name: 'stray-spaces',
  rate: 0.08,
  wants: (article) => article.language !== 'en',
  onText: (article, roll) =>
    article.language === 'en'
      ? article
      : eachText(article, roll, (text) =>
          text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () => (roll.chance(0.04) ? ' ' : '')),
        ),
};

/** Signs and digits of the other width. */
export const mixedWidths: Injector = {
  name: 'mixed-widths',
  rate: 0.12,
  wants: (article) => article.language !== 'en',
  onText: (article, roll) =>
    article.language === 'en' ? article : eachText(article, roll, (text) => otherWidth(text, roll)),
};

function otherWidth(text: string, roll: Dice): string {
  const signs = WIDTHS.reduce(
    (changed, [wide, narrow]) => changed.replaceAll(wide, () => (roll.chance(0.4) ? narrow : wide)),
    text,
  );
  return signs.replace(/\d/g, (digit) =>
    roll.chance(0.15) ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit,
  );
}

/** Half of the body's texts, and a third of the titles, are read badly. */
function eachText(article: ArticleText, roll: Dice, edit: (text: string) => string): ArticleText {
  const title = (text: string) => (roll.chance(0.33) ? edit(text) : text);
  return {
    ...article,
    headline: title(article.headline),
    kicker: article.kicker === null ? null : title(article.kicker),
    body: article.body.map((item) => (roll.chance(0.5) ? { ...item, text: edit(item.text) } : item)),
  };
}

/** English columns come out line by line, words parted by hyphens at their ends. */
export const wrappedLines: Injector = {
  name: 'wrapped-lines',
  rate: 0.3,
  wants: (article) => article.language === 'en',
  onSheet: (sheet, roll) => {
    let done = false;
    for (const { slips } of sheet.pages)
      for (const { runs } of slips) {
        const prose = runs.at(-1);
        if (prose?.role !== 'paragraph' || sheet.articles[prose.article ?? -1]?.language !== 'en') continue;
        prose.text = wrap(prose.text, roll);
        done = true;
      }
    return done;
  },
};

function wrap(text: string, roll: Dice): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length < 60) {
      line += line === '' ? word : ` ${word}`;
      continue;
    }
    const at = /^[a-z]{7,}/.test(word) && roll.chance(0.3) ? roll.int(3, 4) : 0;
    lines.push(at > 0 ? `${line} ${word.slice(0, at)}-` : line);
    line = word.slice(at);
  }
  return [...lines, line].join('\n');
}
