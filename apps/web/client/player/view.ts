import { wordLength, wordPlace, type PlayerEvent, type PlayerState } from '@tingbao/speech/player';
import { wantsSentence, wantsWord } from './highlight-choice.ts';
import { isInSight, keepInView, locatorPlace, locatorRange, mark } from './highlight.ts';
import { say, type PlayerPage } from '../listen/page.ts';
import { connectDock } from './dock.ts';

const sentenceMark = 'tingbao-sentence';
const wordMark = 'tingbao-word';

/** By these a sentence follows on another, or begins anew, without the reader having asked for a place. */
const goesOn = new Set<PlayerEvent['type']>(['end', 'rested', 'rate', 'voice', 'walk']);

/**
 * Shows states: names, status, progress, the mark on the sentence. It moves no focus and adds no element. Of an article
 * that is not on this page nothing is marked: a headline's id is every article's. The page follows the voice until the reader
 * scrolls away from it, to look at something else or to use the player, and again from the next place that is asked for.
 */
export function showPlayer(
  page: PlayerPage,
  isHere: (state: PlayerState) => boolean,
): (state: PlayerState, event?: PlayerEvent) => void {
  const { root, main, status, help } = page;
  const link = root.querySelector<HTMLAnchorElement>('.player-heard');
  const stop = root.querySelector('[data-do=stop]');
  const dock = connectDock(root);
  let shown: PlayerState | null = null;
  let last: Range | null = null;
  let lastPlace: Range | Element | null = null;
  /** The page is on its way to a sentence. Safari without `scrollend` is then taken to follow all the time. */
  let gliding = false;
  addEventListener('scrollend', () => (gliding = false));
  link?.addEventListener('click', () => {
    mark(sentenceMark, last);
    // After the link's own jump to the element, on to the sentence in it.
    setTimeout(() => lastPlace && keepInView(lastPlace, 0));
  });

  return (state, event) => {
    const before = shown;
    shown = state;
    root.dataset['state'] = state.name;
    say(main, mainName(state, page));
    // What was noted by ear stands there until there is something else to say.
    if (!before || statusText(before, page) !== statusText(state, page)) say(status, statusText(state, page));
    const at = 'index' in state ? state.index : null;
    // Without its main button the player is not at work, and the starter tells why.
    if (!main.hidden) help.hidden = !isWithoutVoice(state);
    // Not `disabled`: that would throw away the focus of the reader who has just pressed it.
    stop?.setAttribute('aria-disabled', String(state.name === 'stopped'));
    if (link) link.hidden = state.name !== 'stopped' || !isHere(state);
    dock(state.name !== 'idle' && state.name !== 'stopped');
    if (state.name === 'stopped' || state.name === 'failed') mark(sentenceMark, null);
    mark(wordMark, isHere(state) && wantsWord() ? wordRange(state) : null);
    const utterance = at === null ? undefined : state.utterances[at];
    if (state.name === 'stopped' && link && utterance) link.href = `#${utterance.locator.block}`;
    if (state.name !== 'speaking' || !utterance) return;
    if (before?.name === 'speaking' && before.generation === state.generation) return;
    last = isHere(state) ? locatorRange(utterance.locator) : null;
    mark(sentenceMark, wantsSentence() ? last : null);
    const isLeft = event && goesOn.has(event.type) && lastPlace && !gliding && !isInSight(lastPlace);
    lastPlace = isHere(state) ? locatorPlace(utterance.locator, last) : null;
    if (lastPlace && !isLeft) gliding = keepInView(lastPlace, dock(true));
  };
}

const isWithoutVoice = (state: PlayerState) =>
  state.name === 'failed' && (state.failure === 'no-voice' || state.failure === 'mute');

function mainName(state: PlayerState, { words }: PlayerPage): string {
  switch (state.name) {
    case 'idle':
    case 'stopped':
      return words.listen;
    case 'paused':
    case 'failed':
    case 'waiting':
      return words.resume;
    default:
      return words.pause;
  }
}

function statusText(state: PlayerState, { words }: PlayerPage): string {
  switch (state.name) {
    case 'paused':
      return words.paused;
    case 'stopped':
      return words.stopped;
    case 'failed':
      return words.failures[state.failure];
    default:
      return '';
  }
}

/** The word that the voice is at, where it tells: of a figure that is said in words, the whole figure. */
function wordRange(state: PlayerState): Range | null {
  if (state.name !== 'speaking' || !state.word) return null;
  const utterance = state.utterances[state.index];
  if (!utterance || utterance.locator.start === utterance.locator.end) return null;
  const { locator, text } = utterance;
  const { start: from } = state.word;
  const length = state.word.length ?? wordLength(text, from, utterance.language);
  if (length === 0 || from + length > text.length) return null;
  const { start, end } = wordPlace(utterance, from, from + length);
  return start < end && end <= locator.end ? locatorRange({ block: locator.block, start, end }) : null;
}
