import type { SourcePage } from '@tingbao/edition';

/** A page of an edition as `packages/library` hands it on, with nothing known of it but its text. */
export function sourcePage(text: string, number = 1): SourcePage {
  return {
    number,
    name: null,
    text,
    bodyStart: 0,
    file: `${String(number)}.md`,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    facsimile: null,
  };
}
