import type { Rule, Said } from '../rule.ts';
import { isAdjective } from './adjective.ts';
import { sayNumber, sayWhole } from './numbers.ts';
import { N, rx } from './patterns.ts';

/** What a unit is called after one, and after any other number. */
const UNITS: Record<string, [one: string, many: string]> = {
  km: ['kilometer', 'kilometers'],
  m: ['meter', 'meters'],
  cm: ['centimeter', 'centimeters'],
  mm: ['millimeter', 'millimeters'],
  kg: ['kilogram', 'kilograms'],
  g: ['gram', 'grams'],
  mg: ['milligram', 'milligrams'],
  ml: ['milliliter', 'milliliters'],
  lb: ['pound', 'pounds'],
  lbs: ['pound', 'pounds'],
  'lb.': ['pound', 'pounds'],
  'lbs.': ['pound', 'pounds'],
  oz: ['ounce', 'ounces'],
  'oz.': ['ounce', 'ounces'],
  ft: ['foot', 'feet'],
  'ft.': ['foot', 'feet'],
  ms: ['millisecond', 'milliseconds'],
  L: ['liter', 'liters'],
  'in.': ['inch', 'inches'],
  yd: ['yard', 'yards'],
  mi: ['mile', 'miles'],
  'mi.': ['mile', 'miles'],
  ha: ['hectare', 'hectares'],
  min: ['minute', 'minutes'],
  'min.': ['minute', 'minutes'],
  mins: ['minute', 'minutes'],
  'mins.': ['minute', 'minutes'],
  hr: ['hour', 'hours'],
  'hr.': ['hour', 'hours'],
  hrs: ['hour', 'hours'],
  'hrs.': ['hour', 'hours'],
  sec: ['second', 'seconds'],
  'sec.': ['second', 'seconds'],
  secs: ['second', 'seconds'],
  'secs.': ['second', 'seconds'],
  mph: ['mile per hour', 'miles per hour'],
  'km/h': ['kilometer per hour', 'kilometers per hour'],
  kph: ['kilometer per hour', 'kilometers per hour'],
  'm/s': ['meter per second', 'meters per second'],
  kWh: ['kilowatt hour', 'kilowatt hours'],
  MWh: ['megawatt hour', 'megawatt hours'],
  GWh: ['gigawatt hour', 'gigawatt hours'],
  kW: ['kilowatt', 'kilowatts'],
  MW: ['megawatt', 'megawatts'],
  GW: ['gigawatt', 'gigawatts'],
  Hz: ['hertz', 'hertz'],
  kHz: ['kilohertz', 'kilohertz'],
  MHz: ['megahertz', 'megahertz'],
  GHz: ['gigahertz', 'gigahertz'],
  '°C': ['degree Celsius', 'degrees Celsius'],
  '℃': ['degree Celsius', 'degrees Celsius'],
  '°F': ['degree Fahrenheit', 'degrees Fahrenheit'],
  '℉': ['degree Fahrenheit', 'degrees Fahrenheit'],
  '°': ['degree', 'degrees'],
  KB: ['kilobyte', 'kilobytes'],
  MB: ['megabyte', 'megabytes'],
  GB: ['gigabyte', 'gigabytes'],
  TB: ['terabyte', 'terabytes'],
  Mbps: ['megabit per second', 'megabits per second'],
  Gbps: ['gigabit per second', 'gigabits per second'],
  dB: ['decibel', 'decibels'],
  bp: ['basis point', 'basis points'],
  bps: ['basis point', 'basis points'],
  'sq. ft.': ['square foot', 'square feet'],
  'sq ft': ['square foot', 'square feet'],
  'sq km': ['square kilometer', 'square kilometers'],
  'sq. km': ['square kilometer', 'square kilometers'],
  'sq m': ['square meter', 'square meters'],
  'sq. mi.': ['square mile', 'square miles'],
  'sq mi': ['square mile', 'square miles'],
  'cm²': ['square centimeter', 'square centimeters'],
  'ft²': ['square foot', 'square feet'],
  'km²': ['square kilometer', 'square kilometers'],
  'm²': ['square meter', 'square meters'],
  '㎡': ['square meter', 'square meters'],
  'cm³': ['cubic centimeter', 'cubic centimeters'],
  'm³': ['cubic meter', 'cubic meters'],
  'μg/m³': ['microgram per cubic meter', 'micrograms per cubic meter'],
  'mg/L': ['milligram per liter', 'milligrams per liter'],
};

const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace(/[.*+?^$]/gu, '\\$&'))
  .join('|');

/** 5 km, -5°C, 60 mph, 20-25°C */
const measured: Rule = {
  name: 'unit',
  pattern: rx(
    `(?<![\\d.])(?:(${N})(\\s?[-–—]\\s?))?(?:(?<![\\d\\p{L}])([-−+±]))?(${N})(\\s?)(${UNIT})(?![A-Za-z²³/])`,
  ),
  say: ([, first = '', dash = '', sign = '', figures = '', space = '', unit = ''], context): Said => {
    const [one, many] = UNITS[unit] ?? ['', ''];
    const signs: Record<string, string> = { '': '', '+': 'plus ', '±': 'plus or minus ' };
    return [
      [first, first === '' ? '' : sayNumber(first)],
      [dash, dash === '' ? '' : ' to '],
      [sign, signs[sign] ?? 'minus '],
      [figures, sayNumber(figures)],
      [space, ' '],
      [unit, first === '' && (figures === '1' || isAdjective(context)) ? one : many],
    ];
  },
};

const SIDES: Record<string, string> = { N: ' north', S: ' south', E: ' east', W: ' west' };
/** 40°26′N */
const arc: Rule = {
  name: 'degrees-and-minutes',
  pattern: /(?<![\d.])(\d{1,3})(°)(\s?)(\d{1,2})(['’′])(?:(\s?)([NSEW])(?![\p{L}\d]))?/gu,
  say: ([, degrees = '', sign = '', gap = '', minutes = '', prime = '', space = '', side = '']) => [
    [degrees, sayWhole(degrees)],
    [sign, ' degrees'],
    [gap, ' '],
    [minutes, sayWhole(minutes)],
    [prime, ' minutes'],
    [space, ''],
    [side, SIDES[side] ?? ''],
  ],
};

/** 5'11", 6ft 2in */
const height: Rule = {
  name: 'feet-and-inches',
  pattern:
    /(?<![\d.])(\d)['’′](\s?)(\d{1,2})(?:["”″])|(?<![\d.])(\d{1,2})(\s?)(ft|feet)(\s)(\d{1,2})(\s?)(in)\b/gu,
  say: ([
    whole = '',
    feet,
    ,
    inches = '',
    foot = '',
    gap = '',
    unit = '',
    space = '',
    inch = '',
    last = '',
    mark = '',
  ]): Said =>
    feet === undefined
      ? [
          [foot, sayWhole(foot)],
          [gap, ' '],
          [unit, foot === '1' ? 'foot' : 'feet'],
          [space, ' '],
          [inch, sayWhole(inch)],
          [last, ' '],
          [mark, inch === '1' ? 'inch' : 'inches'],
        ]
      : [[whole, `${sayWhole(feet)} foot ${sayWhole(inches)}`]],
};

/** 100K people, 2M users; a 5K run and a 4K screen keep their letter. */
const ranked: Rule = {
  name: 'thousands-by-letter',
  pattern: rx(
    `(?<![\\d.,A-Za-z])(${N})([KM](?=\\+|\\s\\p{Ll}|[,.;]|$)|k(?![\\p{L}\\d])|B(?=\\+|\\s\\p{Ll}))`,
  ),
  say: ([, figures = '', letter = ''], { text, end }): Said | null =>
    /k/iu.test(letter) &&
    (/^(?:[45]|8|10)$/u.test(figures) || /^\s(?:run|race|walk|video|screen)/u.test(text.slice(end)))
      ? null
      : [
          [figures, sayNumber(figures)],
          [letter, { K: ' thousand', k: ' thousand', M: ' million', B: ' billion' }[letter] ?? letter],
        ],
};

/** 9.83s: with a decimal an s is seconds; the 90s and 1980s have none. */
const seconds: Rule = {
  name: 'seconds',
  pattern: /(?<![\d.,])(\d{1,4}\.\d{1,3})(s)(?![\p{L}\d])/gu,
  say: ([, figures = '', mark = '']) => [
    [figures, sayNumber(figures)],
    [mark, ' seconds'],
  ],
};

/** 14m copies, 3bn people: a rank where people or things are counted. */
const counted: Rule = {
  name: 'rank-by-letter',
  pattern: rx(
    `(?<![\\d.,A-Za-z$£€¥])(${N})(m|mn|bn|tn)(?=\\s(?:people|(?!across|its|this|has|was|is|always|less|races|tracks)\\p{Ll}{2,20}s)\\b)`,
  ),
  say: ([, figures = '', rank = '']) => [
    [figures, sayNumber(figures)],
    [rank, rank.startsWith('m') ? ' million' : rank === 'bn' ? ' billion' : ' trillion'],
  ],
};

/** In the order in which they are asked. */
export const MEASURE_RULES: readonly Rule[] = [arc, height, seconds, counted, measured, ranked];
