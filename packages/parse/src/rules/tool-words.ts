/** What a vision model is asked to make: without such a word, "here is …:" may be a newspaper's own. */
const WORK_ENGLISH =
  '(?:transcri(?:ption|bed)|OCR|markdown|extracted|(?:text|content)s? (?:of|from|in) (?:the|this|your) (?:\\w+ ){0,2}(?:image|page|scan|picture|document|newspaper|photo))|(?:the|full|raw) text';
const ENGLISH_PREFACE = new RegExp(
  `^(?:(?:Sure|Certainly|Of course|Okay|OK|Absolutely)\\b[,!.]?\\s*)?(?:Here(?:[’']s| is| are)|Below (?:is|are)|The following is|This is|I(?:[’']ve| have)) .{0,80}${WORK_ENGLISH}.{0,60}[:：.]$`,
  'iu',
);
const CHINESE_PREFACE =
  /^(?:(?:好的|当然(?:可以)?|當然(?:可以)?|没问题)[，,。！!]?\s*)?(?:以下|下面|这|這|如下)(?:是|为|為).{0,30}(?:识别|識別|提取|转录|轉錄|转写|轉寫|OCR|Markdown|图[片像中]|圖[片像中]).{0,30}[：:。]$/iu;
const ENGLISH_CLOSING =
  /^(?:Let me know if (?:you|there)|I hope this helps|Please (?:note that|let me know)|Note: (?:some|parts? of|the (?:image|text|scan)|this (?:transcription|is an? OCR))|If you (?:need|have|would like) ).{0,140}[.!]$/iu;
const CHINESE_CLOSING =
  /^(?:如(?:果|有|需|您|你).{0,20}(?:请|請)(?:随时|隨時|告诉|告訴|告知)|希望(?:这|這|以上).{0,12}(?:帮助|幫助)|(?:注|说明|說明)[：:].{0,20}(?:图片|圖片|图像|扫描|識別|识别).{0,40}(?:模糊|不清|无法|無法|省略|可能)).{0,60}[。！!]?$/u;

const REFUSAL =
  /^(?:(?:I[’']?m (?:very |really |so )?sorry|Sorry|I apologi[sz]e|Unfortunately)[,.]? (?:but )?)?I(?: can(?:no|[’'])t| cannot|(?: am|[’']m) (?:unable|not able) to) (?:assist|help) (?:you )?with (?:that|this)(?: request| image| page)?[.!]$|^(?:(?:非常|很)?(?:抱歉|对不起|對不起)[，,]?)(?:我|目前)?(?:无法|無法|不能)(?:为您|為您|帮您|直接)?(?:识别|識別|提供|处理|處理|读取|讀取|转录|轉錄|完成|协助|協助|满足|滿足).{0,24}(?:图片|圖片|图像|圖像|内容|內容|请求|請求|文字|要求)[。！!]?$/iu;

/** A model's refusal in the place of a part of the page: "Sorry, I can't assist with that." No other words, so that no story's own sentence is one. */
export function isRefusedPart(text: string): boolean {
  return text.length <= 80 && REFUSAL.test(text);
}

/** What a model says before its answer: "Here is the text of the page:", 以下是图片中的文字：. */
export function isPreface(text: string): boolean {
  return text.length <= 160 && (ENGLISH_PREFACE.test(text) || CHINESE_PREFACE.test(text));
}

/** What a model says after it: "Let me know if …", 如需进一步整理，请告诉我。 */
export function isClosing(text: string): boolean {
  return text.length <= 160 && (ENGLISH_CLOSING.test(text) || CHINESE_CLOSING.test(text));
}

/** [图片], (image), 【照片1】: what a model writes where a picture stood. */
export function isPicturePlaceholder(text: string): boolean {
  return (
    text.length <= 16 &&
    /^[[(（【<]\s*(?:此处)?(?:图片|圖片|照片|插图|插圖|配图|image|photo|picture|figure)\s*\d{0,3}\s*[\])）】>]$/iu.test(
      text,
    )
  );
}
