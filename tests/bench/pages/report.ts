import type { Score, Tally } from './score-page.ts';
import { f1, pageFigure, precision, recall } from './totals.ts';

const WORST = 10;

/** The figures of a run, one a line. */
export function summary(score: Score): string {
  const both = (tally: Tally) =>
    `precision ${figure(precision(tally))}  recall ${figure(recall(tally))}  (${tally.hit} right of ${tally.found} made, ${tally.there} wanted)`;
  return [
    `article F1   ${figure(f1(score.articles))} by blocks  ${figure(f1(score.articleCharacters))} by characters`,
    `roles        ${figure(recall(score.roles))} by blocks  ${figure(recall(score.roleCharacters))} by characters`,
    `joins        ${both(score.joins)}`,
    `order        ${figure(recall(score.order))}  (${score.order.there} neighbours)`,
    `duplicates   ${both(score.duplicates)}`,
    `gaps         ${both(score.gaps)}`,
    `characters   ${score.lost} lost, ${score.doubled} doubled of ${score.characters}`,
  ].join('\n');
}

/** One line for each kind of damage alone. */
export function injectorTable(rows: readonly { name: string; pages: number; score: Score }[]): string {
  const lines = rows.map(({ name, pages, score }) =>
    [
      name.padEnd(24),
      String(pages).padStart(5),
      figure(f1(score.articles)),
      figure(recall(score.roles)),
      pair(score.joins),
      figure(recall(score.order)),
      pair(score.duplicates),
      pair(score.gaps),
    ].join('  '),
  );
  const head = `${'alone'.padEnd(24)}  pages  art.F1  roles  joins P/R      order   duplicates P/R  gaps P/R`;
  return ['', head, ...lines].join('\n');
}

/** The commonest differences, most frequent first. */
export function faultTable(faults: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const fault of faults) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 2 * WORST);
  return [
    '',
    'commonest faults (blocks)',
    ...rows.map(([fault, count]) => `${String(count).padStart(6)}  ${fault}`),
  ].join('\n');
}

export function worstPages(pages: readonly { name: string; score: Score }[]): string {
  const worst = [...pages].sort((a, b) => pageFigure(a.score) - pageFigure(b.score)).slice(0, WORST);
  const rows = worst.map(
    ({ name, score }) =>
      `  ${(name.split('-').at(-1) ?? '').padStart(4)}  articles ${figure(f1(score.articles))}  roles ${figure(recall(score.roles))}`,
  );
  return ['', 'worst pages (--explain PAGE shows one)', ...rows].join('\n');
}

/** Precision and recall; where there was nothing to find, what was found all the same. */
function pair(tally: Tally): string {
  const text =
    tally.there > 0
      ? `${figure(precision(tally))}/${figure(recall(tally))}`
      : tally.found > 0
        ? `${tally.found} false`
        : '-';
  return text.padEnd(13);
}

function figure(share: number): string {
  return share.toFixed(4);
}
