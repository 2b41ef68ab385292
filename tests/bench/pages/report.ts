import type { Score } from './score-page.ts';
import { f1, pageFigure, precision, recall } from './totals.ts';

const WORST = 10;

/** The figures of a run, one a line. */
export function summary(score: Score): string {
  const both = (tally: Score['joins']) =>
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
      `${figure(precision(score.joins))}/${figure(recall(score.joins))}`,
      figure(recall(score.order)),
      `${figure(precision(score.duplicates))}/${figure(recall(score.duplicates))}`,
      `${figure(precision(score.gaps))}/${figure(recall(score.gaps))}`,
    ].join('  '),
  );
  const head = `${'alone'.padEnd(24)}  pages  art.F1  roles  joins P/R      order   dup. P/R       gaps P/R`;
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

function figure(share: number): string {
  return share.toFixed(4);
}
