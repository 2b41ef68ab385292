import { describe, expect, it } from 'vitest';
import { isEar, isScanLine, isWeather } from '../../src/rules/ears.ts';

describe('what stands beside the paper’s name', () => {
  it.each([
    '代号：41-0',
    '（总第27345号）',
    '（總第27345號）',
    '中共青山市委机关报',
    '青山日报社出版',
    '青山网 www.qingshan.example',
    'https://www.qingshan.example',
    '微信公众号：qingshanribao',
    '零售每份一元',
    '1951年8月15日创刊',
    '創刊於1951年',
  ])('%s', (text) => expect(isEar(text)).toBe(true));
  it.each([
    '代号风暴',
    '一张机关报的七十年',
    '青山日报社出版的书',
    '微信公众号怎么办',
    '零售额增长5%',
    '创刊号',
    '',
  ])('cannot tell of %s', (text) => expect(isEar(text)).toBe(false));
});

describe('the weather of the day', () => {
  it.each(['今日天气 晴 12℃～20℃', '今日白天：多云 东北风2—3级 12℃～20℃', '天氣：晴轉多雲，12℃～20℃'])(
    '%s',
    (text) => expect(isWeather(text)).toBe(true),
  );
  it.each(['晴', '12℃', '今日小雨', '晴天里的渡口 12℃', '室温20℃的秘密', ''])('cannot tell of %s', (text) =>
    expect(isWeather(text)).toBe(false),
  );
});

describe('words for those who hold the printed page', () => {
  it.each([
    '扫码看视频',
    '扫一扫，看更多',
    '扫描二维码 关注青山日报',
    '請掃描右側二維碼',
    '▲扫码阅读全文',
    '长按识别二维码',
    '📌更多新聞請掃QR Code',
  ])('%s', (text) => expect(isScanLine(text)).toBe(true));
  it.each(['扫码支付进了菜市场', '二维码里的秘密', '扫雪的人', ''])('cannot tell of %s', (text) =>
    expect(isScanLine(text)).toBe(false),
  );
});
