import type { ReactElement } from 'react';
import { editionAddress } from '../addresses.ts';
import { Document } from '../components/document.tsx';
import { EditionDate } from '../components/edition-date.tsx';
import { libraryStep, newspaperStep } from '../way.ts';
import { messagesFor } from '../messages/messages.ts';
import { pageProblems } from '../page-problems.ts';
import type { Reader } from '../reader.ts';
import { brackets } from '../words.ts';

/** `/{newspaper}`: its editions, newest first. */
export async function drawNewspaper({ library, shell }: Reader, slug: string): Promise<ReactElement | null> {
  const newspaper = (await library.newspapers()).find((each) => each.slug === slug);
  if (!newspaper) return null;
  const m = messagesFor(newspaper.language);
  return (
    <Document
      m={m}
      shell={shell}
      title={`${newspaper.name} — ${m.site}`}
      way={[libraryStep(m)]}
      here={newspaperStep(newspaper, newspaper.language)}
    >
      <div className="front">
        <h1 className="nameplate" lang={newspaper.language}>
          {newspaper.name}
        </h1>
        <p className="meta">{m.editionCount(newspaper.editions.length)}</p>
      </div>
      <h2 className="section">{m.editions}</h2>
      <ul role="list" className="editions">
        {newspaper.editions.map((entry) => {
          const copy = /^\d{4}-\d\d-\d\d-(\d+)$/.exec(entry.slug)?.[1];
          return (
            <li key={entry.slug}>
              <a href={editionAddress(slug, entry.slug)}>
                <EditionDate entry={entry} m={m} />
                {copy && brackets(m.issue(copy), m)}
              </a>
              <p className="meta">
                {m.pagesAndArticles(entry.pageCount, entry.articleCount)}
                {pageProblems(entry).length > 0 && ` · ${m.pageProblems(pageProblems(entry).length)}`}
              </p>
            </li>
          );
        })}
      </ul>
    </Document>
  );
}
