import type { Article, Note, NoteCode } from '@tingbao/edition';
import type { Messages } from '../messages/messages.ts';

interface Props {
  article: Article;
  /** Whether the end of the article may be lost: see `isEndingDoubted`. */
  endingDoubted: boolean;
  m: Messages;
}

/** Tells, closed until asked, which repairs made the article; places are counted, not listed. */
export function Repairs({ article, endingDoubted, m }: Props) {
  const counts = countRepairs(article);
  if (counts.size === 0 && !endingDoubted) return null;
  return (
    <details className="repairs">
      <summary>{m.repairsMade}</summary>
      <ul>
        {[...counts].map(([code, count]) => (
          <li key={code}>{m.repairs[code]?.(count) ?? code}</li>
        ))}
        {endingDoubted && <li>{m.endingDoubted}</li>}
      </ul>
    </details>
  );
}

/** How often each repair was made, in the order in which they are first met; a note with places counts each of them. */
export function countRepairs(article: Article): Map<NoteCode, number> {
  const notes: Note[] = [...article.notes, ...article.body.flatMap((block) => block.notes)];
  const counts = new Map<NoteCode, number>();
  for (const { code, at } of notes) counts.set(code, (counts.get(code) ?? 0) + Math.max(1, at?.length ?? 1));
  return counts;
}
