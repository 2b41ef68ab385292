import type { EditionEntry } from '@tingbao/library';
import type { Messages } from '../messages/messages.ts';
import { brackets } from '../words.ts';

/** The day of an edition; a guessed one says that it is guessed. */
export function EditionDate({ entry, m }: { entry: EditionEntry; m: Messages }) {
  const day = entry.date ?? entry.dateGuess;
  if (!day) return <>{m.undated}</>;
  return (
    <>
      <time dateTime={day}>{m.date(day)}</time>
      {entry.date ? ` ${m.weekday(day)}` : brackets(m.guessed, m)}
    </>
  );
}
