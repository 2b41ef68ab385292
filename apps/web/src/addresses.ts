/** Addresses of the reader's screens. Every part is escaped, whatever the library gave. */
const path = (...parts: string[]) => `/${parts.map(encodeURIComponent).join('/')}`;

export const libraryAddress = '/';
/** The settings for listening, in the language of the interface that leads there. */
export const settingsAddress = (language: string) => (language === 'en' ? '/settings/en' : '/settings');
export const newspaperAddress = (newspaper: string) => path(newspaper);
export const editionAddress = (newspaper: string, edition: string) => path(newspaper, edition);
export const articleAddress = (newspaper: string, edition: string, article: string) =>
  path(newspaper, edition, article);
export const utterancesAddress = (newspaper: string, edition: string, article: string) =>
  path(newspaper, edition, article, 'utterances.json');
export const queueAddress = (newspaper: string, edition: string) => path(newspaper, edition, 'queue.json');
export const setAsideAddress = (newspaper: string, edition: string, page: number) =>
  path(newspaper, edition, 'set-aside', String(page));
export const fileAddress = (newspaper: string, edition: string, file: string) =>
  path(newspaper, edition, 'files', ...file.split('/'));
export const soundAddress = (newspaper: string, edition: string, file: string) =>
  path(newspaper, edition, 'audio', file);

/** The id of a newspaper page's section on the edition's screen. */
export const pageAnchor = (page: number) => `page-${page}`;
