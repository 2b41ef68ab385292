import { soundEn } from './player-sound.en.ts';
import { walkEn } from './player-walk.en.ts';
import type { PlayerMessages } from './player.zh-Hans.ts';

export const playerEn: PlayerMessages = {
  ...walkEn,
  ...soundEn,
  language: 'en',
  region: 'Listen',
  words: {
    ...walkEn.walk,
    ...soundEn.soundWords,
    listen: 'Listen',
    pause: 'Pause',
    resume: 'Resume',
    paused: 'Paused',
    stopped: 'Stopped',
    marked: { misread: 'Noted as misread: {sentence}', misprinted: 'Noted as misprinted: {sentence}' },
    failures: {
      refused: 'The browser did not allow speech. Please press Resume once more.',
      'no-voice': 'No voice for this article was found. How to get one is told below.',
      mute: 'The browser made no sound. Choose another voice and press Resume. If that does not help, close the browser and open it again. Other ways are told below.',
      silent:
        'The voice does not answer. Choose another voice and press Resume. If that does not help, close the browser and open it again.',
      broken:
        'Speech failed. Choose another voice and press Resume. If that does not help, close the browser and open it again.',
      unreachable: 'The rest could not be fetched. Check the connection and try again.',
    },
    progress: 'Sentence {n} of {of}',
    remote: ' (online)',
  },
  more: 'More',
  toPlayer: 'Player',
  goTo: 'Go to',
  ear: 'Mistakes that you hear',
  device: 'Screen and keys',
  toHighlight: 'Marks while listening',
  toKeys: 'Keys',
  stop: 'Stop',
  previousSentence: 'Previous sentence',
  nextSentence: 'Next sentence',
  previousParagraph: 'Previous paragraph',
  nextParagraph: 'Next paragraph',
  rate: 'Speed',
  times: (rate) => `${rate}×`,
  voice: 'Voice',
  bestVoice: 'Automatic',
  from: 'Read from',
  start: 'The beginning',
  selection: 'The selected text',
  screen: 'The text on screen',
  readFrom: 'Read from there',
  lastHeard: 'Back to the sentence you heard last',
  misread: 'That was misread',
  misprinted: 'That is misprinted',
  earList: 'What was noted',
  help: {
    intro: 'This browser cannot read this article aloud at present; the text is all there. To listen:',
    ways: [
      {
        id: 'app',
        system: 'Inside an app such as WeChat',
        way: 'open the menu and choose to open the page in your browser.',
      },
      {
        id: 'android',
        system: 'Android',
        way: 'in Settings, find Text-to-speech output and install the language.',
      },
      { id: 'ios', system: 'iPhone and iPad', way: 'Settings, Accessibility, Spoken Content, Voices.' },
      {
        id: 'windows',
        system: 'Windows',
        way: 'Settings, Time & language, Speech, Add voices; or use the Edge browser.',
      },
      {
        id: 'macos',
        system: 'macOS',
        way: 'System Settings, Accessibility, Spoken Content, System voice, Manage Voices.',
      },
      {
        id: 'linux',
        system: 'Linux',
        way: 'install speech-dispatcher and espeak-ng, then open the page in Firefox.',
      },
    ],
  },
};
