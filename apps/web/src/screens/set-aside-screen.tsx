import type { ReactElement } from 'react';
import type { Edition, SetAside, SetAsideReason } from '@tingbao/edition';
import type { LibraryEdition } from '@tingbao/library';
import { articleAddress } from '../addresses.ts';
import { Document } from '../components/document.tsx';
import { wayTo } from '../way.ts';
import { messagesFor, type Messages } from '../messages/messages.ts';
import type { Reader } from '../reader.ts';
import { articleHolding, setAsideOf } from '../set-aside.ts';
import { articleTitle, editionTitle, pageTitle } from '../words.ts';

/** `/{newspaper}/{edition}/set-aside/{page}`: all characters of a page that belong to no article, by reason. */
export async function drawSetAside(
  { library, shell }: Reader,
  newspaper: string,
  slug: string,
  number: number,
): Promise<ReactElement | null> {
  const found = await library.edition(newspaper, slug);
  const page = found?.edition.pages.find((each) => each.number === number);
  if (!found || !page) return null;
  const { edition, entry } = found;
  const m = messagesFor(edition.language);
  const title = pageTitle(page, m);
  return (
    <Document
      m={m}
      shell={shell}
      title={`${m.setAside} · ${title} — ${editionTitle(entry, m)} — ${found.newspaper.name}`}
      way={wayTo(found, m)}
      here={{ label: `${m.setAside} · ${title}` }}
    >
      <div className="front">
        <p className="tagline">{title}</p>
        <h1>{m.setAside}</h1>
      </div>
      <Pieces found={found} page={number} m={m} />
    </Document>
  );
}

function Pieces({ found, page, m }: { found: LibraryEdition; page: number; m: Messages }) {
  const pieces = setAsideOf(found.edition, page);
  if (pieces.length === 0) return <p>{m.setAsideNone}</p>;
  const reasons = new Set<SetAsideReason>(pieces.map(({ reason }) => reason));
  return (
    <>
      <p>{m.setAsideIntro}</p>
      {[...reasons].map((reason) => (
        <section className="aside" key={reason} aria-labelledby={reason}>
          <h2 id={reason} className="section">
            {m.reasons[reason]}
          </h2>
          {pieces
            .filter((piece) => piece.reason === reason)
            .map((piece) => (
              <Piece key={piece.spans[0]?.start} found={found} piece={piece} m={m} />
            ))}
        </section>
      ))}
    </>
  );
}

function Piece({ found, piece, m }: { found: LibraryEdition; piece: SetAside; m: Messages }) {
  const { newspaper, entry } = found;
  const edition: Edition = found.edition;
  const original = articleHolding(edition, piece.of);
  return (
    <div className="piece">
      <blockquote lang={edition.language}>
        <p>{piece.text}</p>
      </blockquote>
      {piece.notes
        ?.filter(({ code }) => code === 'corrected')
        .map(({ rule = '', because = '' }, index) => (
          <p className="meta" key={index}>
            {`${m.corrections[rule] ?? m.corrected}${m.reason}${because}`}
          </p>
        ))}
      {original && (
        <p className="meta">
          {m.original}
          <a href={articleAddress(newspaper.slug, entry.slug, original.id)} lang={edition.language}>
            {articleTitle(original, m)}
          </a>
        </p>
      )}
    </div>
  );
}
