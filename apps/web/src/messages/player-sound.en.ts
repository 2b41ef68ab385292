import type { SoundMessages } from './player-sound.zh-Hans.ts';

export const soundEn: SoundMessages = {
  soundWords: {
    samples: {
      zh: '你好，我来为你读报。今天一共有十二篇文章。',
      en: 'Hello, I will read the paper to you. There are twelve articles today.',
    },
    late: 'No voice has been found so far. You can press the button and see; how to get a voice is told below.',
    inApp:
      'Pages that are opened inside {app} can seldom be read aloud. Open this one in a browser: Chrome, Edge or the phone’s own on Android, Safari on an iPhone.',
    recordedOnly: 'This browser cannot read aloud: it plays the articles that were recorded.',
    apps: {
      wechat: 'WeChat',
      qq: 'QQ',
      weibo: 'Weibo',
      alipay: 'Alipay',
      dingtalk: 'DingTalk',
      feishu: 'Feishu',
      douyin: 'Douyin or TikTok',
      toutiao: 'Toutiao',
      facebook: 'Facebook',
      instagram: 'Instagram',
      line: 'LINE',
      other: 'an app',
    },
  },
  voices: 'Sound',
  sample: 'Try this voice',
  pitch: 'Pitch',
  pitches: [
    [0.5, 'very low'],
    [0.75, 'low'],
    [1, 'normal'],
    [1.25, 'high'],
    [1.5, 'very high'],
  ],
  sentencePause: 'Pause between sentences',
  paragraphPause: 'Pause between paragraphs',
  addedSeconds: (seconds) => (seconds === 0 ? 'as usual' : `${seconds} s more`),
  keepAwake: 'Keep the screen on while reading',
  whenLocked:
    'A phone that is locked mostly stops speech. Unlock it and press Resume: reading goes on with the sentence that was cut.',
  recording: 'Recording',
  recordedBy: (name) => `Recording (${name})`,
  recorded: 'recorded',
};
