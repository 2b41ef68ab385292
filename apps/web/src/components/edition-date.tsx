import type { EditionEntry } from '@tingbao/library';
import type { Messages } from '../messages/messages.ts';
import { brackets } from '../words.ts';

/** The day of an edition; a guessed one says that it is guessed. */
export function EditionDate({ entry, m }: { entry: EditionEntry; m: Messages }) {
  const day = entry.date ?? entry.dateGuess;
  if (!day) return <>{m.undated}</>;
  return (
    <>
      <time dateTime={day}>{entry.date ? m.dateAndWeekday(day) : m.date(day)}</time>
      {!entry.date && brackets(m.guessed, m)}
    </>
  );
}
