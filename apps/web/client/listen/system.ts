import type { App } from '../../src/messages/player-sound.zh-Hans.ts';

export type System = 'android' | 'ios' | 'windows' | 'macos' | 'linux';

/** What is put into a browser's name of itself by apps that show pages themselves; the first that fits. As seen in 2026-11. */
const apps: [App, RegExp][] = [
  ['wechat', /MicroMessenger|wxwork/i],
  ['dingtalk', /DingTalk/i],
  ['feishu', /\b(?:Lark|Feishu)\b/i],
  ['alipay', /AlipayClient/i],
  ['weibo', /weibo/i],
  // MQQBrowser is a browser of its own.
  ['qq', /\bQQ\//],
  ['toutiao', /NewsArticle|Toutiao/i],
  ['douyin', /aweme|musical_ly|BytedanceWebview|trill_/i],
  ['facebook', /\bFB(?:AN|AV|_IAB)\b/],
  ['instagram', /\bInstagram\b/],
  ['line', /\bLine\//],
  // Android's own mark of a page inside an app; Chrome on Android has none.
  ['other', /; wv\)/],
];

/** The app that shows the page, from the browser's user agent; null for a browser. */
export const appOf = (userAgent: string): App | null =>
  apps.find(([, sign]) => sign.test(userAgent))?.[0] ?? null;

/** The reader's system, roughly; iPads call themselves Macs, and are known by their touch points. */
export function systemOf(userAgent: string, touchPoints: number): System | null {
  if (/Android/.test(userAgent)) return 'android';
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return 'ios';
  if (/Windows/.test(userAgent)) return 'windows';
  if (/Macintosh/.test(userAgent)) return 'macos';
  return /Linux|CrOS/.test(userAgent) ? 'linux' : null;
}
