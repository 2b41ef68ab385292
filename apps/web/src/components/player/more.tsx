import type { ReactNode } from 'react';
import { settingsAddress } from '../../addresses.ts';
import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';

/** Speed, which is changed most, and everything that is used less in groups behind one summary, the more frequent first. */
export function More({ m, children }: { m: PlayerMessages; children: ReactNode }) {
  return (
    <div className="player-foot" data-opened hidden>
      <Speed m={m} />
      <details className="player-all" data-more>
        <summary>{m.more}</summary>
        <div className="player-groups">{children}</div>
      </details>
    </div>
  );
}

export const rates = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5];

function Speed({ m }: { m: PlayerMessages }) {
  return (
    <label className="player-speed">
      {m.rate}{' '}
      <select data-choose="rate" defaultValue={1}>
        {rates.map((rate) => (
          <option key={rate} value={rate}>
            {m.times(rate)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** One group of controls under its name. */
export function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="player-group">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}

/** What the device does while it reads, and the way to what is chosen on a screen of its own. */
export function DeviceChoices({ m }: { m: PlayerMessages }) {
  const settings = settingsAddress(m.language);
  return (
    <Group name={m.device}>
      <label className="player-check">
        <input type="checkbox" data-set="keepAwake" /> {m.keepAwake}
      </label>
      <p>{m.whenLocked}</p>
      <p>
        <a href={`${settings}#highlight`}>{m.toHighlight}</a> <a href={`${settings}#keys`}>{m.toKeys}</a>
      </p>
    </Group>
  );
}
