import { describe, expect, it } from 'vitest';
import { isRefusal } from '../src/refusal.ts';

describe('a refusal', () => {
  it.each([
    "Sorry, I can't assist with that.",
    'I’m sorry, but I can’t help with transcribing this page.',
    'I cannot transcribe the text in this image.',
    "I'm unable to process this image.",
    'Unfortunately, the image is too blurry and I am unable to read it.',
    "```\nI'm sorry, I can't assist with that.\n```",
    '> Sorry, but I cannot provide a transcription of copyrighted material.',
    '抱歉，我无法协助处理这个请求。',
    '对不起，我不能识别这张图片中的内容。',
    '很抱歉，圖片過於模糊，無法辨認。',
    '我无法查看图片，请提供文字。',
    '图片中没有可识别的文字。',
    'The image contains no readable text.',
  ])('%s', (text) => {
    expect(isRefusal(text)).toBe(true);
  });

  it.each([
    '# Sorry, I can’t assist\n\nBy Jane Doe\n\nThe play opens on Friday.',
    'Sorry, we are closed, said the sign on the door of the ferry office.',
    '抱歉信写给读者，昨天的报纸晚到了两个小时。',
    `抱歉，我无法忘记那条河。${'河水从桥下流过，两岸的灯一盏一盏亮起来。'.repeat(60)}`,
    '本报讯（记者 顾青禾）渡口的灯亮了。',
    '',
  ])('is not %s', (text) => {
    expect(isRefusal(text)).toBe(false);
  });
});
