/**
 * Pages made to be slow, each of any length: CommonMark's pathological inputs (the kinds that cmark's own suite tries, made here
 * anew), and a newspaper's. The numbers in them are the length wanted, in UTF-16 units.
 */
export type MakePage = (length: number) => string;

export const hostilePages: Record<string, MakePage> = {
  ...markdownPages(),
  ...newspaperPages(),
};

function markdownPages(): Record<string, MakePage> {
  return {
    'nested strong emphasis': (n) => '*a **a '.repeat(n / 14) + 'b' + ' a** a*'.repeat(n / 14),
    'emphasis that only closes': row('a_ '),
    'emphasis that only opens': row('_a '),
    'links that only close': row('a]'),
    'links that only open': row('[a'),
    'emphasis that never matches': row('*a_ '),
    'emphasis whose lengths are of three': (n) => 'a**b' + 'c* '.repeat(n / 3),
    'links that open, emphasis that closes': row('[ a_'),
    'brackets and parentheses': row('[ (]('),
    'pictures in pictures': row('![[]()'),
    'links in emphasis': row('**x [a*b**c*](d)'),
    'nested brackets': (n) => '['.repeat(n / 2) + 'a' + ']'.repeat(n / 2),
    'nested quotations': (n) => '> '.repeat(n / 2) + 'a',
    'deep lists': each((index) => `${'  '.repeat(index % 300)}* a\n`),
    'NUL characters': row('abc\u0000de\u0000'),
    'runs of backquotes, all of other lengths': each((index) => `e${'`'.repeat(index % 700)}`),
    'unclosed links with <': row('[a](<b'),
    'unclosed links': row('[a](b'),
    'unclosed comments': (n) => `</${'<!--'.repeat(n / 4)}`,
    'blank lines in deep lists': (n) => `${'- '.repeat(n / 4)}x${'\n'.repeat(n / 2)}`,
    'blank lines in deep quotations': (n) => `${'> '.repeat(n / 4)}x\n${'> \n'.repeat(n / 6)}`,
    'emphasis in deep quotations': (n) => '>'.repeat(n / 2) + 'a*'.repeat(n / 4),
    'references that collide': each((index) => `[${word(index)}]: /a\n\n[${word(index)}]\n\n`),
    'unclosed declarations': row('x<!A '),
    'unclosed instructions': row('<? '),
    'unclosed CDATA': row('<![CDATA['),
    'tables with short rows': (n) => `| a | b |\n| - | - |\n${'| 1 | 2\n'.repeat(n / 8)}`,
    'a table that is wide': (n) => `${'|a'.repeat(n / 4)}|\n${'|-'.repeat(n / 4)}|\n`,
    'addresses that end in signs': row('www.a@b.'),
  };
}

function newspaperPages(): Record<string, MakePage> {
  return {
    'one line': row('江岸的灯亮了又灭灭了又亮'),
    'one Latin line': row('the lamp went on and off '),
    'short titles': each((index) => `# ${word(index)}\n\n`),
    'titles of open lines': row('# 孩子们把河流与\n\n'),
    'equal paragraphs': row('江岸的灯亮了，人们都出来看，直到半夜才回家。\n\n'),
    'paragraphs that begin alike': each((index) => `江岸的灯亮了人们出来看${word(index)}，才回家。\n\n`),
    'paragraphs broken off': each((index) => `${word(index)}江岸的灯亮了，直到半夜才${word(index + 7)}\n\n`),
    'paragraphs that begin alike and break off': each((index) => `江岸的灯亮了人们出来看${word(index)}\n\n`),
    'articles that break off': each(
      (index) => `# ${word(index)}\n\n江岸的灯亮了，${word(3 * index)}直到\n\n`,
    ),
    'a paragraph and its characters': (n) => `${'灯'.repeat(n / 4)}。\n\n${'灯\n\n'.repeat(n / 4)}`,
    'a piece that almost stands everywhere': (n) =>
      `# 甲\n\n${'灯'.repeat(n / 2)}亮\n\n# 乙\n\n${'灯'.repeat(n / 2)}。\n`,
    jumps: row('（下转2版）\n\n'),
    'articles that jump': each(
      (index) =>
        `# ${word(index)}\n\n灯${word(index + 1)}亮了\n\n（下转1版）\n\n（上接1版）\n\n的人们回家了。\n\n`,
    ),
    bylines: row('本报记者 王小明\n\n'),
    'titles over bylines': each((index) => `# ${word(index)}\n\n本报记者 王小明\n\n`),
    datelines: each((index) => `海报2月3日讯（记者 李雷）${word(index)}灯亮了。\n\n`),
    'an unclosed quotation': (n) => `“${each((index) => `${word(index)}江岸的灯亮了。\n\n`)(n)}`,
    'deep HTML tables': (n) => `${'<table><tr><td>'.repeat(n / 33)}灯${'</td></tr></table>'.repeat(n / 33)}`,
    'unclosed HTML tables': row('<table><tr><td>'),
    'unclosed HTML titles': row('<h2>\n\n灯'),
    'cells that span everything': row(
      '<table><tr><td rowspan="99999999" colspan="99999999">灯</td></tr></table>',
    ),
    figures: row('![](a.png)\n\n'),
    'figures in one line': row('![](a.png)'),
    'lines of photographers': row('王小明 摄\n\n'),
    folios: row('2026年3月12日 星期四 第1版\n\n'),
    advertisements: row('广告\n\n灯亮了。\n\n'),
    'wrapped lines': row('江岸的灯亮了人们都出来看直到半夜才回家江岸的灯\n'),
    'lines of one character': row('灯\n'),
    'hyphens at line ends': row('well-\nknown '),
    'words parted by wide spaces': (n) => `# 灯${'　'.repeat(n)}亮`,
  };
}

/** The same again and again. */
function row(piece: string): MakePage {
  return (length) => piece.repeat(Math.ceil(length / piece.length));
}

/** Pieces that differ. */
function each(make: (index: number) => string): MakePage {
  return (length) => {
    const pieces: string[] = [];
    for (let total = 0, index = 0; total < length; index += 1) {
      const piece = make(index);
      pieces.push(piece);
      total += piece.length;
    }
    return pieces.join('');
  };
}

/** Four Chinese characters that hardly any other number gives. */
function word(index: number): string {
  let state = Math.imul(index, 2654435761) >>> 0;
  let characters = '';
  for (let count = 0; count < 4; count += 1) {
    characters += String.fromCharCode(0x4e00 + (state % 5000));
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  }
  return characters;
}
