import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';

export const addedPauses = [0, 0.5, 1, 2, 3, 5];

/** How the voice sounds, how long it is silent, and what a phone does to it. */
export function SoundChoices({ m }: { m: PlayerMessages }) {
  return (
    <details data-opened hidden className="player-choices">
      <summary>{m.sound}</summary>
      <label>
        {m.pitch}{' '}
        <select data-number="pitch" defaultValue={1}>
          {m.pitches.map(([pitch, name]) => (
            <option key={pitch} value={pitch}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Pause name="sentencePause" label={m.sentencePause} m={m} />
      <Pause name="paragraphPause" label={m.paragraphPause} m={m} />
      <label>
        <input type="checkbox" data-set="keepAwake" /> {m.keepAwake}
      </label>
      <p>{m.whenLocked}</p>
    </details>
  );
}

function Pause({ name, label, m }: { name: string; label: string; m: PlayerMessages }) {
  return (
    <label>
      {label}{' '}
      <select data-number={name} defaultValue={0}>
        {addedPauses.map((seconds) => (
          <option key={seconds} value={seconds}>
            {m.addedSeconds(seconds)}
          </option>
        ))}
      </select>
    </label>
  );
}
