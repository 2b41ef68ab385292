import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../src/index.ts';

const split = (text: string, language = 'zh-Hans') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** The text of each case is written with a bar where a sentence ends. */
const cases: [what: string, marked: string, language?: string][] = [
  ['full stops, question and exclamation marks', '机器飞转。|谁来开机？|加油！|好'],
  ['several marks are one end', '真的吗？！|真的！！！|走吧。'],
  ['a closing quotation mark stays with its sentence', '他问：“走吗？”|她没有回答。'],
  ['nested marks stay as well', '他说：“她问‘走吗？’”|没有人回答。'],
  ['a bracket stays as well', '明天见（如果不下雨。）|后天也行。'],
  ['a full stop after the closing mark', '他说：“走吧”。|她走了。'],
  [
    'sentences inside a quotation are sentences',
    '他说：“先走完这一段山路。|再看看前面的桥。|不急。”|她点头。',
  ],
  ['a quotation of a few words is said in one breath', '他说：“先走。再看。不急。”|她点头。'],
  ['a short attribution stays with the quotation', '“公司的照顾很周到。”员工颜某说。|说完就走了。'],
  ['but nothing is attributed by 没有回答', '“走吗？”|她没有回答。'],
  ['so does one with an office', '“不难！”新区协会会长坦言。|大家笑了。'],
  ['a sentence that only follows a quotation is one of its own', '“要我做。”|这一变化，源于制度。'],
  [
    'a long sentence by the same speaker is one of its own',
    '“我们护航。”|某某开发区管委会有关部门的相关负责人在会上对记者介绍说。',
  ],
  ['no break inside a title', '他在读《走吧！去看海！》，读得很慢。|读完了。'],
  ['a title that ends a sentence', '他在唱《加油！》。|唱完了。'],
  [
    'a title that never closes holds nothing together',
    `他读《走吧。|${'读了很久，'.repeat(20)}读完了。|走了。`,
  ],
  ['a term in quotation marks is no sentence', '他报名“我要上春晚！”栏目。|落选了。'],
  ['a colon, an ellipsis and a dash end nothing', '条件：全员到岗；记录……这一幕——很好。|完了。'],
  ['decimals', '增长101.04%。|产值9.8亿元。'],
  ['half-width stops in Chinese', '工作完成.下一步开始.'.replace('.下', '.|下')],
  ['a mark without words joins the sentence before', '走吧。……”|好。'],
  ['a sentence may begin with a small Latin letter', '手机上市了。|iPhone也降价了。'],
  ['the number of an item is no sentence', '1. 立足实际。|再看。'],
  ['a line’s end is an end', '床前明月光\n|疑是地上霜'],
  ['white space belongs to no sentence', '走吧。|  好。'],
  ['Traditional Chinese', '他說：「走嗎？」|她沒有回答。', 'zh-Hant'],
  ['an attribution in Traditional Chinese', '「照顧很周到。」員工顏某說。|她笑了。', 'zh-Hant'],
  ['English sentences', 'It rained. |Nobody came! |Why?', 'en'],
  ['titles of address', 'Mr. Hale met Dr. Lin. |They spoke.', 'en'],
  ['initials', 'J. K. Hale spoke. |He left.', 'en'],
  ['letters with stops', 'Hale won the F.A. Cup. |He is from L.A. |He left.', 'en'],
  ['letters with stops before Chinese', '厂牌写着U.S.A.字样。|他笑了。'],
  [
    'abbreviations with dots inside',
    'The U.S. economy grew at 8 a.m. on Monday, e.g. in Ohio. |It fell later.',
    'en',
  ],
  [
    'a sentence may end in an abbreviation',
    'He works for Hale Inc. |The firm grew. |It is in the U.S. |It pays.',
    'en',
  ],
  ['No. before a figure, and no as a word', 'See No. 5 and Fig. 2. |He said no. |Then he left.', 'en'],
  ['decimals and addresses', 'Up 3.5% on tingbao.example today. |Down tomorrow.', 'en'],
  ['an attribution in small letters', '“Go!” she said. |“Why?” |He went.', 'en'],
  ['an attribution that begins with a name', '“Is it far?” Mary asked. |He nodded.', 'en'],
  ['quotation marks stay', '“It is far.” |He nodded. |"So be it."', 'en'],
];

describe('splitSentences', () => {
  it.each(cases)('%s', (_, marked, language) => {
    const wanted = marked.split('|').map((sentence) => sentence.trim());
    expect(split(marked.replaceAll('|', ''), language)).toEqual(wanted);
  });

  it('loses no character and keeps the order, whatever comes', () => {
    const signs = fc.constantFrom(...'。！？.,，；“”‘’「」《》（）()…—甲乙aB1 \n■'.split(''), 'Mr. ', '说。');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), fc.constantFrom('zh-Hans', 'en'), (parts, language) => {
        const text = `甲${parts.join('')}`;
        const pieces = splitSentences(text, language);
        expect(
          pieces
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        pieces.forEach(({ start, end }, at) => {
          expect(start).toBeGreaterThanOrEqual(pieces[at - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        });
      }),
    );
  });
});
