import type { ReactElement } from 'react';
import type { Edition, PageInfo } from '@tingbao/edition';
import type { LibraryEdition } from '@tingbao/library';
import { fileAddress, pageAnchor, queueAddress, setAsideAddress } from '../addresses.ts';
import { Document } from '../components/document.tsx';
import { EditionDate } from '../components/edition-date.tsx';
import { EditionPlayer } from '../components/player/edition-player.tsx';
import type { PageToHear } from '../components/player/list-choice.tsx';
import { Problems } from '../components/problems.tsx';
import { Story } from '../components/story.tsx';
import { editionStep, libraryStep, newspaperStep } from '../way.ts';
import { messagesFor, playerMessagesFor, type Messages } from '../messages/messages.ts';
import { pageProblems } from '../page-problems.ts';
import { recordingVoice } from '../recorded-articles.ts';
import type { Reader } from '../reader.ts';
import { setAsideOf } from '../set-aside.ts';
import { articleLength, editionTitle, listeningMinutes, pageTitle } from '../words.ts';

/** `/{newspaper}/{edition}`: its articles under the newspaper pages that they begin on. */
export async function drawEdition(
  { library, shell }: Reader,
  newspaper: string,
  slug: string,
): Promise<ReactElement | null> {
  const found = await library.edition(newspaper, slug);
  if (!found) return null;
  const { edition, entry } = found;
  const m = messagesFor(edition.language);
  const recording = recordingVoice(found, playerMessagesFor(m), null);
  return (
    <Document
      m={m}
      shell={shell}
      title={`${editionTitle(entry, m)} — ${found.newspaper.name}`}
      way={[libraryStep(m), newspaperStep(found.newspaper, edition.language)]}
      here={editionStep(newspaper, entry, m)}
      listens={edition.articles.length > 0}
      records={recording !== null}
    >
      <header className="front">
        <h1>
          <span className="nameplate" lang={edition.language}>
            {found.newspaper.name}
          </span>{' '}
          <span className="day">
            <EditionDate entry={entry} m={m} />
          </span>
        </h1>
        <p className="meta">{m.pagesAndArticles(entry.pageCount, entry.articleCount)}</p>
        {!entry.date && entry.dateGuess && <p className="meta">{m.guessedNote}</p>}
      </header>
      <EditionPlayer
        queueHref={queueAddress(newspaper, slug)}
        count={edition.articles.length}
        pages={pagesToHear(edition, m)}
        language={edition.language}
        recording={recording}
        messages={playerMessagesFor(m)}
      />
      {edition.pages.length > 1 && <PageLinks pages={edition.pages} m={m} />}
      {edition.pages.map((page) => (
        <Page key={page.number} found={found} page={page} m={m} />
      ))}
      <Problems problems={pageProblems(entry)} m={m} />
    </Document>
  );
}

/** The newspaper pages that have something to hear. */
function pagesToHear({ pages, articles, language }: Edition, m: Messages): PageToHear[] {
  return pages
    .map((page) => {
      const own = articles.filter((article) => article.page === page.number);
      const length = own.reduce((sum, article) => sum + articleLength(article, language), 0);
      return {
        number: page.number,
        label: pageTitle(page, m),
        count: own.length,
        minutes: listeningMinutes(length, language),
      };
    })
    .filter(({ count }) => count > 0);
}

function PageLinks({ pages, m }: { pages: PageInfo[]; m: Messages }) {
  return (
    <nav className="pages" aria-label={m.pagesOfEdition}>
      <ul role="list">
        {pages.map((page) => (
          <li key={page.number}>
            <a href={`#${pageAnchor(page.number)}`}>{pageTitle(page, m)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Page({ found, page, m }: { found: LibraryEdition; page: PageInfo; m: Messages }) {
  const { edition, newspaper, entry } = found;
  const id = pageAnchor(page.number);
  const articles = edition.articles.filter((article) => article.page === page.number);
  const aside = setAsideOf(edition, page.number).length;
  return (
    <section className="page" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {pageTitle(page, m)}
      </h2>
      {articles.length === 0 ? (
        <p>{m.noArticles}</p>
      ) : (
        <ol role="list" className="stories">
          {articles.map((article) => (
            <Story key={article.id} found={found} article={article} m={m} />
          ))}
        </ol>
      )}
      <ul role="list" className="page-links">
        {page.facsimile && (
          <li>
            <a href={fileAddress(newspaper.slug, entry.slug, page.facsimile)}>
              {m.facsimile(pageTitle(page, m))}
            </a>
          </li>
        )}
        <li>
          {aside > 0 ? (
            <a href={setAsideAddress(newspaper.slug, entry.slug, page.number)}>
              {m.setAsideLink(pageTitle(page, m), aside)}
            </a>
          ) : (
            m.setAsideNone
          )}
        </li>
      </ul>
    </section>
  );
}
