/** What the script says about voices; `{app}` stands for the name of an app. */
export interface SoundWords {
  /** Spoken when a voice is tried, by the primary language of the text. */
  samples: Record<'zh' | 'en', string>;
  /** Beside the button, before it was pressed: no voice has been listed so far. */
  late: string;
  /** The page is shown inside an app. */
  inApp: string;
  /** Beside the button of an edition's player, in a browser without speech. */
  recordedOnly: string;
  /** Those apps by the names of `client/listen/system.ts`. */
  apps: Record<App, string>;
}

export type App =
  | 'wechat'
  | 'qq'
  | 'weibo'
  | 'alipay'
  | 'dingtalk'
  | 'feishu'
  | 'douyin'
  | 'toutiao'
  | 'facebook'
  | 'instagram'
  | 'line'
  | 'other';

export interface SoundMessages {
  soundWords: SoundWords;
  voices: string;
  sample: string;
  pitch: string;
  pitches: readonly (readonly [pitch: number, name: string])[];
  sentencePause: string;
  paragraphPause: string;
  addedSeconds: (seconds: number) => string;
  keepAwake: string;
  whenLocked: string;
  /** The edition's recordings in the list of voices, and one by who reads it. */
  recording: string;
  recordedBy: (name: string) => string;
  /** Of an article, in an edition's list. */
  recorded: string;
}

export const soundZhHans: SoundMessages = {
  soundWords: {
    samples: {
      zh: '你好，我来为你读报。今天一共有十二篇文章。',
      en: 'Hello, I will read the paper to you. There are twelve articles today.',
    },
    late: '还没有找到能用的声音。可以先按按钮试一试；安装方法见下。',
    inApp:
      '{app}里打开的网页多半不能朗读。请在浏览器里打开：安卓手机用 Chrome、Edge 或自带的浏览器，苹果手机用 Safari。',
    recordedOnly: '这个浏览器不能朗读，只播放有录音的文章。',
    apps: {
      wechat: '微信',
      qq: 'QQ ',
      weibo: '微博',
      alipay: '支付宝',
      dingtalk: '钉钉',
      feishu: '飞书',
      douyin: '抖音',
      toutiao: '今日头条',
      facebook: 'Facebook ',
      instagram: 'Instagram ',
      line: 'LINE ',
      other: '应用',
    },
  },
  voices: '用什么声音读',
  sample: '试听这个声音',
  pitch: '音调',
  pitches: [
    [0.5, '很低'],
    [0.75, '低'],
    [1, '正常'],
    [1.25, '高'],
    [1.5, '很高'],
  ],
  sentencePause: '句间停顿',
  paragraphPause: '段间停顿',
  addedSeconds: (seconds) => (seconds === 0 ? '照常' : `多停 ${seconds} 秒`),
  keepAwake: '朗读时保持屏幕亮着',
  whenLocked: '手机锁屏后，系统多半会停止朗读；开锁后按“继续”，从停下的那句读起。',
  recording: '录音',
  recordedBy: (name) => `录音（${name}）`,
  recorded: '有录音',
};
