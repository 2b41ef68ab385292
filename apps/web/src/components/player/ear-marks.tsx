import { settingsAddress } from '../../addresses.ts';
import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';
import { Group } from './more.tsx';

/** Two controls that mark the sentence just heard, and the way to the list of what was marked. */
export function EarMarks({ m }: { m: PlayerMessages }) {
  return (
    <Group name={m.ear}>
      <div className="player-pairs">
        <button type="button" data-do="misread">
          {m.misread}
        </button>
        <button type="button" data-do="misprinted">
          {m.misprinted}
        </button>
      </div>
      <p>
        <a href={`${settingsAddress(m.language)}#ear`}>{m.earList}</a>
      </p>
    </Group>
  );
}
