import type { Article, Edition, Note, SourceLine } from '@tingbao/edition';
import type { Messages } from '../messages/messages.ts';
import { correctionsOf, repairsOf } from '../repairs.ts';
import { brackets } from '../words.ts';

interface Props {
  article: Article;
  edition: Edition;
  /** Whether the end of the article may be lost: see `isEndingDoubted`. */
  endingDoubted: boolean;
  m: Messages;
}

/** Places that one kind of repair lists: a wrapped page has hundreds. */
const LISTED = 8;

/** Tells, closed until asked, which repairs made the article, with the lines of the source, and what a person corrected and why. */
export function Repairs({ article, edition, endingDoubted, m }: Props) {
  const repairs = repairsOf(article);
  const corrections = correctionsOf(article);
  if (repairs.length + corrections.length === 0 && !endingDoubted) return null;
  const line = lineNamer(edition, article, m);
  return (
    <details className="repairs">
      <summary>{m.repairsMade}</summary>
      <ul>
        {repairs.map(({ code, count, places }) => (
          <li key={code}>
            {m.repairs[code]?.(count) ?? code}
            {places.length > 0 &&
              brackets(m.sourceLines(places.slice(0, LISTED).map(line), places.length > LISTED), m)}
          </li>
        ))}
        {corrections.map((note, index) => (
          <Correction key={index} note={note} line={line} edition={edition} m={m} />
        ))}
        {endingDoubted && <li>{m.endingDoubted}</li>}
      </ul>
    </details>
  );
}

interface CorrectionProps {
  note: Note;
  line: (lines: SourceLine[]) => string;
  edition: Edition;
  m: Messages;
}

/** One correction: what was done, what the source has, why, and where. */
function Correction({ note, line, edition, m }: CorrectionProps) {
  const { rule = '', was, because, lines = [] } = note;
  return (
    <li>
      {m.corrections[rule] ?? m.corrected}
      {rule === 'text' && was !== undefined && (
        <>
          {m.sourceSays}
          <q lang={edition.language}>{was}</q>
          {m.stop}
        </>
      )}
      {because !== undefined && `${m.reason}${because}`}
      {lines.length > 0 && brackets(m.sourceLines([line(lines)], false), m)}
    </li>
  );
}

/** Names lines of the source: by their number, and with their page where that is not the article's. */
function lineNamer({ pages }: Edition, article: Article, m: Messages): (lines: SourceLine[]) => string {
  return (lines) =>
    m.linesTogether(
      lines.map(({ page, line }) => {
        const label = pages.find(({ number }) => number === page)?.name ?? String(page);
        return page === article.page ? m.sourceLine(line) : m.sourceLineOf(m.page(label), line);
      }),
    );
}
