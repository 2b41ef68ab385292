import { describe, expect, it } from 'vitest';
import { readBlocks } from '../src/read-blocks.ts';
import { sourcePage } from './source-page.ts';

const read = (text: string) => readBlocks(sourcePage(text));
/** Role, text and a picture's address. */
const told = (text: string) => read(text).map(({ role, text: words, src }) => [role, words, src].join('|'));
const cells = (text: string) =>
  read(text).flatMap(({ rows }) =>
    rows.map((row) => row.map((cell) => [cell.text, cell.header, cell.rowSpan, cell.colSpan])),
  );

describe('pictures', () => {
  it.each([
    ['![](images/a (1).png)', 'figure||images/a (1).png'],
    ['![图](images/b(1).png)', 'figure|图|images/b(1).png'],
    ['![a](<a b.png>)', 'figure|a|a b.png'],
    ['![img-0.jpeg](img-0.jpeg)', 'figure||img-0.jpeg'],
    ['![图](b.png "灯")', 'figure|图|b.png'],
    ['[![图](b.png)](c.html)', 'figure|图|b.png'],
    ['<img src="a.png" alt="桥" width="80%"/>', 'figure|桥|a.png'],
    ['<figure><img alt=桥 src=a.png></figure>', 'figure|桥|a.png'],
    ['- ![图](a.png)', 'figure|图|a.png'],
  ])('%s is a picture', (line, figure) => {
    expect(told(line)).toEqual([figure]);
  });

  it('part the line that they stand in', () => {
    expect(told('灯亮 ![图](a b.png) 了。')).toEqual([
      'paragraph|灯亮|',
      'figure|图|a b.png',
      'paragraph|了。|',
    ]);
  });

  it('leave their words in a row of a table', () => {
    expect(cells('| ![图](a (1).png) | 乙 |\n| --- | --- |')).toEqual([
      [
        ['图', true, 1, 1],
        ['乙', true, 1, 1],
      ],
    ]);
  });
});

describe('HTML', () => {
  it('gives tables with their spans and headers, on one line or over lines', () => {
    const rows = [
      [
        ['甲', false, 2, 1],
        ['乙 & 丙', false, 1, 2],
      ],
      [
        ['丁', false, 1, 1],
        ['戊', true, 1, 1],
      ],
    ];
    const parts = ['<table>', '<tr><td rowspan="2">甲</td>', '<td colspan=2>乙 &amp; 丙</td></tr>'];
    parts.push('<tr><td>丁</td>', '<th>戊</th></tr>', '</table>');
    expect(cells(parts.join(''))).toEqual(rows);
    expect(cells(parts.join('\n'))).toEqual(rows);
  });

  it('bounds spans, takes the head of a table for headers, and keeps its caption', () => {
    const table = '<table><caption>价格</caption><thead><tr><td colspan="99999">甲</td></tr></thead></table>';
    expect(cells(table)).toEqual([[['甲', true, 1, 100]]]);
    expect(told(table)).toEqual(['paragraph|价格|', 'table||']);
  });

  it('ends a table that is never closed at a blank line with text after it', () => {
    expect(told('<table><tr><td>甲\n\n后文。')).toEqual(['table||', 'paragraph|后文。|']);
  });

  it('gives headings of their level', () => {
    const blocks = read('<h1>大题</h1>\n<h3>\n小题\n</h3>\n正文。');
    expect(blocks.map(({ role, level, text }) => [role, level, text])).toEqual([
      ['title', 1, '大题'],
      ['title', 3, '小题'],
      ['paragraph', 0, '正文。'],
    ]);
  });

  it('parts paragraphs, and takes tags and comments for markup', () => {
    expect(told('<p>一。</p><p align="center">二。</p><hr/>三<!-- 注 -->。')).toEqual([
      'paragraph|一。|',
      'paragraph|二。|',
      'paragraph|三。|',
    ]);
    expect(told('<!-- 第1页\n甲 -->\n正文。')).toEqual(['paragraph|正文。|']);
    expect(told('<figcaption>桥上的灯</figcaption>')).toEqual(['caption|桥上的灯|']);
  });

  it('leaves what only looks like a tag in the text', () => {
    const line = 'a < b > c，<张三>说 <b and c>，<p 和 q>';
    expect(told(line)).toEqual([`paragraph|${line}|`]);
  });
});

describe('lines wrapped at a width', () => {
  const full = ['城里的灯昨天晚上全都亮了，人们来到河边', '看灯，孩子们坐在父亲的肩上，一直看到深'];

  it('are one paragraph', () => {
    expect(told(`${full.join('\n')}\n夜。`)).toEqual([`paragraph|${full.join('')}夜。|`]);
  });

  it.each(['本报记者 钱小满', '（下转2版）', '海报2月3日讯（记者 李雷）灯亮了。'])(
    'do not take in %s',
    (line) => {
      expect(told([...full, line].join('\n'))).toEqual([`paragraph|${full.join('')}|`, `paragraph|${line}|`]);
    },
  );

  it('do not take in an English byline or dateline', () => {
    const lines = ['The lamps of the town were lit last night and', 'By Jane Doe'];
    lines.push('LONDON (Reuters) — The lamps were lit again.');
    expect(told(lines.join('\n'))).toEqual(lines.map((line) => `paragraph|${line}|`));
  });

  it.each([
    ['of five characters', ['灯火照江面', '江风入小楼', '楼中人未睡', '睡鸟在沙洲']],
    ['of uneven length', ['灯火从江上来', '带着风的声响', '把小楼的影子', '还给水']],
    ['of two lines', ['睡鸟把梦', '还给沙洲']],
    ['with signs', ['灯火照着江面，', '江风吹进小楼，', '楼里有人未睡，', '鸟睡在沙洲上。']],
    ['in English', ['The lamps are lit,', 'The river sleeps,', 'A bird is near,', 'The ferry weeps.']],
  ])('keep verse %s as lines', (_, lines) => {
    expect(told(lines.join('\n'))).toEqual(lines.map((line) => `paragraph|${line}|`));
  });
});

it.each(['<table><tr><td>', '![](', '![](<', '<b <b ', '<!--', '<p>', '<h1>', '<table>\n\nx\n\n'])(
  'reads a page of nothing but %j',
  (unit) => {
    expect(() => read(unit.repeat(20_000))).not.toThrow();
  },
);

describe('line ends that are none of \\n and \\r', () => {
  it.each([
    ['U+2028 ends a line', '# 渡口的灯\u2028昨晚亮了。', ['title|渡口的灯|', 'paragraph|昨晚亮了。|']],
    ['NEL ends a line', '# 渡口的灯\u0085昨晚亮了。', ['title|渡口的灯|', 'paragraph|昨晚亮了。|']],
    [
      'U+2029 ends a paragraph',
      '昨晚亮了。\u2029今早灭了。',
      ['paragraph|昨晚亮了。|', 'paragraph|今早灭了。|'],
    ],
    [
      'two end a paragraph',
      'The lamps were lit\u2028\u2028and went out',
      ['paragraph|The lamps were lit|', 'paragraph|and went out|'],
    ],
    ['beside \\n', '昨晚亮了。\n\u2028\n今早灭了。', ['paragraph|昨晚亮了。|', 'paragraph|今早灭了。|']],
  ])('%s', (_, text, blocks) => expect(told(text)).toEqual(blocks));

  it('wrap a paragraph as others do', () => {
    const lines = [
      'The lamps along the harbour wall were lit again',
      'last night, and the ferry came in at nine as it did',
      'before the storm.',
    ];
    expect(told(lines.join('\u2028'))).toEqual([`paragraph|${lines.join(' ')}|`]);
  });
});
