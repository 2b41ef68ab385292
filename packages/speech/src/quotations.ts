/** How many characters an attribution may have: 船工顾青禾说, 渡口管理所相关负责人介绍. */
const longest = 24;

const chineseVerbs =
  /(?:说|說|道|问|問|回答|答|喊|叫|笑|表示|介绍|介紹|坦言|直言|感慨|感叹|感嘆|强调|強調|指出|透露|补充|補充|解释|解釋|回忆|回憶|告诉记者|告訴記者|称|稱|认为|認為|写道|寫道)$/u;
const englishVerbs =
  /\b(?:said|says|say|asked|asks|added|adds|replied|told \w+|tells \w+|explained|recalled|wrote|writes|cried|shouted|noted)$/i;

/** True where a short 船工顾青禾说。 (or Mary said.) follows a quotation that closed at `from`, and ends its sentence. */
export function isAttribution(text: string, from: number, chinese: boolean): boolean {
  const ahead = text.slice(from, from + longest + 1);
  // 葛海生说，他的三条船… goes on: what comes before its comma attributes as well.
  const stop = ahead.search(chinese ? /[。！？!?.，：\n]/ : /[。！？!?.\n]/);
  if (stop < 1) return false;
  const words = ahead.slice(0, stop).trim();
  if (!chinese) return englishVerbs.test(words);
  // 她没有回答 attributes nothing to anybody.
  return chineseVerbs.test(words) && !/[没沒未无無]|不..?$/.test(words);
}

/**
 * True where quotation marks set off a term and no speech: 在“开船！澜浦”… or “我要学修伞！”栏目, that is, where the
 * opening mark follows a word directly and the closing mark is followed by one. Speech follows ：，。 or nothing.
 */
export function isTermInQuotes(text: string, openedAt: number, end: number): boolean {
  const before = text.charAt(openedAt - 1);
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(text.charAt(end));
}
