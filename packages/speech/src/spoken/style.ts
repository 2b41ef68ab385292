/** How numbers and signs are said where speakers differ. `house` is what readers hear; the others are those of published suites. */
export interface SpokenStyle {
  name: 'house' | 'wetextprocessing' | 'paddlespeech';
  /** 200 is 两百 or 二百. */
  twoHundred: '两' | '二';
  /** How 1 is said in telephone numbers. */
  one: '幺' | '一';
  /** 0.70% as 零点七零 or 零点七. */
  keepZeros: boolean;
  /** A number that nothing is said of: 985 as 九百八十五 or 九八五. */
  bareNumber: 'cardinal' | 'digits';
  /** Between the ends of a span. */
  span: '至' | '到';
  /** Between two times of day. */
  clockSpan: '至' | '到';
  /** Whether 12-23, 3-1 and 08-08 are read by their form alone. In a newspaper only the context tells. */
  hyphens: 'undecided' | 'span' | 'score-or-date';
  celsius: '摄氏度' | '度';
  /** -3℃: 零下 or 负. */
  belowZero: '零下' | '负';
  /** 10km: 千米 or 公里. */
  kilometre: '千米' | '公里';
  /** km²: 平方千米 or 平方公里. */
  squareKilometre: '平方千米' | '平方公里';
  /** 10÷2: 除以 or 除. */
  divided: '除以' | '除';
  /** 3200元/吨: 三千二百元每吨, or 每吨三千二百元. */
  perFirst: boolean;
  /** 2:06:15 without a word that tells: a runner's time, or the clock. */
  hoursMinutesSeconds: 'duration' | 'clock';
  /** Full-width signs as ASCII, 儿 and 呃 left out: the manner of a suite for machines. */
  machine: boolean;
}

/** What readers hear: the manner of news readers. Printed zeros and 儿 stay. */
export const HOUSE: SpokenStyle = {
  name: 'house',
  twoHundred: '二',
  one: '幺',
  keepZeros: true,
  bareNumber: 'cardinal',
  span: '至',
  clockSpan: '至',
  hyphens: 'undecided',
  celsius: '摄氏度',
  belowZero: '零下',
  kilometre: '公里',
  squareKilometre: '平方公里',
  divided: '除以',
  perFirst: false,
  hoursMinutesSeconds: 'duration',
  machine: false,
};

/** wenet-e2e/WeTextProcessing, tn/chinese/test/data. */
export const WETEXTPROCESSING: SpokenStyle = {
  ...HOUSE,
  name: 'wetextprocessing',
  twoHundred: '两',
  span: '到',
  clockSpan: '到',
  hyphens: 'score-or-date',
  belowZero: '负',
  squareKilometre: '平方千米',
  divided: '除',
  perFirst: true,
  hoursMinutesSeconds: 'clock',
  machine: true,
};

/** PaddlePaddle/PaddleSpeech, examples/other/tn/data. */
export const PADDLESPEECH: SpokenStyle = {
  ...HOUSE,
  name: 'paddlespeech',
  one: '一',
  keepZeros: false,
  bareNumber: 'digits',
  span: '到',
  hyphens: 'span',
  celsius: '度',
  kilometre: '千米',
  squareKilometre: '平方千米',
  hoursMinutesSeconds: 'clock',
};

export const STYLES: readonly SpokenStyle[] = [HOUSE, WETEXTPROCESSING, PADDLESPEECH];
