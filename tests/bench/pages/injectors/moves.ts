import type { Dice } from '../random.ts';
import { HEAD_ROLES, run, slip, type Sheet, type Slip } from '../slips.ts';
import { columnBreak, cutAt } from './cuts.ts';
import {
  articlesOn,
  insertAfter,
  isCut,
  isCuttable,
  lastOf,
  proseOf,
  remove,
  slipsOf,
  type Injector,
} from './injector.ts';

const RUBRICS = {
  'zh-Hans': ['社区观察', '周三说教育', '经济一线', '文化行走', '健康问诊', '基层来信'],
  'zh-Hant': ['社區觀察', '週三談教育', '文化行走', '基層來信'],
  en: ['Education', 'Business Watch', 'Around the County'],
};

/** The article's opening stands above its own headline, as where the columns of a wide layout were read one by one. */
export const openingFirst: Injector = {
  name: 'opening-before-headline',
  rate: 0.45,
  wants: (article) => article.body.filter(({ role }) => role === 'paragraph').length >= 4,
  onSheet: (sheet, roll) => {
    const places = sheet.pages.flatMap(({ slips }) =>
      articlesOn(slips)
        .filter((article) => openingOf(slipsOf(slips, article), 99).length >= 4)
        .map((article) => ({ slips, article })),
    );
    const place = roll.pick(places);
    if (!place) return false;
    return moveOpening(sheet, place.slips, place.article, roll);
  },
};

/** The first paragraphs of an article, with a subhead among them and the paragraph below it. */
function openingOf(own: Slip[], count: number): Slip[] {
  const start = own.findIndex((block) => proseOf(block));
  const end = own.findIndex(
    (block, at) => at > start && !proseOf(block) && block.runs[0]?.role !== 'subhead',
  );
  return start < 0 ? [] : own.slice(start, end < 0 ? undefined : end).slice(0, count);
}

function moveOpening(sheet: Sheet, slips: Slip[], article: number, roll: Dice): boolean {
  const own = slipsOf(slips, article);
  const whole = openingOf(own, 99);
  const count = roll.int(1, Math.min(4, whole.length - 2));
  const opening = openingOf(own, count);
  while (opening.at(-1)?.runs[0]?.role === 'subhead') opening.pop();
  const heads = own.filter(({ runs }) => runs[0] && HEAD_ROLES.includes(runs[0].role));
  const rubric = heads.find(({ runs }) => runs[0]?.role === 'rubric');
  const [firstHead] = heads;
  const last = opening.at(-1);
  if (!firstHead || !last) return false;
  const top = rubric ?? (roll.chance(0.5) ? newRubric(sheet, article, roll) : undefined);
  const rest = heads.filter((block) => block !== rubric);
  const at = slips.indexOf(firstHead);
  for (const block of [...heads, ...opening]) remove(slips, block);
  slips.splice(at, 0, ...(top ? [top] : []), ...opening, ...rest);
  breakOff(sheet, slips, last, rest.at(-1) ?? last, roll);
  return true;
}

function newRubric(sheet: Sheet, article: number, roll: Dice): Slip | undefined {
  const text = sheet.articles[article];
  const name = text && text.rubric === null ? roll.pick(RUBRICS[text.language]) : undefined;
  return name === undefined ? undefined : slip([run(article, 1, 'rubric', name)], roll.int(2, 4));
}

/** The opening's last paragraph is whole, or goes on below the head, or breaks off and its rest is lost. */
function breakOff(sheet: Sheet, slips: Slip[], last: Slip, head: Slip, roll: Dice): void {
  const prose = proseOf(last);
  const fate = roll.next();
  if (!prose || prose.article === null || fate < 0.3 || !isCuttable(last, slips)) return;
  const at = columnBreak(prose.text, roll);
  if (at < 0) return;
  const rest = cutAt(last, prose, at);
  if (fate < 0.55) insertAfter(slips, head, rest);
  else sheet.gaps.push({ article: prose.article, order: prose.order + 1 });
}

/** A paragraph of another article stands between two blocks of this one, often inside a paragraph that a column parted. */
export const pieceBetween: Injector = {
  name: 'piece-between',
  rate: 0.12,
  onSheet: (sheet, roll) => {
    for (const { slips } of roll.shuffle(sheet.pages)) {
      const hosts = slips.filter((block) => proseOf(block) && goesOn(slips, block));
      const cut = hosts.filter((block) =>
        isCut(proseOf(block) ?? block.runs[0] ?? run(null, 0, 'folio', ''), slips),
      );
      const host = roll.pick(cut.length > 0 ? cut : hosts);
      if (host && strayInto(slips, host, roll)) return true;
    }
    return false;
  },
};

function goesOn(slips: readonly Slip[], block: Slip): boolean {
  const next = slips[slips.indexOf(block) + 1];
  const prose = next && proseOf(next);
  return prose !== undefined && prose.article === block.runs.at(-1)?.article && next?.runs.length === 1;
}

function strayInto(slips: Slip[], host: Slip, roll: Dice): boolean {
  const strays = slips.filter((block) => {
    const prose = proseOf(block);
    return (
      prose !== undefined &&
      block.runs.length === 1 &&
      prose.article !== host.runs[0]?.article &&
      isCuttable(block, slips) &&
      slipsOf(slips, prose.article ?? -1).filter((other) => proseOf(other)).length > 2
    );
  });
  const stray = roll.pick(strays);
  if (!stray) return false;
  remove(slips, stray);
  insertAfter(slips, host, stray);
  return true;
}

/** A paragraph is printed once more, whole or one half of it, at the end of another article. */
export const strayDuplicate: Injector = {
  name: 'stray-duplicate',
  rate: 0.6,
  onSheet: (sheet, roll) => {
    for (const { slips } of roll.shuffle(sheet.pages)) {
      const source = roll.pick(slips.filter((block) => (proseOf(block)?.text.length ?? 0) >= 40));
      const owner = source?.runs.at(-1)?.article ?? null;
      const target = roll.pick(articlesOn(slips).filter((article) => article !== owner));
      const end = target === undefined ? undefined : lastOf(slips, target);
      if (source && end && end.runs[0]?.role === 'paragraph') {
        insertAfter(slips, end, copyOf(slips, source, roll));
        return true;
      }
    }
    return false;
  },
};

function copyOf(slips: readonly Slip[], source: Slip, roll: Dice): Slip {
  const original = source.runs.at(-1) ?? run(null, 0, 'duplicate', '');
  const of = { article: original.article ?? 0, order: original.order };
  const at = isCut(original, slips) || roll.chance(0.3) ? -1 : columnBreak(original.text, roll);
  const [head, tail] = at < 0 ? [original.text, ''] : [original.text.slice(0, at), original.text.slice(at)];
  const text = tail.length > 30 && roll.chance(0.25) ? tail.trimStart() : head.trimEnd();
  return slip([{ ...run(null, 0, 'duplicate', text), of }]);
}
