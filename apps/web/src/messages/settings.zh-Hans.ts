import type { HighlightSettings } from '../../client/settings/highlight-settings.ts';
import type { KeyAction } from '../../client/settings/key-choices.ts';

/** The words of the settings' screen. `settings.en.ts` has the same keys. */
export interface SettingsMessages {
  title: string;
  intro: string;
  noScript: string;
  keys: {
    title: string;
    intro: string;
    always: { key: string; does: string }[];
    on: string;
    action: string;
    key: string;
    none: string;
    /** `{key}` and `{action}` stand for what was taken from where. */
    taken: string;
    does: Record<KeyAction, string>;
  };
  highlight: {
    title: string;
    what: string;
    whats: Record<HighlightSettings['what'], string>;
    look: string;
    looks: Record<HighlightSettings['look'], string>;
    note: string;
  };
  ear: {
    title: string;
    intro: string;
    none: string;
    misread: string;
    misprinted: string;
    words: string;
    reading: string;
    correct: string;
    /** After the label of a control that the list has many of. */
    remove: string;
    removeAll: string;
    json: string;
    lexicon: string;
    corrections: string;
    because: string;
    removed: string;
  };
}

export const settingsZhHans: SettingsMessages = {
  title: '设置',
  intro: '这些设置只存在这台设备上。',
  noScript: '这一页的设置要由脚本来保存；浏览器没有运行脚本，文章仍可照常阅读。',
  keys: {
    title: '快捷键',
    intro:
      '每个快捷键都有对应的按钮，不用快捷键也能做到。字母键起初是关着的，因为读屏软件和语音输入另有用处。按键按键盘上的位置认，与输入法无关；在输入框里打字时不起作用。',
    always: [
      { key: 'Esc', does: '停止' },
      { key: 'Ctrl', does: '单独按一下：暂停' },
    ],
    on: '使用字母键',
    action: '做什么',
    key: '按键',
    none: '不用',
    taken: '“{key}”键原来用于“{action}”，现在改给了这一项。',
    does: {
      press: '听报、暂停、继续',
      stop: '停止',
      'previous-sentence': '上一句',
      'next-sentence': '下一句',
      'previous-paragraph': '上一段',
      'next-paragraph': '下一段',
      'previous-section': '上一节',
      'next-section': '下一节',
      'previous-article': '上一篇',
      'next-article': '下一篇',
      skim: '只听标题，再按一次回来',
      'read-this': '读这一篇',
      misread: '记下：读错了',
      misprinted: '记下：文字有误',
    },
  },
  highlight: {
    title: '朗读时的标记',
    what: '标出什么',
    whats: { both: '句子和正在读的词', sentence: '只标句子', word: '只标正在读的词', none: '不标' },
    look: '句子怎样标',
    looks: { yellow: '黄底', green: '绿底', blue: '蓝底', underline: '下划线' },
    note: '不是每个声音都说明读到哪个词；没有说明时只标句子。系统用高对比度颜色时，底色由系统决定。',
  },
  ear: {
    title: '听出的错误',
    intro:
      '听报时按“读错了”或“文字有误”，刚听到的那一句就记在这里。写上是哪几个字、应当怎样，再存成文件，可以交给办报的人。没有存下来的不会发给任何人。',
    none: '还没有记下什么。',
    misread: '读错了',
    misprinted: '文字有误',
    words: '哪几个字',
    reading: '应读作（写同音字）',
    correct: '应为',
    remove: '删去',
    removeAll: '全部删去',
    json: '存成文件（JSON）',
    lexicon: '存成读音表的写法（lexicon.yaml）',
    corrections: '存成校正的写法（corrections.yaml）',
    because: '读者听出文字有误',
    removed: '已删去。',
  },
};
