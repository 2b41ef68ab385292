import type { ListenSettings, Skip } from '../../../client/listen/choices.ts';
import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';
import { Group } from './more.tsx';

type YesOrNo = {
  [Name in keyof ListenSettings]: ListenSettings[Name] extends boolean ? Name : never;
}[keyof ListenSettings];

export const sleepMinutes = [5, 10, 15, 20, 30, 45, 60, 90];
export const addedPauses = [0, 0.5, 1, 2, 3, 5];

/** When it is silent and when it goes on: chosen once and kept, but for the time to stop. What is ticked here is what holds at first. */
export function WalkChoices({ m, goesOn }: { m: PlayerMessages; goesOn: boolean }) {
  const choices: [YesOrNo, string, boolean][] = [
    ...(goesOn ? [] : [['goOn', m.goOn, false] as [YesOrNo, string, boolean]]),
    ['announce', m.announcePlace, true],
    ['oneByOne', m.oneByOne, false],
  ];
  return (
    <Group name={m.choices}>
      <Sleep m={m} />
      {choices.map(([name, label, first]) => (
        <label key={name} className="player-check">
          <input type="checkbox" data-set={name} defaultChecked={first} /> {label}
        </label>
      ))}
      <Pause name="sentencePause" label={m.sentencePause} m={m} />
      <Pause name="paragraphPause" label={m.paragraphPause} m={m} />
    </Group>
  );
}

function Sleep({ m }: { m: PlayerMessages }) {
  return (
    <label className="player-choice">
      {m.sleep}{' '}
      <select data-choose="sleep">
        <option value="">{m.sleepOff}</option>
        {sleepMinutes.map((minutes) => (
          <option key={minutes} value={minutes}>
            {m.sleepMinutes(minutes)}
          </option>
        ))}
        <option value="article">{m.sleepArticle}</option>
      </select>
    </label>
  );
}

function Pause({ name, label, m }: { name: string; label: string; m: PlayerMessages }) {
  return (
    <label className="player-choice">
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

/** What is read; at first everything. */
export function ReadsChoices({ m }: { m: PlayerMessages }) {
  return (
    <Group name={m.reads}>
      <p>{m.readsHint}</p>
      <div className="player-checks">
        {(Object.entries(m.readsRole) as [Skip, string][]).map(([role, label]) => (
          <label key={role} className="player-check">
            <input type="checkbox" data-reads={role} defaultChecked /> {label}
          </label>
        ))}
      </div>
    </Group>
  );
}
