/** Whether a word can be a person's name, and whether it surely is one. */

const SURNAMES = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱丘侯江尹薛闫阎閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖賴文施洪辛柯庄莊温溫牛樊葛邢安齐齊伍庞龐殷章倪聂聶鲁魯申兰蘭关關涂岳凌左季俞翟耿焦毕畢柴裴卓冉包祝柳阮纪紀欧歐苗詹颜顏成曲霍舒路查屈艾游骆駱解司甘童瞿谷宁寧尚穆牟苟单單郎盛宫宮边邊蒙鲍鮑卜戚连連时時蒲项項佟桂景席全楚华華尤裘滕应應隋卫衛冷吉米祁靳荣榮桑窦竇费費车車辜鞠仇党黨臧茅阳陽饶饒褚娄婁匡储儲晏仲虞冼蔺藺缪繆沙丛闵閔芦巩鞏池明代满滿闻聞管商宗邬鄔晋晉植简簡麦麥古郁奚危楼樓薄柏栾欒佘敖巫芮郜姬燕冀浦慕茹戈衡寇阙沃隆晁荆仝亓逄迟遲苑鄂胥莘',
);
const COMPOUND =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|夏侯|司徒|独孤|獨孤|端木|南宫|南宮|长孙|長孫|宇文|闻人|呼延|轩辕|軒轅|淳于|申屠|公冶)/u;
/** What names of other peoples of China are written with, where no · parts them: 乌兰图雅, 阿依古丽. */
const TRANSLITERATED =
  /^[阿艾买麦玛乌巴布达德多扎才次旦仁桑格嘎哈吉加卡坎库拉洛米莫木尼努帕普其热萨沙斯塔特提托图吐瓦西亚耶伊依玉古丽尔克江琴高娃勒兰雅曲珍卓央措顿珠罗嘉那娜合孜苏赛迪力白金花云朝鲁宝音日]{4,7}$/u;
/** Words that stand after 记者 in headings, and no name: 记者手记, 记者连线. */
const NO_NAMES =
  /^(?:手记|手記|连线|連線|观察|觀察|调查|調查|直击|直擊|见闻|見聞|日记|日記|札记|札記|视点|視點|视线|視線|目击|目擊|探访|探訪|走访|走訪|来信|來信|感言|述评|述評|时评|時評|时间|時間|时刻|時刻|评论|評論|快评|短评|报道|报告|報告|专访|專訪|问答|問答|心语|风采|風采|家园|协会|協會|大会|大會|培训|金句|金奖|金獎|高地|高手|高峰|安全|成长|成長|成果|全程|全景|向前|向上|文化|文章|文明|文艺|文藝|明天|明星|时代|時代|方法|方案|方向|关注|關注|关心|应用|應用|代表|常识|常識|管理|解读|解讀|解密|解码|解碼|单位|單位|连载|連載|常态|温度|溫度|路上|边境|商业|江湖|金融|古今|车间|阳光|陽光|华章|白皮书|高质量|田野|田间)/u;
const VERBS_FIRST =
  /^[看走赴在直探访訪述说說评評带帶追见見观觀寻尋进進去回到为為再就与與和对對从從把被将將让讓获獲节節]/u;

/** A name beyond doubt by its form: a surname and one or two characters, a compound surname, a · or Latin capitals. */
export function isSureName(word: string): boolean {
  if (/^[\p{Lu}][\p{L}.'’-]{0,20}(?: [\p{Lu}][\p{L}.'’-]{0,20}){0,3}$/u.test(word)) return true;
  if (/^\p{Script=Han}{1,6}(?:[·•・]\p{Script=Han}{1,8}){1,3}$/u.test(word)) return true;
  if (!/^\p{Script=Han}{2,7}$/u.test(word) || NO_NAMES.test(word)) return false;
  if (COMPOUND.test(word)) return word.length >= 3 && word.length <= 4;
  if (word.length <= 3) return SURNAMES.has(word.charAt(0));
  return TRANSLITERATED.test(word);
}

/** A name where a byline's other words vouch for it: any two or three characters that are not plainly something else. */
export function isLikelyName(word: string): boolean {
  return (
    isSureName(word) ||
    (/^\p{Script=Han}{2,3}$/u.test(word) && !NO_NAMES.test(word) && !VERBS_FIRST.test(word))
  );
}
