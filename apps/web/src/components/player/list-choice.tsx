import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';

/** A newspaper page as something to listen to. */
export interface PageToHear {
  number: number;
  label: string;
  count: number;
}

/** Which articles are to be read one after the other: all, a page's, or those that are ticked in the lists below. */
export function ListChoice({ m, count, pages }: { m: PlayerMessages; count: number; pages: PageToHear[] }) {
  return (
    <div className="player-more player-list">
      <label>
        {m.list}
        <select data-choose="list">
          <option value="all">{m.wholeEdition(count)}</option>
          {pages.length > 1 &&
            pages.map((page) => (
              <option key={page.number} value={`page-${page.number}`}>
                {m.onePage(page.label, page.count)}
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
