import type { EditionEntry } from '@tingbao/library';
import { editionAddress, libraryAddress, newspaperAddress } from './addresses.ts';
import type { Step } from './components/breadcrumb.tsx';
import type { Messages } from './messages/messages.ts';
import { editionTitle } from './words.ts';

export const libraryCrumb = (m: Messages): Step => ({ label: m.library, href: libraryAddress });

export const newspaperCrumb = ({ slug, name }: { slug: string; name: string }, lang: string): Step => ({
  label: name,
  href: newspaperAddress(slug),
  lang,
});

export const editionCrumb = (newspaper: string, entry: EditionEntry, m: Messages): Step => ({
  label: editionTitle(entry, m),
  href: editionAddress(newspaper, entry.slug),
});
