import type { Setting } from '../display/names.ts';
import type { Display } from '../display/table.ts';

type Values<Name extends Setting> = Record<Display[Name], string>;

/** The words of the display form. `display.en.ts` has the same keys. */
export interface DisplayMessages {
  title: string;
  intro: string;
  noScript: string;
  settings: Record<Setting, string>;
  /** In per cent. */
  size: (value: string) => string;
  values: { [Name in Exclude<Setting, 'size'>]: Values<Name> };
  ink: string;
  ground: string;
  /** `{ratio}` stands for a figure from 1 to 21. */
  contrast: string;
  tooLittle: string;
  /** What the names of the typefaces leave unsaid. */
  faceNote: string;
  reset: string;
  /** After everything is as it was. */
  resetDone: string;
  link: string;
  copy: string;
  copied: string;
  copyFailed: string;
  sampleTitle: string;
  sample: string[];
  adopt: {
    title: string;
    /** Before the list of what a link brings. */
    brings: string;
    same: string;
    take: string;
    taken: string;
  };
}

export const displayZhHans: DisplayMessages = {
  title: '字号与颜色',
  intro: '选了马上就变，存在这台设备上，各页都一样。',
  noScript: '浏览器没有运行脚本：所选只在这一页起作用，离开后不保存。',
  settings: {
    size: '文字大小',
    colours: '颜色',
    face: '字体',
    weight: '笔画粗细',
    leading: '行距',
    letter: '字距',
    para: '段落间距',
    line: '每行长短',
    align: '对齐',
  },
  size: (value) => `${value}%`,
  values: {
    colours: {
      system: '随系统',
      light: '浅色',
      sepia: '米黄',
      dark: '深色',
      'black-on-yellow': '黄底黑字',
      'yellow-on-black': '黑底黄字',
      own: '自选',
    },
    face: { paper: '平常', song: '宋体', hei: '黑体', legible: '圆体' },
    weight: { normal: '平常', medium: '稍粗', bold: '粗' },
    leading: { auto: '平常', '1.5': '1.5 倍', '2': '2 倍', '2.5': '2.5 倍' },
    letter: { '0': '平常', '5': '稍宽', '12': '宽', '20': '很宽' },
    para: { auto: '平常', '1.5': '一行半', '2': '两行', '3': '三行' },
    line: { auto: '平常（38 字）', '16': '16 字', '24': '24 字', '30': '30 字', wide: '与窗口同宽' },
    align: { start: '左对齐', justify: '两端对齐' },
  },
  ink: '文字的颜色',
  ground: '底色',
  contrast: '对比度 {ratio}:1',
  tooLittle: '这两种颜色太接近，对比度低于 4.5:1，许多人看不清。',
  faceNote:
    '字体都用设备上现有的：平常是标题宋体、正文黑体；设备上没有圆体，就仍是黑体；圆体的英文用装在设备上的 OpenDyslexic 或 Atkinson Hyperlegible。',
  reset: '全部恢复原样',
  resetDone: '已恢复原样。',
  link: '带着这些设置的链接',
  copy: '复制链接',
  copied: '链接已复制。在别的设备上打开，就可以采用同样的设置。',
  copyFailed: '没能复制。请用浏览器自己的菜单复制这个链接。',
  sampleTitle: '试看',
  sample: [
    '清早六点，渡口的第一班船靠了岸。挑着菜筐的老人、背着书包的学生，一个跟着一个走上石阶，街上的铺子也陆续卸下门板。',
    '“今年的水来得早，鱼也多。”船工把缆绳在木桩上绕了三圈，指着对岸说，新修的栈道下个月就能走人了。',
  ],
  adopt: {
    title: '链接带来的设置',
    brings: '这个链接带来：',
    same: '这个链接里的设置和这台设备上的一样。',
    take: '采用这些设置',
    taken: '已采用链接里的设置。',
  },
};
