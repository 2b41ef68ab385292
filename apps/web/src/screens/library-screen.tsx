import type { ReactElement } from 'react';
import type { NewspaperEntry } from '@tingbao/library';
import { editionAddress, newspaperAddress } from '../addresses.ts';
import { Document } from '../components/document.tsx';
import { EditionDate } from '../components/edition-date.tsx';
import { Problems } from '../components/problems.tsx';
import { libraryStep } from '../way.ts';
import { messagesFor, zhHans, type Messages } from '../messages/messages.ts';
import type { Reader } from '../reader.ts';

/** `/`: the newspapers that there are, each with its latest edition. Ours, and so in Chinese. */
export async function drawLibrary({ library, shell }: Reader): Promise<ReactElement> {
  const m = zhHans;
  const [newspapers, problems] = await Promise.all([library.newspapers(), library.problems()]);
  return (
    <Document m={m} shell={shell} title={`${m.library} — ${m.site}`} way={[]} here={libraryStep(m)}>
      <div className="front">
        <p className="tagline">{m.tagline}</p>
        <h1>{m.library}</h1>
      </div>
      {newspapers.length === 0 && <p>{m.libraryEmpty}</p>}
      <ul role="list" className="newspapers">
        {newspapers.map((newspaper) => (
          <Newspaper key={newspaper.slug} newspaper={newspaper} m={m} />
        ))}
      </ul>
      <Problems problems={problems} m={m} />
    </Document>
  );
}

function Newspaper({ newspaper, m }: { newspaper: NewspaperEntry; m: Messages }) {
  const { slug, name, language, editions } = newspaper;
  const latest = editions[0];
  const own = messagesFor(language);
  return (
    <li>
      <h2 lang={language}>
        <a href={newspaperAddress(slug)}>{name}</a>
      </h2>
      {latest && (
        <p className="latest">
          <span className="label">{m.latest}</span>{' '}
          <a href={editionAddress(slug, latest.slug)} lang={own.language}>
            <EditionDate entry={latest} m={own} />
          </a>
        </p>
      )}
      <p className="meta">
        {m.editionCount(editions.length)}
        {latest && ` · ${m.pagesAndArticles(latest.pageCount, latest.articleCount)}`}
      </p>
    </li>
  );
}
