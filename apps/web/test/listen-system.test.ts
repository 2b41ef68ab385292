import { describe, expect, it } from 'vitest';
import { appOf, systemOf } from '../client/listen/system.ts';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const android = `Mozilla/5.0 (Linux; Android 15; V2309A Build/AP3A; wv) ${webkit} Version/4.0 Chrome/138.0.0.0 Mobile Safari/537.36`;
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';

describe('appOf', () => {
  it.each([
    [`${android} XWEB/1380123 MMWEBSDK/20250503 MicroMessenger/8.0.60.2860`, 'wechat'],
    [`${iphone} MicroMessenger/8.0.60(0x18003c2f) NetType/WIFI Language/zh_CN`, 'wechat'],
    [`${android} MQQBrowser/6.2 TBS/046291 V1_AND_SQ_9.1.70 QQ/9.1.70.25540`, 'qq'],
    [`${iphone} Weibo (iPhone15,2__weibo__15.5.0__iphone__os18.5)`, 'weibo'],
    [`${android} AlipayDefined AlipayClient/10.7.26`, 'alipay'],
    [`${android} DingTalk/7.6.50`, 'dingtalk'],
    [`${iphone} Lark/7.46.7 LarkLocale/zh_CN`, 'feishu'],
    [`${iphone} aweme_35.0.0 JsSdk/1.0`, 'douyin'],
    [`${android} NewsArticle/10.8.0 JsSdk/2`, 'toutiao'],
    [`${iphone} [FBAN/FBIOS;FBAV/510.0.0.48.101;]`, 'facebook'],
    [`${iphone} Instagram 380.0.0.26.88 (iPhone15,2)`, 'instagram'],
    [`${iphone} Safari Line/15.9.0`, 'line'],
    [android, 'other'],
  ])('%s', (userAgent, app) => {
    expect(appOf(userAgent)).toBe(app);
  });

  it.each([
    `Mozilla/5.0 (Linux; Android 10; K) ${webkit} Chrome/138.0.0.0 Mobile Safari/537.36`,
    `Mozilla/5.0 (Linux; U; Android 15; zh-cn) ${webkit} Version/4.0 Chrome/121.0 MQQBrowser/15.5 Mobile Safari/537.36`,
    `${iphone} Version/18.5 Safari/604.1`,
    'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
  ])('is null for a browser: %s', (userAgent) => {
    expect(appOf(userAgent)).toBeNull();
  });
});

describe('systemOf', () => {
  it.each([
    [android, 5, 'android'],
    [iphone, 5, 'ios'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, 'ios'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, 'macos'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 10, 'windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0)', 0, 'linux'],
    ['', 0, null],
  ] as const)('%s with %i touch points', (userAgent, touchPoints, system) => {
    expect(systemOf(userAgent, touchPoints)).toBe(system);
  });
});
