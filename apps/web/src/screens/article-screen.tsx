import type { ReactElement, ReactNode } from 'react';
import type { Article, Jump } from '@tingbao/edition';
import { findArticle, picturePath, type LibraryEdition } from '@tingbao/library';
import { houseWords, voiceLanguage } from '@tingbao/speech';
import {
  articleAddress,
  editionAddress,
  fileAddress,
  pageAnchor,
  queueAddress,
  soundAddress,
  utterancesAddress,
} from '../addresses.ts';
import { ArticleBody } from '../components/article-body.tsx';
import { ArticleHead } from '../components/article-head.tsx';
import { trimmed } from '../components/block.tsx';
import { Document } from '../components/document.tsx';
import { EditionDate } from '../components/edition-date.tsx';
import { House } from '../components/house.tsx';
import { JumpLine } from '../components/jump-line.tsx';
import { linksOf } from '../components/linked.tsx';
import { Names } from '../components/names.tsx';
import { Neighbours } from '../components/neighbours.tsx';
import { Player } from '../components/player.tsx';
import { PlainRecording } from '../components/recording.tsx';
import { Repairs } from '../components/repairs.tsx';
import { Report } from '../components/report.tsx';
import { wayTo } from '../way.ts';
import { isEndingDoubted } from '../doubted-ending.ts';
import { articleFacts } from '../facts.ts';
import { messagesFor, playerMessagesFor, type Messages } from '../messages/messages.ts';
import { recordingsToHear, recordingVoice } from '../recorded-articles.ts';
import type { Reader } from '../reader.ts';
import { wholeAddress } from '../site.ts';
import { spokenArticle } from '../spoken-article.ts';
import {
  articleLength,
  articleTitle,
  editionTitle,
  kindWords,
  listeningMinutes,
  pageTitle,
} from '../words.ts';

/** `/{newspaper}/{edition}/{article}`: one article, to be read and heard. */
export async function drawArticle(
  { library, shell, reportMail, site }: Reader,
  newspaper: string,
  slug: string,
  id: string,
): Promise<ReactElement | null> {
  const found = await library.edition(newspaper, slug);
  const article = found && findArticle(found.edition, id);
  if (!article) return null;
  const { edition, entry } = found;
  const m = messagesFor(edition.language);
  const title = articleTitle(article, m);
  const address = wholeAddress(site, articleAddress(newspaper, slug, id));
  const editionName = `${editionTitle(entry, m)} — ${found.newspaper.name}`;
  return (
    <Document
      m={m}
      shell={shell}
      title={`${title} — ${editionName}`}
      way={wayTo(found, m)}
      here={{ label: title, lang: edition.language }}
      facts={articleFacts(found, article, m, site)}
      listens
      records={recordingsToHear(found).length > 0}
    >
      <Folio found={found} article={article} m={m} />
      <ArticleElement found={found} article={article} m={m} />
      <Neighbours found={found} article={article} m={m} />
      <Names article={article} language={edition.language} m={m} />
      <Repairs article={article} edition={edition} endingDoubted={isEndingDoubted(edition, article)} m={m} />
      <Report mail={reportMail} title={title} edition={editionName} address={address} m={m} />
    </Document>
  );
}

/**
 * Where and when the article was printed and how long it is: our words, and so outside the article. One line of text: the spaces
 * between flex items would reach no screen reader.
 */
function Folio({ found, article, m }: { found: LibraryEdition; article: Article; m: Messages }) {
  const { edition, entry, newspaper } = found;
  const page = edition.pages.find(({ number }) => number === article.page);
  const length = articleLength(article, edition.language);
  const href = `${editionAddress(newspaper.slug, entry.slug)}#${pageAnchor(article.page)}`;
  const carrier = edition.articles.find(({ id }) => id === article.groupedUnder);
  return (
    <p className="folio">
      <a href={href}>{pageTitle(page ?? { number: article.page, name: null }, m)}</a>
      {' · '}
      <EditionDate entry={entry} m={m} />
      {' · '}
      {article.series?.number ? `${m.seriesPart(article.series.number)} · ` : null}
      {kindWords(article, m)}
      {article.kind === 'photo'
        ? null
        : `${m.length(length)} · ${m.minutes(listeningMinutes(length, edition.language))}`}
      {carrier?.group && (
        <>
          {` · ${m.groupedUnder} `}
          <a href={articleAddress(newspaper.slug, entry.slug, carrier.id)} lang={edition.language}>
            {carrier.group.text}
          </a>
        </>
      )}
    </p>
  );
}

interface ElementProps {
  found: LibraryEdition;
  article: Article;
  m: Messages;
}

function ArticleElement({ found, article, m }: ElementProps) {
  const { edition, newspaper, entry } = found;
  const lang = m.language === edition.language ? undefined : m.language;
  const words = playerMessagesFor(m);
  const gaps = article.body.filter(({ type }) => type === 'gap').length;
  const jumps = placeJumps(article, (jump, index) => (
    <JumpLine key={`jump-${index}`} found={found} article={article} jump={jump} index={index} m={m} />
  ));
  return (
    <article lang={edition.language} className={article.kind} data-article>
      <header>
        <ArticleHead article={article} m={m} />
        {gaps > 0 && <House lang={lang}>{m.gapSummary(gaps)}</House>}
      </header>
      <Player
        utterancesHref={utterancesAddress(newspaper.slug, entry.slug, article.id)}
        first={spokenArticle(found, article)[0] ?? null}
        queue={{
          address: queueAddress(newspaper.slug, entry.slug),
          id: article.id,
          at: edition.articles.indexOf(article),
          of: edition.articles.length,
        }}
        language={voiceLanguage(edition.language)}
        places={subheadsOf(article)}
        placesLang={edition.language}
        recording={recordingVoice(found, words, article)}
        messages={words}
      />
      <PlainRecording
        recording={recordingsToHear(found).find(({ article: id }) => id === article.id)}
        src={(file) => soundAddress(newspaper.slug, entry.slug, file)}
        m={words}
      />
      <div className="body">
        {jumps.above}
        {article.notes.some(({ code }) => code === 'picture-missing') && (
          <House id="picture-missing" className="picture-missing">
            {trimmed(houseWords(edition.language).pictureMissing)}
          </House>
        )}
        {article.dateline && (
          <p className="dateline" id="dateline">
            {article.dateline.text}
          </p>
        )}
        <ArticleBody
          article={article}
          around={{ edition, m, pictures: picturesOf(found, article), links: linksOf(found, article) }}
          seams={jumps.seams}
        />
        {jumps.below}
      </div>
    </article>
  );
}

/** Jump lines where they belong: 上接 above the body, 下转 below it, and both where a joined text goes on. */
function placeJumps(article: Article, line: (jump: Jump, index: number) => ReactNode) {
  const above: ReactNode[] = [];
  const below: ReactNode[] = [];
  const seams = new Map<string, ReactNode[]>();
  article.jumps.forEach((jump, index) => {
    const { block } = jump;
    if (jump.article === article.id && block !== null && article.body.some(({ id }) => id === block)) {
      seams.set(block, [...(seams.get(block) ?? []), line(jump, index)]);
    } else (jump.to === null ? above : below).push(line(jump, index));
  });
  return { above, below, seams };
}

/** The places that the player offers to read from, after the beginning. */
function subheadsOf({ body }: Article): { id: string; label: string }[] {
  return body.filter(({ type }) => type === 'subhead').map(({ id, text }) => ({ id, label: text }));
}

/** Addresses of the article's pictures that the library really has, by `src`. */
function picturesOf(found: LibraryEdition, article: Article): Map<string, string> {
  const { newspaper, entry } = found;
  const addresses = new Map<string, string>();
  for (const block of article.body) {
    const file = block.type === 'figure' ? picturePath(block.src) : null;
    if (block.type === 'figure' && file !== null && found.pictures.has(file)) {
      addresses.set(block.src, fileAddress(newspaper.slug, entry.slug, file));
    }
  }
  return addresses;
}
