import { describe, expect, it } from 'vitest';
import type { AnswerBlock } from './answer.ts';
import { INJECTORS } from './injectors/injectors.ts';
import { makePage, type TestPage } from './make-page.ts';
import { testArticles } from './test-articles.ts';

/** Pages that one injector alone struck, beside the same pages without it. */
function struck(name: string): { page: TestPage; clean: TestPage }[] {
  const injector = INJECTORS.find((one) => one.name === name);
  if (!injector) throw new Error(`no injector ${name}`);
  const articles = testArticles();
  const pages = Array.from({ length: 12 }, (_, at) =>
    makePage(`${name}-${at}`, articles, [{ ...injector, rate: 1 }]),
  );
  // An undamaged page of the same choice: the injector strikes, so it is chosen for, but does nothing.
  const idle = {
    ...injector,
    rate: 1,
    onText: (text: (typeof articles)[number]) => text,
    onSheet: () => false,
  };
  return pages
    .map((page, at) => ({ page, clean: makePage(`${name}-${at}`, articles, [idle]) }))
    .filter(({ page }) => page.damage.includes(name));
}

const sourceOf = ({ pages }: TestPage) => pages.map(({ text }) => text).join('\n');
const blocksOf = ({ answer }: TestPage, role: string): AnswerBlock[] =>
  [...answer.articles.flat(), ...answer.setAside].filter((block) => block.role === role);
const textOf = ({ pages }: TestPage, { spans }: AnswerBlock) =>
  spans
    .map(({ page, start, end }) => pages.find(({ number }) => number === page)?.text.slice(start, end))
    .join('');
const lineOf = ({ pages }: TestPage, block: AnswerBlock | undefined) => {
  const [span] = block?.spans ?? [];
  const text = pages.find(({ number }) => number === span?.page)?.text ?? '';
  const start = text.lastIndexOf('\n', (span?.start ?? 0) - 1) + 1;
  return text.slice(start, text.indexOf('\n', start));
};
const lettersIn = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;
const headingsIn = (page: TestPage) =>
  (sourceOf(page).match(/^#+ .*/gm) ?? []).map((line) => line.replace(/ .*/, ''));

const ITEMS = ['头班船 5:40', '末班船 22:10', '雨天停航'];

/** For each injector, what must be true of every page that it struck. */
const DAMAGE: Record<string, (page: TestPage, clean: TestPage) => void> = {
  'stray-spaces': (page, clean) =>
    expect(sourceOf(page).match(/\p{Script=Han} \p{Script=Han}/gu)?.length ?? 0).toBeGreaterThan(
      sourceOf(clean).match(/\p{Script=Han} \p{Script=Han}/gu)?.length ?? 0,
    ),
  'mixed-widths': (page, clean) => {
    expect(sourceOf(page)).not.toBe(sourceOf(clean));
    expect(sourceOf(page).normalize('NFKC')).toBe(sourceOf(clean).normalize('NFKC'));
  },
  'headline-on-two-lines': (page) =>
    expect(
      blocksOf(page, 'headline').some(
        (block) => !lineOf(page, block).includes('亮到天明') && textOf(page, block).includes('亮到天明'),
      ),
    ).toBe(true),
  commentaries: (page) => expect(sourceOf(page)).toContain('## 灯该谁来擦'),
  listings: (page) => expect(blocksOf(page, 'list').map((block) => textOf(page, block))).toEqual(ITEMS),
  notices: (page) =>
    expect(blocksOf(page, 'signoff').map((block) => textOf(page, block))).toContain('渡口管理所'),
  verses: (page) => expect(blocksOf(page, 'verse').length).toBe(3),
  letters: (page) => expect(sourceOf(page)).toMatch(/^### 读者来信$|（读者来信）$/m),
  'common-titles': (page) => {
    const [group] = blocksOf(page, 'group');
    expect(lineOf(page, group)).toMatch(/^# /);
    expect(page.answer.articles.filter(([first]) => first === group)).toHaveLength(1);
  },
  'pull-quotes': (page) => {
    const [copy] = blocksOf(page, 'duplicate');
    if (!copy) throw new Error('no copy');
    expect(textOf(page, { ...copy, spans: copy.of })).toContain(textOf(page, copy));
    expect(lineOf(page, copy)).toMatch(/^(?:#{4} |\*\*)?“/);
  },
  packages: (page) => expect(sourceOf(page)).toContain('\n## 撑船的'),
  'heading-levels': (page, clean) => expect(headingsIn(page)).not.toEqual(headingsIn(clean)),
  'heads-as-paragraphs': (page, clean) =>
    expect(headingsIn(page).length).toBeLessThan(headingsIn(clean).length),
  'no-headings': (page) => expect(headingsIn(page)).toEqual([]),
  'bold-headings': (page) => expect(sourceOf(page)).toMatch(/^\*\*.*\*\*$/m),
  'fused-heads': (page) => {
    const fused = blocksOf(page, 'headline').map((block) => lineOf(page, block));
    expect(fused.some((line) => /水文站发布 .*渡口的灯|亮到天明.* ——/.test(line))).toBe(true);
  },
  'bare-photo-titles': (page) => expect(sourceOf(page)).toMatch(/## 渡口晨雾\n\n\n\n/),
  'picture-lines': (page) => expect(sourceOf(page)).toMatch(/!\[\]\(images\/\d+\.jpg\)\n\n(?:图为|3月1日)/),
  'boxes-anywhere': (page, clean) => expect(sourceOf(page)).not.toBe(sourceOf(clean)),
  'captions-anywhere': (page, clean) => expect(sourceOf(page)).not.toBe(sourceOf(clean)),
  'jump-met': (page) => {
    const jumps = blocksOf(page, 'jump').map((block) => textOf(page, block));
    expect(jumps).toHaveLength(2);
    const bothPages = page.answer.articles.filter(
      (blocks) => new Set(blocks.flatMap(({ spans }) => spans.map((span) => span.page))).size === 2,
    );
    expect(bothPages).toHaveLength(1);
  },
  'jump-unmet': (page) =>
    expect(
      blocksOf(page, 'jump')
        .map((block) => textOf(page, block))
        .join(),
    ).toMatch(/9|九/),
  'opening-before-headline': (page) => {
    const early = page.answer.articles.filter((blocks) => {
      const start = (role: string) => blocks.find((block) => block.role === role)?.spans[0]?.start ?? 0;
      return start('paragraph') < start('headline');
    });
    expect(early).toHaveLength(1);
  },
  'column-cut': (page) => {
    const cut = blocksOf(page, 'paragraph').filter(({ spans }) => spans.length > 1);
    expect(cut.length).toBeGreaterThan(0);
    for (const { spans } of cut) expect(spans.length).toBeLessThan(4);
  },
  'lost-text': (page, clean) => {
    expect(blocksOf(page, 'gap')).toHaveLength(1);
    expect(lettersIn(sourceOf(page))).toBeLessThan(lettersIn(sourceOf(clean)));
  },
  'piece-between': (page) => {
    const owners = page.pieces
      .filter(({ block }) => block.role === 'paragraph')
      .map(({ article }) => article);
    const visits = owners.filter((owner, at) => owner !== owners[at - 1]).length;
    expect(visits).toBeGreaterThan(new Set(owners).size);
  },
  'stray-duplicate': (page) => {
    const [copy] = blocksOf(page, 'duplicate');
    if (!copy) throw new Error('no copy');
    expect(textOf(page, { ...copy, spans: copy.of })).toContain(textOf(page, copy));
    expect(sourceOf(page).split(textOf(page, copy)).length).toBeGreaterThan(2);
  },
  'wrapped-lines': (page) => expect(sourceOf(page)).toMatch(/[a-z]\n[a-z]/),
  folios: (page) => expect(blocksOf(page, 'folio').length).toBe(page.pages.length),
  imprints: (page) => expect(blocksOf(page, 'imprint').length).toBe(page.pages.length),
  nameplates: (page) => expect(blocksOf(page, 'nameplate').length).toBe(page.pages.length),
  ears: (page) => {
    const lines = [...blocksOf(page, 'nameplate'), ...blocksOf(page, 'folio')];
    expect(lines.length).toBeGreaterThanOrEqual(1);
    expect(lines.length).toBeLessThanOrEqual(4);
  },
  'broken-brackets': (page, clean) => {
    expect(sourceOf(page)).not.toBe(sourceOf(clean));
    expect(lettersIn(sourceOf(page))).toBe(lettersIn(sourceOf(clean)));
  },
};

describe('injectors', () => {
  it('are all told here', () => {
    expect(Object.keys(DAMAGE).sort()).toEqual(INJECTORS.map(({ name }) => name).sort());
  });

  it.each(Object.entries(DAMAGE))('%s leaves its damage in the page', (name, check) => {
    const pages = struck(name);
    expect(pages.length).toBeGreaterThan(1);
    for (const { page, clean } of pages) check(page, clean);
  });
});
