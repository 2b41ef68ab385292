import type { Language } from '../articles.ts';
import type { Dice } from '../random.ts';
import { markupSlip, run, slip, type Sheet, type Slip } from '../slips.ts';
import { remove, type Injector } from './injector.ts';

type Words = Record<Language, (page: number) => string[]>;

const FOLIOS: Words = {
  'zh-Hans': (page) => [
    `2026年3月${page + 9}日 星期四 第${page}版 要闻`,
    `第${page}版 综合`,
    `${page} 要闻·综合 2026年3月12日 星期四`,
    `要闻 2026.3.12 星期四 ${page}`,
  ],
  'zh-Hant': (page) => [`2026年3月12日 星期四 第${page}版 要聞`, `A${page} 綜合 2026年3月12日 星期四`],
  en: (page) => [`Thursday, March 12, 2026 A${page}`, `A${page} | THURSDAY, MARCH 12, 2026 | LOCAL`],
};

const IMPRINTS: Words = {
  'zh-Hans': () => [
    '本版责编：傅云亭 版式设计：谷小雨',
    '责任编辑 傅云亭 版式 谷小雨 校对 莫问津',
    '责编：傅云亭 美编：谷小雨 电话：0000-1234567',
    '版式设计：谷小雨',
  ],
  'zh-Hant': () => ['責任編輯：傅雲亭 版面設計：谷小雨'],
  en: () => ['Page editor: Nora Fennick  Layout: Tom Askew'],
};

const NAMES: Words = {
  'zh-Hans': () => ['屏溪日报', '云川晚报'],
  'zh-Hant': () => ['屏溪日報'],
  en: () => ['The Fallow Ridge Herald'],
};

/** What stands beside the paper's name on its first page: its numbers and owner, and the day. */
const EARS: Record<Language, ['nameplate' | 'folio', string][]> = {
  'zh-Hans': [
    ['nameplate', '中共屏溪市委机关报'],
    ['nameplate', '国内统一连续出版物号 CN 00-0013'],
    ['nameplate', '代号 00-13'],
    ['nameplate', '第20417号'],
    ['folio', '农历丙午年正月廿四'],
    ['folio', '今日八版'],
    ['folio', '今日天气 多云转晴 9℃～17℃'],
  ],
  'zh-Hant': [
    ['nameplate', '國內統一刊號 CN 00-0013'],
    ['nameplate', '總第20417期'],
    ['folio', '農曆丙午年正月廿四'],
  ],
  en: [['nameplate', 'Vol. 12, No. 417']],
};

/** Two to four lines of the ears at the first page's top, in any order. */
export const ears: Injector = {
  name: 'ears',
  rate: 0.08,
  onSheet: (sheet, roll) => {
    const lines = roll.shuffle(EARS[sheet.articles[0]?.language ?? 'zh-Hans']).slice(0, roll.int(2, 4));
    sheet.pages[0]?.slips.unshift(...lines.map(([role, text]) => slip([run(null, 0, role, text)])));
    return lines.length > 0;
  },
};

export const folios = furniture('folios', 'folio', 0.35, FOLIOS, 0.6);
export const imprints = furniture('imprints', 'imprint', 0.3, IMPRINTS, 0.5);
export const nameplates = furniture('nameplates', 'nameplate', 0.15, NAMES, 0.8);

/** A line of furniture at its usual end of the page, or anywhere. */
function furniture(
  name: string,
  role: 'folio' | 'imprint' | 'nameplate',
  rate: number,
  words: Words,
  inPlace: number,
): Injector {
  return {
    name,
    rate,
    onSheet: (sheet, roll) => {
      for (const page of sheet.pages) {
        const text = roll.pick(words[sheet.articles[0]?.language ?? 'zh-Hans'](page.number)) ?? '';
        const usual = role === 'imprint' ? page.slips.length : 0;
        const at = roll.chance(inPlace) ? usual : roll.int(0, page.slips.length);
        const level = roll.chance(role === 'nameplate' ? 0.6 : 0.2) ? roll.int(1, 3) : 0;
        page.slips.splice(at, 0, slip([run(null, 0, role, text)], level));
      }
      return true;
    },
  };
}

/** Of a photo nothing is left but its title, and room below it. */
export const barePhotos: Injector = {
  name: 'bare-photo-titles',
  rate: 0.5,
  wants: (article) => article.kind === 'photo',
  onSheet: (sheet) =>
    eachPhoto(sheet, (slips, own) => {
      const [title, ...rest] = own;
      if (!title) return;
      for (const block of rest) remove(slips, block);
      title.blankAfter = 2;
    }),
};

/** A photo, or a picture in a story, keeps its place as a line of markup. */
export const pictureLines: Injector = {
  name: 'picture-lines',
  rate: 0.2,
  wants: (article) => article.body.some(({ role }) => role === 'caption'),
  onSheet: (sheet, roll) => {
    let done = false;
    for (const { slips } of sheet.pages)
      for (const block of [...slips])
        if (block.runs[0]?.role === 'caption') {
          slips.splice(slips.indexOf(block), 0, markupSlip(`![](images/${roll.int(1, 99)}.jpg)`));
          done = true;
        }
    return done;
  },
};

function eachPhoto(sheet: Sheet, edit: (slips: Slip[], own: Slip[]) => void): boolean {
  let done = false;
  for (const { slips } of sheet.pages)
    for (const [index, article] of sheet.articles.entries()) {
      const own = slips.filter(({ runs }) => runs[0]?.article === index);
      if (article.kind !== 'photo' || own.length === 0) continue;
      edit(slips, own);
      done = true;
    }
  return done;
}

/** Brackets of jump lines, rubrics and datelines come out as others, half and full width mixed. */
export const brokenBrackets: Injector = {
  name: 'broken-brackets',
  rate: 0.3,
  onSheet: (sheet, roll) => {
    let done = false;
    for (const { slips } of sheet.pages)
      for (const { runs } of slips)
        for (const item of runs) {
          if (!['jump', 'rubric', 'dateline'].includes(item.role) || !/[)）]$/.test(item.text)) continue;
          if (!roll.chance(item.role === 'jump' ? 0.8 : 0.4)) continue;
          const text = breakBrackets(item.text, item.role === 'jump', roll);
          done ||= text !== item.text;
          item.text = text;
        }
    return done;
  },
};

function breakBrackets(text: string, mayLose: boolean, roll: Dice): string {
  const open = roll.pick(mayLose ? ['[', '(', '（', '【', ''] : ['(', '（']) ?? '';
  const close = roll.pick(mayLose ? [']', ')', '）', '】', '}'] : [')', '）']) ?? '';
  return text.replace(/[(（](?=[^(（]*$)/u, open).replace(/[)）]$/u, close);
}
