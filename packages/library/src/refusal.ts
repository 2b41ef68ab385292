/** A model's refusal is one or two sentences; a page that holds one as a quotation holds more. */
const LONGEST = 700;
const ENGLISH =
  /^(?:I[’']?m (?:very |really |so )?sorry|Sorry|I apologi[sz]e|My apologies|Unfortunately|I[’']?m (?:afraid|unable|not able)|I am (?:sorry|afraid|unable|not able)|I (?:can(?:no|[’'])t|cannot|won[’']t)|As an AI)\b[^]{0,200}?\b(?:can(?:no|[’'])t|cannot|can not|unable|not able|won[’']t|(?:do|does) not (?:have|see|contain)|don[’']t (?:have|see)|not (?:appear|include)|no (?:text|image))\b[^]{0,120}?\b(?:assist|help|process|transcrib|read|extract|provid|comply|view|see|identif|fulfil|reproduc|access|image|text|request|page)/iu;
/** I cannot … : the verb of the refusal opens it. */
const ENGLISH_BARE =
  /^(?:I[’']m sorry, but )?I(?: can(?:no|[’'])t| cannot|(?: am|[’']m) unable to|(?: am|[’']m) not able to| won[’']t)\s+(?:\w+ ){0,2}(?:assist|help|process|transcribe|read|extract|provide|comply|view|see|identify|fulfil|reproduce|access)\b/iu;
const CHINESE =
  /^(?:非常|很|十分)?(?:抱歉|对不起|對不起|遗憾|遺憾|不好意思)[^]{0,60}?(?:无法|無法|不能|没有办法|沒有辦法|没能|未能|看不到|看不清|不支持)|^(?:我|作为|作為|目前|图片|圖片|图像|该图|該圖|这张|這張)[^]{0,30}?(?:无法|無法|不能|没有办法|沒有辦法|看不清)(?:直接|为您|為您|为你|帮您|帮你|继续)?(?:协助|協助|帮助|幫助|提供|识别|識別|辨认|处理|處理|读取|讀取|查看|看到|满足|滿足|转录|轉錄|转写|提取|完成|回答|访问)/u;
const NOTHING_SEEN =
  /^(?:(?:There is )?no (?:visible |readable |legible )?text(?: (?:is |was )?(?:visible|found|detected|readable))?(?: (?:in|on) (?:the|this) (?:image|page))?|The (?:image|page) (?:is blank|contains no (?:readable |visible )?text|appears to be blank)|\[?(?:unreadable|illegible|blank page|no text)\]?|(?:图片|圖片|图像|页面)(?:中|里|裡|上)?(?:没有|沒有|无|無)(?:可识别的|可辨认的|任何)?(?:文字|文本|内容|內容))[.。!！]?$/iu;

/**
 * Whether a page is no page but a vision model's answer that it could or would not read one: "Sorry, I can't assist with that.",
 * 抱歉，我无法…. Only where the whole text is so: one short paragraph or two, in a code fence or not.
 */
export function isRefusal(text: string): boolean {
  if (text.length > LONGEST * 2) return false;
  const words = text
    .replace(/^\s*`{3,}[\w-]*\s*$/gmu, '')
    .replace(/^[\s>*_#"“]+/u, '')
    .trim();
  if (words === '' || words.length > LONGEST || /^\s*#{1,6}\s/mu.test(text)) return false;
  return [ENGLISH, ENGLISH_BARE, CHINESE, NOTHING_SEEN].some((form) => form.test(words));
}
