/**
 * Where — between two words of a heading or sentence says 至: names of provinces and large cities (China's provinces, municipalities
 * and the capitals of both, by their short names), and words that end as places do.
 */
const CITIES = new Set(
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 黑龙江 石家庄 太原 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 海口 成都 贵阳 昆明 西安 兰州 西宁 台北 呼和浩特 南宁 拉萨 银川 乌鲁木齐 深圳 大连 青岛 宁波 厦门 苏州 无锡 珠海 东莞 佛山 烟台 洛阳 桂林 三亚 喀什 满洲里 大理 丽江 张家口 延庆 雄安 伦敦 巴黎 莫斯科 纽约 东京 柏林 汉堡 杜伊斯堡 万象 河内 首尔 华沙 马德里'.split(
    ' ',
  ),
);
const ENDS =
  /(?:省|市|县|区|州|镇|乡|村|站|港|机场|码头|口岸|路|桥|湖|山|河|江|岛|大学|广场|公园|东|西|南|北)$/u;
const GOES =
  /^[^，。；]{0,8}(?:高铁|铁路|航线|航班|高速|公路|专线|列车|班列|动车|客专|线路|城际|地铁|段|管道|通道|走廊|经济带|直飞|往返|间)/u;

/** Whether the words on both sides of a dash are the ends of a way. */
export function isWay(left: string, right: string): boolean {
  const from = /[\p{Script=Han}]{2,8}$/u.exec(left)?.[0] ?? '';
  const to = /^[\p{Script=Han}]{2,16}/u.exec(right)?.[0] ?? '';
  if (from === '' || to === '') return false;
  const ends = (word: string) => [4, 3, 2].some((length) => CITIES.has(word.slice(-length)));
  const begins = (word: string) => [4, 3, 2].some((length) => CITIES.has(word.slice(0, length)));
  if (ends(from) && begins(to)) return true;
  return GOES.test(right) && (ENDS.test(from) || ends(from) || begins(to));
}
