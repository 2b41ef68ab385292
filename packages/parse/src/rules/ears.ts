const PAPER = '\\p{Script=Han}{2,8}[报報]';
/** What stands beside a paper's name on its first page, the ears: post number, owner, publisher, price, address. */
const EARS = new RegExp(
  '^(?:' +
    [
      '代[号號][：:]?\\s*\\d{1,3}[-—–]\\d{1,4}',
      '[（(][总總]?第\\s*\\d{3,6}\\s*[号號期][）)]',
      '\\p{Script=Han}{4,20}(?:机关报|機關報)',
      `${PAPER}社(?:编辑|編輯)?(?:出版|主办|主辦|承印|印刷)`,
      '(?:\\p{Script=Han}{0,8}[网網]\\s*[：:]?\\s*)?(?:https?://|www\\.)[\\w./-]{4,60}',
      '(?:官方)?(?:微信|微博|抖音|客户端|客戶端)(?:公众|公眾)?[号號]?[：:]\\s*\\S{2,30}',
      '零售(?:每份)?[：:]?\\s*[\\d.〇一二三四五六七八九十]{1,5}元',
      '\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?[创創]刊',
      '[创創]刊[于於]\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?',
    ].join('|') +
    ')$',
  'u',
);

/** A line of a paper's ears that its form alone shows. "Cannot tell" is false. */
export function isEar(text: string): boolean {
  return text.length <= 60 && EARS.test(text.trim());
}

const WEATHER =
  /今[日天]|明[日天]|白天|夜[间間晚]|本市|天[气氣]|[气氣][温溫]|最[高低]|晴|多[云雲]|[阴陰]|[小中大暴阵陣雷]{0,2}[雨雪]|[雾霧霾]|[间間到转轉]|(?:[东西南北偏東]{1,3}|微)[风風]|\d\s*[-~～—–]?\s*\d?\s*[级級]|-?\d{1,2}\s*(?:℃|°C?)?|[~～—–\-，,：:、|\s]/gu;
const SKY = /[晴阴陰雨雪雾霧霾]|多[云雲]/u;

/** The weather of the day and nothing else: 今日天气：晴转多云 12℃～20℃. The sky alone may be a headline. */
export function isWeather(text: string): boolean {
  return text.length <= 60 && /℃|°/u.test(text) && SKY.test(text) && text.replace(WEATHER, '') === '';
}

const SCAN =
  /^[▲▼↑↓←→\s（(【\p{Extended_Pictographic}\ufe0f]*(?:更多\p{Script=Han}{0,6})?(?:请|請|欢迎|歡迎)?(?:微信)?(?:长按|長按|识别|識別|[扫掃]描?\s?QR\s?Code|[扫掃][码碼](?:[看听听聽阅閱观觀关關下收了加报報进進获獲查]|\s*[，,])|[扫掃]一[扫掃]|[扫掃]描?(?:[上下左右]方|右[侧側]|左[侧側]|文中)?二[维維][码碼])/u;

/** 扫码看视频, 扫描二维码 关注…: words for those who hold the printed page. */
export function isScanLine(text: string): boolean {
  return text.length <= 40 && SCAN.test(text) && /[码碼]|[扫掃]一[扫掃]|QR/u.test(text) && !/。./u.test(text);
}
