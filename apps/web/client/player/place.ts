import type { Utterance } from '@tingbao/speech';
import { locatorRange } from './highlight.ts';
import type { Place } from '../listen/place.ts';

/** The sentence that a reader's place begins with; the first one where the place holds none. */
export function sentenceAt(place: Place, utterances: readonly Utterance[]): number {
  if (place === 'start') return 0;
  const isThere =
    place === 'screen'
      ? isOnScreen
      : 'id' in place
        ? isFrom(place.id)
        : 'kept' in place
          ? isKept(place.kept)
          : isAfter(place.selection);
  return Math.max(0, utterances.findIndex(isThere));
}

type Test = (utterance: Utterance) => boolean;

const isOnScreen: Test = ({ locator }) => (locatorRange(locator)?.getBoundingClientRect().top ?? -1) >= 0;

/** The element itself, or, where it is silent or a list or table around its sentences, what comes in it or next. */
function isFrom(id: string): Test {
  const element = document.getElementById(id);
  return ({ locator }) => {
    if (locator.block === id) return true;
    const other = document.getElementById(locator.block);
    return (
      !!element && !!other && (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
    );
  };
}

/** A page that was parsed anew may part its sentences elsewhere: the one that holds the place, or the next. */
const isKept =
  ({ block, start }: { block: string; start: number }): Test =>
  ({ locator }) =>
    locator.block === block && (locator.end > start || locator.start >= start);

const isAfter =
  (selection: Range): Test =>
  ({ locator }) => {
    const range = locatorRange(locator);
    return !!range && range.compareBoundaryPoints(Range.START_TO_END, selection) > 0;
  };
