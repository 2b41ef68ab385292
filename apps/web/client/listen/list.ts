/** The articles that are to be read one after the other. */
export interface Listed {
  /** `all`, `page-2`, or the ids of the articles, parted by commas. */
  list: string;
  /** Their ids in the order of the screen; null on an article's page, whose queue is the edition's. */
  ids: string[] | null;
  /** About how long the first of them lasts at rate 1, in milliseconds. */
  firstMs: number;
}

const chooser = () => document.querySelector<HTMLSelectElement>('[data-choose=list]');
const stories = () => [...document.querySelectorAll<HTMLInputElement>('[data-story]:enabled')];
/** Without a voice no article can be chosen but those that were recorded. */
export function playRecordedOnly(): void {
  for (const story of document.querySelectorAll<HTMLInputElement>('[data-story]:not([data-recorded])'))
    story.disabled = true;
}
const idOf = (story: HTMLInputElement) => story.dataset['story'] ?? '';

/** What the reader chose on an edition's screen; what was kept of an earlier visit where it is given. */
export function chosenList(kept?: string): Listed {
  const value = kept ?? chooser()?.value ?? 'all';
  const ids = kept?.split(',');
  const listed = stories().filter((story) =>
    value === 'all'
      ? true
      : value.startsWith('page-')
        ? value === `page-${story.dataset['page'] ?? ''}`
        : ids
          ? ids.includes(idOf(story))
          : story.checked,
  );
  // With nothing ticked, or a list of which nothing is left, it is the whole edition.
  const whole = value === 'all' || listed.length === 0;
  const order = whole ? stories() : listed;
  const firstMs = 60_000 * Number(order[0]?.dataset['minutes'] ?? 1);
  const given = order.map(idOf);
  return {
    list: whole ? 'all' : value.startsWith('page-') ? value : given.join(','),
    ids: given.length > 0 ? given : null,
    firstMs,
  };
}

/** Shows the boxes to tick while the reader chooses articles. */
export function watchList(): void {
  const list = chooser();
  if (!list) return;
  const show = () => {
    for (const pick of document.querySelectorAll<HTMLElement>('[data-pick]'))
      pick.hidden = list.value !== 'picked';
  };
  list.addEventListener('change', show);
  // A browser fills in a form again after Back.
  show();
  addEventListener('pageshow', show);
}
