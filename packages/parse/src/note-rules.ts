/** Every rule that a note can name. `docs/edition.md` has an example of each. */
export const noteRules = [
  'column-break',
  'headline-between',
  'piece-between',
  'jump',
  'two-line-headline',
  'vertical-headline',
  'wrapped-lines',
  'opening',
  'opening-breaks-off',
  'paragraph-breaks-off',
  'photo-title',
  'kicker-form',
  'deck-dash',
] as const;

export type NoteRule = (typeof noteRules)[number];
