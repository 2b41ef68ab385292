/**
 * The characters that our rules name or say, in both scripts, one for one: rules are written in Simplified Chinese, and Traditional
 * texts are looked at through this table. It is no converter for texts: `opencc-js` is.
 */
const PAIRS =
  '萬万 億亿 點点 兩两 負负 個个 條条 場场 種种 輛辆 臺台 隻只 頭头 張张 冊册 間间 棟栋 層层 週周 歲岁 縣县 區区 鎮镇 鄉乡 國国 處处 雙双 對对 塊块 噸吨 畝亩 組组 隊队 艘艘 則则 輪轮 戶户 顆颗 筆笔 寸寸 裡里 幣币 鎊镑 鐘钟 時时 後后 報报 電电 話话 熱热 線线 號号 碼码 賬账 帳账 編编 學学 證证 戰战 勝胜 敗败 贏赢 輸输 領领 淨净 總总 擊击 負负 後后 發发 從从 當当 邊边 際际 級级 類类 億亿 剛刚 圓元 歷历 達达 長长 過过 約约 餘余 幾几 來来 還还 與与 攝摄 記记 訊讯 員员 評评 論论 獻献 績绩 計计 錄录 紀纪 傳传 眾众 兆兆 說说 爾尔 亞亚 歐欧 倫伦 馬马 羅罗 瑪玛 達达 納纳 萊莱 盧卢 韋韦 魯鲁 謝谢 蘇苏 蓋盖 寧宁 麗丽 維维 華华 東东 廣广 雲云 陝陕 遼辽 灣湾 門门 慶庆 蘭兰 貴贵 瀋沈 陽阳 漢汉 島岛 橋桥 機机 場场 碼码 頭头 鐵铁 專专 車车 動动 航航 運运 頁页 樓楼 蘭兰 術术 閱阅 準准 壓压 華华 氏氏 攝摄 開开 兒儿 嬰婴 媽妈 臉脸 盤盘 簽签 瓣瓣 貝贝 爾尔 標标 觀观 億亿 撥拨 繳缴 諮咨 詢询 訴诉 舉举 檢检 請请 給给 郵邮 儲储 幾几 滿满 體体';

const SIMPLIFIED = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
const TRADITIONAL = new Map(
  '万萬 亿億 点點 两兩 负負 个個 时時 钟鐘 后後 顿頓 吨噸 节節 圆圓 镑鎊 币幣 亚亞 兰蘭 华華 摄攝 压壓 帕帕 赫赫 兹茲 铢銖 卢盧 布布 单單 乘乘 于於 约約 等等 转轉 划劃 杠槓 线線 号號 双雙 纳納 伏伏 顷頃 际際 韩韓 泰泰 台臺 负負 丢丟 兆兆 字字 节節 特特 纪紀 张張 里里 长長 汞汞 斜斜 冒冒 问問 横橫 当當'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** The text as the rules see it; as long as it was. */
export const seenSimplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (char) => SIMPLIFIED.get(char) ?? char);

/** Words of ours in the script of a Traditional text. */
export const saidTraditional = (words: string): string =>
  words.replace(/\p{Script=Han}/gu, (char) => TRADITIONAL.get(char) ?? char);

/** True for tags whose texts are written in Traditional characters. */
export const isTraditional = (language: string): boolean => /^zh-(?:hant|tw|hk|mo)/iu.test(language);
