import type { EditionEntry, LibraryEdition } from '@tingbao/library';
import { editionAddress, libraryAddress, newspaperAddress } from './addresses.ts';
import type { Step } from './components/breadcrumb.tsx';
import type { Messages } from './messages/messages.ts';
import { editionTitle } from './words.ts';

export const libraryStep = (m: Messages): Step => ({ label: m.library, href: libraryAddress });

export const newspaperStep = ({ slug, name }: { slug: string; name: string }, lang: string): Step => ({
  label: name,
  href: newspaperAddress(slug),
  lang,
});

export const editionStep = (newspaper: string, entry: EditionEntry, m: Messages): Step => ({
  label: editionTitle(entry, m),
  href: editionAddress(newspaper, entry.slug),
});

/** The steps to a screen inside an edition. */
export const wayTo = ({ newspaper, edition, entry }: LibraryEdition, m: Messages): Step[] => [
  libraryStep(m),
  newspaperStep(newspaper, edition.language),
  editionStep(newspaper.slug, entry, m),
];
