/**
 * Words that count or measure, as they stand after a number: 200人, 3号线, 12级. A bare number before another word names something
 * (985高校, 119消防宣传月, 2026湖南旅发大会). Rules ask this list; it need not be whole, since a miss costs a rule its match only.
 */
const ONE =
  '个名人位条家项件场次种座辆台只头匹棵株张把本册部支套份门间栋幢层天年周岁倍成分秒时点角元块毛斤吨克米亩升度代届架艘则轮句番批组队字遍趟步口户片枚颗粒根双对副顶盏道堂节段篇首幅桌杯碗瓶袋盒箱桶筐车船封群股束团排列串簇桩起例款枝朵寸尺丈里垧盘幕声月日号级期页版路楼省市县区村镇乡国所处方多余几来万亿兆千百折倍票帧集档站单元环镑卢英美欧日港平公厘毫微纳立海光瓦伏安赫帕焦卡吉摄华度转胜负比至到或以左上后前届';
const WORDS =
  '小时|分钟|星期|世纪|季度|学期|昼夜|阶段|方面|大类|地区|平方|立方|公里|千米|人民币|新台币|瑞士法郎|泰铢|韩元|比特|字节|英寸|码';

const AFTER = new RegExp(`^\\s?(?:${WORDS}|[${ONE}])`, 'u');

/** Whether the text that follows a number begins with a word that counts, measures or bounds it. */
export const isMeasured = (following: string): boolean => AFTER.test(following);
