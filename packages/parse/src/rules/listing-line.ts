/** 18:30 澜浦新闻, or with the channel or hall before it: 中央一套 18:55 天气预报, 一号厅：19:40 …. */
export function isTimedLine(text: string): boolean {
  return TIMED.test(text.slice(0, 24));
}

const TIMED =
  /^(?:[\p{Script=Han}A-Z][\p{Script=Han}A-Z\d·（）()-]{1,11}(?:[ \u3000]{1,3}|[：:][ \u3000]?))?\d{1,2}[:：]\d{2}(?!\d)/u;
