import { EAR_MARKS_KEY, readEarMarks, type EarMark } from './ear-marks.ts';
import { correctionLines, earMarksJson, lexiconLines } from './export-ear-marks.ts';
import { keep, readKept } from '../listen/settings.ts';

const all = <E extends HTMLElement>(root: ParentNode, selector: string) => [
  ...root.querySelectorAll<E>(selector),
];

/** The list of what was heard to be wrong: to be filled in, saved as files, and deleted. */
export function connectEarList(): void {
  const list = document.querySelector<HTMLElement>('[data-ear-list]');
  const row = document.querySelector<HTMLTemplateElement>('[data-ear-row]')?.content.firstElementChild;
  if (!list || !row) return;
  const status = document.querySelector<HTMLElement>('[data-removed]');
  const marks = () => readEarMarks(readKept(EAR_MARKS_KEY));
  const keepMarks = (those: EarMark[]) => keep(EAR_MARKS_KEY, those);
  const show = () => {
    const those = marks();
    list.replaceChildren(...those.map((mark) => fill(row.cloneNode(true) as HTMLElement, mark)));
    for (const part of all(document, '[data-ear-none]')) part.hidden = those.length > 0;
    for (const part of all(document, '[data-ear-some]')) part.hidden = those.length === 0;
  };
  /** The focus that was on a control that is gone goes to the list's heading, not to nowhere. */
  const removed = () => {
    show();
    document.getElementById('ear')?.focus();
    if (status) status.textContent = status.dataset['removed'] ?? '';
  };
  const change = (mark: EarMark, other: EarMark | null) =>
    keepMarks(
      marks().flatMap((each) => (each.at === mark.at && each.kind === mark.kind ? (other ?? []) : each)),
    );

  const fill = (item: HTMLElement, mark: EarMark) => {
    let present = mark;
    for (const part of all(item, '[data-kind]')) part.hidden = part.dataset['kind'] !== mark.kind;
    const link = item.querySelector('a');
    if (link) {
      link.href = `${mark.address}#${mark.block}`;
      link.textContent = mark.written || mark.spoken;
    }
    for (const field of all<HTMLInputElement>(item, '[data-fill]')) {
      const name = field.dataset['fill'] as 'words' | 'right';
      field.value = mark[name];
      field.addEventListener('change', () => {
        present = { ...present, [name]: field.value.trim() };
        change(mark, present);
      });
    }
    item.querySelector('[data-remove]')?.addEventListener('click', () => {
      change(mark, null);
      removed();
    });
    return item;
  };

  for (const button of all(document, '[data-save]'))
    button.addEventListener('click', () =>
      save(button.dataset['save'] ?? '', marks(), button.dataset['because'] ?? ''),
    );
  document.querySelector('[data-remove-all]')?.addEventListener('click', () => {
    keepMarks([]);
    removed();
  });
  show();
}

function save(what: string, marks: EarMark[], because: string): void {
  if (what === 'lexicon') download('lexicon.yaml', lexiconLines(marks));
  else if (what === 'corrections') download('corrections.yaml', correctionLines(marks, because));
  else download('tingbao-heard.json', earMarksJson(marks));
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
