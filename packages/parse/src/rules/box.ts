/** The label of a box inside an article: 核心阅读, 小贴士, 延伸阅读 and their like, alone on a line. */
export function isBoxLabel(text: string): boolean {
  return LABEL.test(text.trim());
}

/** 记者手记, 短评: over another title such a word is its column, not a box. */
export function isGenre(text: string): boolean {
  return /^\s*(?:(?:记者|記者|采访|採訪)手[记記]|[短微][评評])\s*$/u.test(text);
}

/** An editor's note, its label and its words in one paragraph: 编者按：…. */
export function isEditorsNote(text: string): boolean {
  if (!'编編开開【〔[（(Ee'.includes(text.charAt(0))) return false;
  return /^[【〔[（(]?(?:编者按|編者按|编者的话|編者的話|编后|編後|开栏的话|開欄的話|Editor’s note|Editor's note)[】〕\]）)]?\s*[：:]\s*\S/iu.test(
    text.slice(0, 40),
  );
}

const LABEL =
  /^[【〔[■●▲◆□◎○★☆◇▼▷▶►\s]*(?:核心(?:阅读|閱讀|提示|观点|觀點)|内容(?:提要|摘要)|內容提要|阅读提示|閱讀提示|导语|编者按|編者按|编者的话|編者的話|编后|編後|开栏的话|[温溫]馨提示|小(?:贴士|貼士|知识|知識|链接|資料|资料)|延伸(?:阅读|閱讀)|(?:相关|相關|新闻|新聞|知识|知識|背景|政策)?(?:链接|連結|鏈接)|(?:新闻|新聞|知识)背景|相[关關](?:新[闻聞]|[报報][道導])|名[词詞]解[释釋]|(?:记者|記者|采访|採訪)手[记記]|专家(?:点评|观点|提醒)|專家(?:點評|觀點|提醒)|短评|短評|微评|数[读说]|數[讀說]|大事记|时间轴|Q\s?&\s?A|At a glance|Fact box|In numbers)[】〕\]：:\s]*$/iu;
