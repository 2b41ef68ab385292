import { describe, expect, it } from 'vitest';
import { readCaption } from '../../src/rules/caption.ts';
import { readCredits } from '../../src/rules/credits.ts';

/** The credit's own words; '' for a caption without one, null for no caption. */
function creditOf(text: string, besideFigure = false): string | null {
  const caption = readCaption(text, besideFigure);
  return caption && (caption.creditAt < 0 ? '' : text.slice(caption.creditAt));
}

describe('reads captions by their form, and where the credit begins', () => {
  it.each([
    // How they open.
    ['图为老船工在渡口擦灯。', ''],
    ['图为：老船工在渡口擦灯。', ''],
    ['图①：老船工在渡口擦灯。', ''],
    ['图①为老船工在渡口擦灯。', ''],
    ['图1：老船工在渡口擦灯。', ''],
    ['图①②：渡口的早晨。', ''],
    ['图片说明：老船工在渡口擦灯。', ''],
    ['上图：老船工在渡口擦灯。', ''],
    ['左图为老船工。', ''],
    ['右图：老船工在渡口擦灯。', ''],
    ['下图：渡口复航的早晨。', ''],
    ['▲老船工在渡口擦灯。', ''],
    ['圖說：老船工在渡口擦燈。', ''],
    ['圖為老船工在渡口擦燈。', ''],
    ['上圖：老船工在渡口擦燈。', ''],
    ['Above, a boatman cleans his lamp.', ''],
    ['Pictured: a boatman cleans his lamp.', ''],
    ['Left: the lamp. Right: the boat.', ''],
    // How they end.
    ['图为老船工在渡口擦灯。本报记者 陈小满摄', '本报记者 陈小满摄'],
    ['图为老船工在渡口擦灯。本报记者  陈  林摄', '本报记者  陈  林摄'],
    ['老船工在渡口擦灯。 本报记者 陈小满 摄', '本报记者 陈小满 摄'],
    ['老船工在渡口擦灯 陈小满 摄', '陈小满 摄'],
    ['老船工在渡口擦灯。陈小满摄', '陈小满摄'],
    ['老船工在渡口擦灯。陈小满摄（光影社）', '陈小满摄（光影社）'],
    ['老船工在渡口擦灯。陈小满摄(光影社）', '陈小满摄(光影社）'], // OCR mixes the widths of brackets
    [`${'老船工在渡口擦灯，风从江上来。'.repeat(12)}陈小满摄`, '陈小满摄'], // long, as under a photo's title
    ['老船工在渡口擦灯。（陈小满摄）', '（陈小满摄）'],
    ['老船工在渡口擦灯（陈小满 摄）', '（陈小满 摄）'],
    ['老船工在渡口擦灯（资料图片）', '（资料图片）'],
    ['老船工在渡口擦灯。新华社发', '新华社发'],
    ['老船工在渡口擦灯。新华社发（陈小满摄）', '新华社发（陈小满摄）'],
    ['老船工在渡口擦灯。新华社记者 陈小满摄', '新华社记者 陈小满摄'],
    ['老船工在渡口擦灯。中新社发 陈小满 摄', '中新社发 陈小满 摄'],
    ['老船工在渡口擦灯。通讯员 陈小满供图', '通讯员 陈小满供图'],
    ['老船工在渡口擦灯。海滨日报全媒体记者 陈小满 摄影报道', '海滨日报全媒体记者 陈小满 摄影报道'],
    ['老船工在渡口擦灯。陈小满文 赵一鸣摄', '陈小满文 赵一鸣摄'],
    ['陈小满文  赵一鸣摄', '陈小满文  赵一鸣摄'],
    ['陈小满 摄', '陈小满 摄'],
    ['本报记者 陈  林摄', '本报记者 陈  林摄'],
    ['老船工在渡口擦燈。記者陳大文攝', '記者陳大文攝'],
    ['老船工在渡口擦燈。（記者陳大文攝）', '（記者陳大文攝）'],
    ['老船工在渡口擦燈。陳大文／攝', '陳大文／攝'],
    ['A boatman cleans his lamp. Photo by Jane Moore', 'Photo by Jane Moore'],
    ['A boatman cleans his lamp. Photo: Jane Moore', 'Photo: Jane Moore'],
    ['A boatman cleans his lamp. Jane Moore/Harbour Gazette', 'Jane Moore/Harbour Gazette'],
    ['A boatman cleans his lamp. (Photo by Jane Moore/AP)', '(Photo by Jane Moore/AP)'],
    ['A boatman cleans his lamp. (AP Photo/Jane Moore)', '(AP Photo/Jane Moore)'],
  ])('%s', (text, credit) => {
    expect(creditOf(text)).toBe(credit);
  });

  it('takes a short paragraph right after a picture for its caption', () => {
    expect(creditOf('渡口的早晨', true)).toBe('');
    expect(creditOf('渡口的早晨'.repeat(20), true)).toBeNull();
  });
});

describe('who took a picture', () => {
  it.each([
    ['本报记者 陈  林摄', '本报>记者>陈林'],
    ['本报记者 陈小满 摄', '本报>记者>陈小满'],
    ['陈小满摄', '>摄>陈小满'],
    ['陈小满 摄', '>摄>陈小满'],
    ['陈小满摄（光影社', '光影社>摄>陈小满'],
    ['新华社发（陈小满摄', '新华社>摄>陈小满'],
    ['新华社发（陈小满摄）', '新华社>摄>陈小满'],
    ['陈小满文  赵一鸣摄', '>文>陈小满 | >摄>赵一鸣'],
    ['通讯员 陈小满供图', '>通讯员>陈小满'],
    ['新华社记者 陈小满摄', '新华社>记者>陈小满'],
    ['記者陳大文攝', '>記者>陳大文'],
  ])('%s', (words, expected) => {
    const credits = readCredits(words)?.map(({ organisation, role, name }) =>
      [organisation, role, name].join('>'),
    );
    expect(credits?.join(' | ')).toBe(expected);
  });
});

describe('cannot tell', () => {
  it.each([
    '工作人员正在拍摄',
    '这组照片由他拍摄。',
    '他一生爱好摄影',
    '他们在渡口学习摄影。',
    '展厅里有一张地图',
    '老人绘出一幅蓝图。',
    '村里走上了新路，产业蓬勃发',
    '稿件由新华社播发。',
    '图书馆里坐满了人。',
    '图说青山',
    '图们江畔的渡口复航了。',
    '上图书馆去，是他每天的事。',
    '下图谋利的人不少。',
    '左图右史，是他书房的样子。',
    '记者在现场看到，水位已经下降。',
    '第3版刊登了这张图',
    '深夜救援',
    'Above all, be kind.',
    'Left, right and centre, the voters agree.',
    'He likes the band AC/DC.',
    'She has a photo by the bed',
    'Take a picture: it lasts longer and you will never regret the time that it takes, she said to him, laughing.',
    '',
  ])('%s', (text) => {
    expect(readCaption(text, false)).toBeNull();
  });

  it('takes no long paragraph, whatever its end', () => {
    expect(readCaption(`${'老船工在渡口擦灯，'.repeat(30)}陈小满摄`, true)).toBeNull();
  });
});
