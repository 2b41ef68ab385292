import { headlineText, type Article } from '@tingbao/edition';
import type { LibraryEdition } from '@tingbao/library';
import { articleAddress, newspaperAddress } from './addresses.ts';
import { wholeAddress } from './site.ts';
import { articleTitle, writers } from './words.ts';
import type { Messages } from './messages/messages.ts';

/**
 * Schema.org facts about an article as text for a JSON-LD data block. A guessed date is left out: machines would take it
 * for a stated one. `<` is escaped, so that no text of a page can end the block.
 */
export function articleFacts(
  found: LibraryEdition,
  article: Article,
  m: Messages,
  site: string | null,
): string {
  const { newspaper, entry, edition } = found;
  const page = edition.pages.find(({ number }) => number === article.page);
  const names = writers(article);
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headlineText(article) ?? articleTitle(article, m),
    alternativeHeadline: article.decks[0]?.text,
    url: wholeAddress(site, articleAddress(newspaper.slug, entry.slug, article.id)),
    inLanguage: edition.language,
    datePublished: edition.date ?? undefined,
    articleSection: page?.section ?? article.rubric?.text,
    printPage: page?.name ?? String(article.page),
    printSection: page?.section ?? undefined,
    author: names.length > 0 ? names.map((name) => ({ '@type': 'Person', name })) : undefined,
    publisher: { '@type': 'NewsMediaOrganization', name: newspaper.name },
    isPartOf: {
      '@type': 'Newspaper',
      name: newspaper.name,
      url: wholeAddress(site, newspaperAddress(newspaper.slug)),
    },
    isAccessibleForFree: true,
  };
  return JSON.stringify(facts).replaceAll('<', '\\u003c');
}
