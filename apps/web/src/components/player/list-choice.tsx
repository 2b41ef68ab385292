import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';

/** A newspaper page as something to listen to. */
export interface PageToHear {
  number: number;
  label: string;
  count: number;
  minutes: number;
}

/** Which articles are to be read one after the other: all, a page's, or those that are ticked in the lists below. */
export function ListChoice({ m, pages }: { m: PlayerMessages; pages: PageToHear[] }) {
  return (
    <div className="player-fields player-list">
      <label>
        {m.list}
        <select data-choose="list">
          <option value="all">{m.wholeEdition(sumOf(pages, 'count'), sumOf(pages, 'minutes'))}</option>
          {pages.length > 1 &&
            pages.map((page) => (
              <option key={page.number} value={`page-${page.number}`}>
                {m.onePage(page.label, page.count, page.minutes)}
              </option>
            ))}
          <option value="picked">{m.picked}</option>
        </select>
      </label>
      <button type="button" data-do="read-list" data-opened hidden>
        {m.readList}
      </button>
      <p data-pick hidden>
        {m.pickHint}
      </p>
    </div>
  );
}

const sumOf = (pages: PageToHear[], of: 'count' | 'minutes') =>
  pages.reduce((sum, page) => sum + page[of], 0);
