import { isAudible, type PlayerEvent, type PlayerState } from '@tingbao/speech/player';
import type { QueuedArticle } from '../../src/listen-queue.ts';
import { say, type PlayerPage } from '../listen/page.ts';
import type { Clock } from './pace.ts';

/** What the view is told of the queue. */
export interface Around {
  clock: Clock;
  /** The articles of the queue as far as they are known; null until they have been fetched. */
  articles: () => readonly QueuedArticle[] | null;
  /** Whether the article that is read stands on this page. */
  isHere: (state: PlayerState) => boolean;
}

/** Shows where the voice is: article, sentence, time left. Nothing here is a live region. */
export function showWalk(
  page: PlayerPage,
  around: Around,
  send: (event: PlayerEvent) => void,
): (state: PlayerState) => void {
  const { root, words } = page;
  const find = <T extends HTMLElement>(name: string) => root.querySelector<T>(name);
  const now = find('[data-now]');
  const link = find<HTMLAnchorElement>('[data-now-link]');
  const place = find('[data-now-place]');
  const sentence = find('[data-sentence]');
  const progress = find('.player-progress');
  const left = find('[data-left]');
  const range = find<HTMLInputElement>('[data-range]');
  const skim = find('[data-do=skim]');
  const readThis = find('[data-do=read-this]');
  let shown: PlayerState | null = null;
  /** The sentence that is counted: it changes together with the mark, not in the silence before. */
  let counted = 0;
  let audible: number[] = [];

  const time = (ms: number) => {
    const minutes = Math.round(ms / 60_000);
    const { less, one, more } = words.time;
    return minutes === 0 ? less : minutes === 1 ? one : more.replace('{n}', String(minutes));
  };

  const leftWords = (state: PlayerState, index: number) => {
    const { clock, articles } = around;
    const here = clock.left(state, index);
    const told = words.left.replace('{time}', time(here));
    const later = state.walk.goOn ? (articles() ?? []).slice(state.article + 1) : [];
    if (later.length === 0) return told;
    const all =
      here +
      clock.lasts(
        state,
        later.reduce((sum, { ms }) => sum + ms, 0),
      );
    return told + words.comma + words.leftInAll.replace('{time}', time(all));
  };

  const position = (at: number) =>
    words.progress.replace('{n}', String(at + 1)).replace('{of}', String(audible.length));

  range?.addEventListener('input', () => {
    const at = Number(range.value) - 1;
    range.setAttribute('aria-valuetext', position(at));
  });
  range?.addEventListener('change', () => {
    const index = audible[Number(range.value) - 1];
    if (index !== undefined) send({ type: 'play-from', index });
  });
  // While it has the focus its value stands still, or screen readers would tell each sentence; a key counts from where the voice is.
  range?.addEventListener('keydown', () => shown && showRange(shown));

  const showRange = (state: PlayerState) => {
    if (!range) return;
    const at = Math.max(0, audible.indexOf(counted));
    range.max = String(Math.max(1, audible.length));
    range.value = String(at + 1);
    range.setAttribute('aria-valuetext', position(at) + words.comma + leftWords(state, counted));
  };

  const showArticle = (state: PlayerState) => {
    const here = around.isHere(state);
    const article = around.articles()?.[state.article];
    if (now) now.hidden = here || !article;
    if (sentence) {
      sentence.hidden = here;
      if (state.list !== 'whole') say(sentence, '');
    }
    if (here || !article || !link || !place) return;
    link.href = article.address;
    say(link, article.headline);
    say(
      place,
      words.brackets.replace(
        '{}',
        words.place.replace('{n}', String(state.article + 1)).replace('{of}', String(state.articles)),
      ),
    );
  };

  return (state) => {
    const before = shown;
    shown = state;
    const ends = (name: string, is: boolean) =>
      find(`[data-do=${name}]`)?.setAttribute('aria-disabled', String(is));
    ends('previous-article', state.article === 0);
    ends('next-article', state.article + 1 >= state.articles);
    skim?.setAttribute('aria-pressed', String(state.skim !== null));
    if (readThis && readThis !== document.activeElement) readThis.hidden = state.skim === null;
    if (state.name === 'speaking' || state.name === 'stopped' || state.name === 'failed')
      counted = state.index;
    if (before?.generation === state.generation && before.list === state.list && before.walk === state.walk)
      return;
    showArticle(state);
    if (state.list !== 'whole') return;
    audible = state.utterances.flatMap(({ role }, at) =>
      role !== 'announcement' && isAudible(state, at) ? [at] : [],
    );
    const utterance = state.utterances[counted];
    if (sentence && state.name === 'speaking') say(sentence, utterance?.written ?? utterance?.text ?? '');
    const at = audible.indexOf(counted);
    if (at < 0) return;
    if (progress) say(progress, position(at));
    if (left) say(left, leftWords(state, counted));
    if (range !== document.activeElement) showRange(state);
  };
}
