import { justHeard, type PlayerState } from '@tingbao/speech/player';
import { addEarMark, EAR_MARKS_KEY, readEarMarks, type EarMark } from '../settings/ear-marks.ts';
import { say, type PlayerPage } from '../listen/page.ts';
import { keep, readKept } from '../listen/settings.ts';

/** Longest words that a selection fills in: those of a lexicon's entry. */
const LONGEST = 40;

/** The newspaper page of an article by its id, p3-2; null where the id tells none. */
export const pageOf = (id: string | null): number | null =>
  Number(/^p(\d+)-/.exec(id ?? '')?.[1] ?? 0) || null;

/** Where an article that is being read has its screen, and the newspaper page that it begins on. */
export interface ReadArticle {
  address: string;
  page: number | null;
}

/**
 * Marks the sentence just heard as misread or misprinted, by a control each. The function it gives is told each state. Words of the
 * sentence that are selected are taken for those that are meant.
 */
export function connectEar(
  { root, status, words }: PlayerPage,
  articleOf: (state: PlayerState) => ReadArticle | null,
): (state: PlayerState) => void {
  let state: PlayerState | null = null;
  let begun = 0;
  const mark = (kind: EarMark['kind']) => {
    const utterance = state && justHeard(state, performance.now() - begun);
    const article = state && articleOf(state);
    if (!utterance || !article) return;
    const written = utterance.written ?? utterance.text;
    const selected = String(getSelection() ?? '').trim();
    const { address } = article;
    const page = utterance.page ?? article.page;
    keep(
      EAR_MARKS_KEY,
      addEarMark(readEarMarks(readKept(EAR_MARKS_KEY)), {
        kind,
        address,
        page,
        ...utterance.locator,
        written,
        spoken: utterance.text,
        at: new Date().toISOString(),
        words: selected.length <= LONGEST && written.includes(selected) ? selected : '',
        right: '',
      }),
    );
    say(status, words.marked[kind].replace('{sentence}', written));
  };
  for (const kind of ['misread', 'misprinted'] as const)
    root.querySelector(`[data-do=${kind}]`)?.addEventListener('click', () => mark(kind));
  return (next) => {
    if (next.name === 'speaking' && next.generation !== state?.generation) begun = performance.now();
    state = next;
  };
}
