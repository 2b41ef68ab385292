import { settingsAddress } from '../../addresses.ts';
import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';

/** Two controls that mark the sentence just heard, and the way to the list of what was marked. */
export function EarMarks({ m }: { m: PlayerMessages }) {
  return (
    <div data-opened hidden className="player-steps player-ear">
      <button type="button" data-do="misread">
        {m.misread}
      </button>
      <button type="button" data-do="misprinted">
        {m.misprinted}
      </button>
      <a href={`${settingsAddress(m.language)}#ear`}>{m.earList}</a>
    </div>
  );
}
