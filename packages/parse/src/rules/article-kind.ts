const COLUMN =
  /(?:社[论論评評]|[评評][论論](?:[员員](?:文章|[观觀]察|[随隨][笔筆]))?|[时時快短锐銳微热熱漫街][评評]|[杂雜][谈談]|今日[谈談]|言[论論]|Editorials?|Opinion|Commentary|Comment|Op-Ed)$/iu;
/** 社论：…, 短评｜…: the kind stands before the headline's own words. */
const OPENING = /^(?:本[报報])?(?:社[论論评評]|[评評][论論][员員]文章|[时時快短锐銳][评評])\s*[：:|｜丨]/u;
const LISTING =
  /(?:[节節]目(?:[表单單]|[预預](?:[告报報]))|(?:行情|[价價]格|[赛賽]程|航班|[时時]刻|[积積]分|[奖獎]牌|值班|放映|[课課]程|股市|[汇匯]率|票房)(?:[表榜]|一[览覽]|[预預]告)?|名[单單]|一[览覽]表?|排行榜|天[气氣][预預][报報]|[开開][奖獎](?:公告|[结結]果)|股市行情)(?:[（(][^（）()]{1,12}[）)])?$/u;
const NOTICE =
  /^[^，。：“”《》]{0,20}(?:[启啟][事示]|公告|通告|公示|[讣訃]告|[悬懸][赏賞]|(?:[郑鄭]重|[严嚴]正|[遗遺]失|[注註][销銷])[声聲]明)(?:[（(][^（）()]{1,12}[）)])?$/u;
/** The last characters of notices' titles: the whole form is dear to try. */
const MAY_BE_NOTICE = /[事示告赏賞明）)]/u;
const CORRECTION =
  /^(?:本[报報])?(?:更正|勘[误誤]|[致道]歉)(?:[与與和及]?(?:[启啟][事示]|澄清|[声聲]明|[说說]明|致歉|道歉|勘[误誤]))?$|^Corrections?(?: and clarifications)?$/iu;

/** A column of opinion, by the end of its name: 渡口时评, 社论, 评论员文章. */
export function isCommentaryColumn(text: string): boolean {
  return text.length <= 30 && COLUMN.test(text.replace(/[）)】〕》\]\s①-⑳]+$/u, ''));
}

/** A headline that begins with the kind: 社论：…. */
export function opensAsCommentary(text: string): boolean {
  return OPENING.test(text.slice(0, 16));
}

/** The title of programmes, prices, times or names: 电视节目表, 获奖名单. A story may have it too. */
export function isListingTitle(text: string): boolean {
  return text.length <= 40 && LISTING.test(text);
}

/** 招领启事, 停水公告, 遗失声明. A story about one names who issued it: 市政府发布公告. */
export function isNoticeTitle(text: string): boolean {
  return (
    text.length <= 40 &&
    MAY_BE_NOTICE.test(text.slice(-1)) &&
    NOTICE.test(text) &&
    !/[发發][布表]|公布|[称稱]/u.test(text)
  );
}

/** 更正, 勘误, 更正与致歉. */
export function isCorrectionTitle(text: string): boolean {
  return text.length <= 40 && CORRECTION.test(text.trim());
}
