import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Article, Note } from '@tingbao/edition';
import { drawArticle } from '../src/screens/article-screen.tsx';
import { article, block, edition, reader, text, umbrella } from './sample.ts';

async function draw(
  given: Article,
  changes = {},
  reportMail: string | null = null,
  site: string | null = null,
): Promise<string> {
  const over = {
    ...reader(edition([given, article({ id: 'p1-2', headline: text('下一篇的标题') })], changes)),
    reportMail,
    site,
  };
  const element = await drawArticle(over, 'yunxi-wanbao', '2025-11-03', given.id);
  if (!element) throw new Error('no such article');
  return renderToStaticMarkup(element);
}

const factsOf = (html: string): unknown =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

describe('an article', () => {
  test('carries its parts in elements with their ids and exactly their text', async () => {
    const html = await draw(umbrella);
    for (const part of [
      '<p class="rubric" id="rubric">街巷故事</p>',
      '<p class="deck" id="deck-1">——一座桥与一门手艺</p>',
      '<p class="byline" id="byline-1">本报记者 周小满</p>',
      '<p class="dateline" id="dateline">本报11月2日讯（记者 陆远）</p>',
      '<p id="b1">老街的青石板终于干透。</p>',
      '<h2 id="b3">四十一年</h2>',
      'id="b4-1" class="unmarked">一看伞骨</li>',
      '<span id="b5">许伯在修伞。</span>',
      'id="b5-credit">何一川 摄</span>',
    ]) {
      expect(html).toContain(part);
    }
  });

  test('holds a kicker that leads in inside its one h1, and escapes what the page says', async () => {
    const html = await draw(umbrella);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toMatch(
      /<h1><span class="kicker" id="kicker">市城市管理局要求<\/span> <span id="headline">桥头修伞摊&lt;搬&gt;进屋里<\/span><\/h1>/,
    );
  });

  test('keeps another kicker beside the h1', async () => {
    const html = await draw({ ...umbrella, kicker: text('雨季过后') });
    expect(html).toContain('<p class="kicker" id="kicker">雨季过后</p><h1 id="headline">');
  });

  test('links words that point to another page of the edition, and only those', async () => {
    const html = await draw({
      ...umbrella,
      body: [block('paragraph', 'b1', '方案见下，详见1版、7版。'), block('paragraph', 'b3', '（全文见1版）')],
      see: [
        { block: 'b1', start: 5, end: 9, to: 1, section: null, page: 1, article: 'p1-2' },
        { block: 'b1', start: 10, end: 12, to: 7, section: null, page: null, article: null },
        { block: 'b3', start: 1, end: 6, to: 1, section: null, page: 1, article: null },
      ],
    });
    expect(html).toContain(
      '<p id="b1">方案见下，<a href="/yunxi-wanbao/2025-11-03/p1-2">详见1版</a>、7版。</p>',
    );
    expect(html).toContain('<p id="b3">（<a href="/yunxi-wanbao/2025-11-03#page-1">全文见1版</a>）</p>');
  });

  test('carries a common title and a summary in elements of their own', async () => {
    const html = await draw({ ...umbrella, group: text('渡口三则'), summary: text('摊子搬了；伞照修。') });
    expect(html).toContain('<p class="group" id="group">渡口三则</p>');
    expect(html).toContain('<p class="summary" id="summary">摊子搬了；伞照修。</p>');
  });

  test.each([
    ['commentary', '评论 · '],
    ['listing', '一览 · '],
    ['notice', '公告启事 · '],
    ['correction', '更正 · '],
    ['index', '导读 · '],
  ] as const)('says in words that it is a %s', async (kind, words) => {
    expect(await draw({ ...umbrella, kind })).toContain(words);
    expect(await draw(umbrella)).not.toContain(words);
  });

  test('says which part of a series it is, where its number is known', async () => {
    const series = { block: 'rubric', start: 4, end: 5, name: '街巷故事', part: '②', number: 2 };
    expect(await draw({ ...umbrella, series })).toContain('系列第 2 篇 · ');
    expect(await draw({ ...umbrella, series: { ...series, part: '下', number: null } })).not.toContain(
      '系列第',
    );
  });

  test('says in words what is missing, where it is and once under the byline', async () => {
    const html = await draw(umbrella);
    expect(html).toContain('<p id="b2" class="house gap" data-house="true">〔原版此处缺文〕</p>');
    expect(html).toContain('〔原版有 1 处缺文，缺处已在文中标明〕');
    expect(html).toContain(
      '(下转7版) <span id="jump-1" class="house" data-house="true">〔第7版不在书库中〕</span>',
    );
  });

  test('links a jump to its continuation, and to the seam where the text was joined', async () => {
    const jump = { ...text('(下转2版)'), to: 2, from: null, section: null };
    const elsewhere = await draw({ ...umbrella, jumps: [{ ...jump, article: 'p1-2', block: 'b9' }] });
    expect(elsewhere).toContain('<a href="/yunxi-wanbao/2025-11-03/p1-2#b9">(下转2版)</a>');
    const joined = await draw({ ...umbrella, jumps: [{ ...jump, article: 'p1-1', block: 'b3' }] });
    expect(joined).toContain('<a href="#b3">(下转2版)</a></p><h2 id="b3">');
  });

  test('borrows its first words where it has no headline', async () => {
    const html = await draw(
      article({ id: 'p1-9', body: [block('paragraph', 'b1', '供水管道将于周四凌晨检修，请提前储水备用。')] }),
    );
    expect(html).toContain('<h1 data-house="true" class="borrowed">供水管道将于周四凌晨检修，请提前…</h1>');
  });

  test('counts repairs and names the lines of the source that they came from', async () => {
    expect(await draw(umbrella)).toContain('<li>接好了 2 处被栏、页切断的段落。</li>');
    const lines = [27, 29].map((line) => ({ page: 1, line }));
    const notes: Note[] = [
      { code: 'joined', at: [4], rule: 'column-break', lines },
      { code: 'joined', at: [9], rule: 'jump', lines: [...lines.slice(1), { page: 5, line: 3 }] },
    ];
    const given = article({
      id: 'p1-1',
      body: [{ ...block('paragraph', 'b1', '老街的青石板终于干透。'), notes }],
    });
    expect(await draw(given)).toContain(
      '<li>接好了 2 处被栏、页切断的段落。（原文第 27、29；29、第5版 3 行）</li>',
    );
    expect(await draw(given, { language: 'en' })).toContain(
      'page end. (lines of the source: 27 and 29; 29 and Page 5, 3)</li>',
    );
    const many = Array.from({ length: 20 }, () => notes[0] ?? { code: 'joined' as const });
    const body = [{ ...block('paragraph', 'b1', '老街的青石板终于干透。'), notes: many }];
    expect(await draw(article({ id: 'p1-1', body }))).toMatch(/（原文第 (?:27、29；){7}27、29 行等）/);
  });

  test('says what a person corrected, what the source has, and why', async () => {
    const notes: Note[] = [
      {
        code: 'corrected',
        rule: 'text',
        at: [0, 2],
        was: '老衔',
        because: '识别错字 <b>',
        lines: [{ page: 1, line: 7 }],
      },
      { code: 'corrected', rule: 'later-key', because: '原版如此' },
    ];
    const given = article({
      id: 'p1-1',
      body: [{ ...block('paragraph', 'b1', '老街的青石板终于干透。'), notes }],
    });
    const html = await draw(given);
    expect(html).toContain(
      '改了错字。原文作<q lang="zh-Hans">老衔</q>。理由：识别错字 &lt;b&gt;（原文第 7 行）',
    );
    expect(html).toContain('<li>人工校正。理由：原版如此</li>');
  });

  test('escapes its facts so that no headline ends the script element', async () => {
    const html = await draw({ ...umbrella, headline: text('</script><b>') });
    expect(html).not.toContain('</script><b>');
    expect(html).toContain('\\u003c/script>');
  });

  test('writes to the operator with the address filled in, or says whom to ask', async () => {
    expect(await draw(umbrella)).toContain('发现错误，请告诉为您提供这个网站的人。');
    const html = await draw(umbrella, {}, 'desk+web@example.org');
    expect(html).toContain('href="mailto:desk%2Bweb@example.org?subject=');
    expect(html).toContain(encodeURIComponent('地址：/yunxi-wanbao/2025-11-03/p1-1\r\n'));
  });

  test('gives whole addresses in the letter and to machines where the site is known', async () => {
    const html = await draw(umbrella, {}, 'desk@example.org', 'https://example.org');
    const address = 'https://example.org/yunxi-wanbao/2025-11-03/p1-1';
    expect(html).toContain(encodeURIComponent(`地址：${address}\r\n`));
    expect(factsOf(html)).toMatchObject({
      url: address,
      isPartOf: { url: 'https://example.org/yunxi-wanbao' },
    });
    expect(factsOf(await draw(umbrella))).toMatchObject({ url: '/yunxi-wanbao/2025-11-03/p1-1' });
  });

  test('tells machines the printed page and the section apart', async () => {
    expect(factsOf(await draw(umbrella))).toMatchObject({ printPage: '1', articleSection: '要闻' });
    const source = { file: 'A5.md', sha256: '', encoding: 'utf-8', length: 1 };
    const pages = [{ number: 1, name: 'A5', source, facsimile: null }];
    const facts = factsOf(await draw(umbrella, { pages }));
    expect(facts).toMatchObject({ printPage: 'A5', articleSection: '街巷故事' });
    expect(facts).not.toHaveProperty('printSection');
  });

  test('parts the line of page, day and length by more than style', async () => {
    const html = await draw(umbrella, { date: null, dateGuess: { value: '2025-11-03', because: 'x' } });
    const folio = /<p class="folio">(.*?)<\/p>/.exec(html)?.[1]?.replace(/<[^>]+>/g, '');
    expect(folio).toMatch(/^第1版 要闻 · 2025年11月3日（推定） · \d+ 字 · 约 1 分钟$/);
  });

  test('says among the repairs that the ending may be lost, in the language around the article', async () => {
    const spans = [{ page: 1, start: 5, end: 20 }];
    const words = { ...block('paragraph', 'b1', '话说到一半，'), spans };
    const doubts = [{ rule: 'ending', spans, readings: ['ends-here', 'text-missing'] }];
    const given = article({ id: 'p1-1', headline: text('半句话'), body: [words] });
    expect(await draw(given, { doubts })).toMatch(/<details class="repairs">.*<li>结尾可能缺文/);
    expect(await draw(given)).not.toContain('<details class="repairs">');
    const settled = doubts.map((doubt) => ({ ...doubt, settled: '原版到此为止' }));
    expect(await draw(given, { doubts: settled })).not.toContain('<details class="repairs">');
    expect(await draw(given, { doubts, language: 'en' })).toContain('<li>The ending may be missing');
  });

  test('links a jump to the page of that printed label, and to none of another part', async () => {
    const source = { file: '1.md', sha256: '', encoding: 'utf-8', length: 1 };
    const pages = ['A1', 'A2', 'B1'].map((name, at) => ({ number: at + 1, name, source, facsimile: null }));
    const jump = { ...text('转B1版'), to: 1, from: null, section: 'B', article: null, block: null };
    expect(await draw({ ...umbrella, jumps: [jump] }, { pages })).toContain(
      '<a href="/yunxi-wanbao/2025-11-03#page-3">转B1版</a>',
    );
    const absent = await draw({ ...umbrella, jumps: [{ ...jump, section: 'C' }] }, { pages });
    expect(absent).toContain('〔第C1版不在书库中〕');
  });

  test('shows a guessed date as one and keeps it from machines', async () => {
    const html = await draw(umbrella, { date: null, dateGuess: { value: '2025-11-03', because: 'x' } });
    expect(html).toContain('<time dateTime="2025-11-03">2025年11月3日</time>（推定）');
    expect(html).not.toContain('datePublished');
  });

  test('speaks English around an English article and keeps the languages apart', async () => {
    const html = await draw(
      article({ id: 'p1-1', headline: text('Last ferry'), body: [block('gap', 'b1', '')] }),
      {
        language: 'en',
      },
    );
    expect(html).toMatch(/^<html lang="en">/);
    expect(html).toContain('<article lang="en"');
    expect(html).toContain('Skip to the text');
  });
});
