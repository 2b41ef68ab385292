import type { System } from '../../client/listen/system.ts';
import type { Failure } from '@tingbao/speech/player';
import { soundZhHans, type SoundMessages, type SoundWords } from './player-sound.zh-Hans.ts';
import { walkZhHans, type WalkMessages, type WalkWords } from './player-walk.zh-Hans.ts';

/** What the script needs to say; it travels in the page, so that no script holds two languages. */
export interface PlayerWords extends WalkWords, SoundWords {
  listen: string;
  pause: string;
  resume: string;
  /** The status line says these two and the failures, nothing else: the voice itself tells that it has begun. */
  paused: string;
  stopped: string;
  /** Said when a sentence was marked; `{sentence}` stands for it. */
  marked: { misread: string; misprinted: string };
  failures: Record<Failure, string>;
  /** `{n}` and `{of}` stand for figures. */
  progress: string;
  /** After the name of a voice that is not on the device. */
  remote: string;
}

export interface PlayerMessages extends Omit<WalkMessages & SoundMessages, 'walk' | 'soundWords'> {
  /** BCP 47 of these messages. */
  language: string;
  region: string;
  words: PlayerWords;
  /** The summary of all that is used less. */
  more: string;
  /** Leads from the bar at the window's end to the player's own place. */
  toPlayer: string;
  goTo: string;
  ear: string;
  device: string;
  toHighlight: string;
  toKeys: string;
  stop: string;
  previousSentence: string;
  nextSentence: string;
  previousParagraph: string;
  nextParagraph: string;
  rate: string;
  times: (rate: number) => string;
  voice: string;
  bestVoice: string;
  from: string;
  start: string;
  selection: string;
  screen: string;
  readFrom: string;
  lastHeard: string;
  misread: string;
  misprinted: string;
  earList: string;
  /** Shown where the browser cannot speak: what is missing, then a way for each system; the script puts the reader's own first. */
  help: { intro: string; ways: { id: System | 'app'; system: string; way: string }[] };
}

export const playerZhHans: PlayerMessages = {
  ...walkZhHans,
  ...soundZhHans,
  language: 'zh-Hans',
  region: '听报',
  words: {
    ...walkZhHans.walk,
    ...soundZhHans.soundWords,
    listen: '听报',
    pause: '暂停',
    resume: '继续',
    paused: '已暂停',
    stopped: '已停止',
    marked: { misread: '已记下“读错了”：{sentence}', misprinted: '已记下“文字有误”：{sentence}' },
    failures: {
      refused: '浏览器没有允许朗读，请再按一次“继续”。',
      'no-voice': '没有找到能读这篇文章的声音，安装方法见下。',
      mute: '浏览器没有读出声音。请换一个声音，再按“继续”；还不行，就把浏览器关掉，重新打开。别的办法见下。',
      silent: '声音没有响应。请换一个声音，再按“继续”；还不行，就把浏览器关掉，重新打开。',
      broken: '朗读出错。请换一个声音，再按“继续”；还不行，就把浏览器关掉，重新打开。',
      unreachable: '其余内容没有取到。请检查网络，然后再试。',
    },
    progress: '第 {n} 句，共 {of} 句',
    remote: '（联网）',
  },
  more: '更多',
  toPlayer: '播放器',
  goTo: '跳到',
  ear: '听出的错误',
  device: '屏幕和按键',
  toHighlight: '朗读时的标记',
  toKeys: '快捷键',
  stop: '停止',
  previousSentence: '上一句',
  nextSentence: '下一句',
  previousParagraph: '上一段',
  nextParagraph: '下一段',
  rate: '语速',
  times: (rate) => `${rate} 倍`,
  voice: '声音',
  bestVoice: '自动选择',
  from: '从哪里读起',
  start: '开头',
  selection: '选中的文字',
  screen: '屏幕上的文字',
  readFrom: '从这里读',
  lastHeard: '回到刚才听到的句子',
  misread: '刚才读错了',
  misprinted: '刚才的文字有误',
  earList: '记下的错误',
  help: {
    intro: '这个浏览器现在读不出这篇文章，所以不能听报；文章仍可以照常阅读。要听报，可以这样做：',
    ways: [
      { id: 'app', system: '微信等应用内', way: '点右上角菜单，选“在浏览器打开”。' },
      { id: 'android', system: '安卓', way: '在系统设置里找“文字转语音”，安装中文语音。' },
      { id: 'ios', system: '苹果手机和平板', way: '设置，辅助功能，朗读内容，声音，中文。' },
      {
        id: 'windows',
        system: 'Windows',
        way: '设置，时间和语言，语音，添加语音，中文；也可以用 Edge 浏览器。',
      },
      { id: 'macos', system: 'macOS', way: '系统设置，辅助功能，朗读内容，系统声音，管理声音。' },
      { id: 'linux', system: 'Linux', way: '安装 speech-dispatcher 和 espeak-ng，再用 Firefox 打开。' },
    ],
  },
};
