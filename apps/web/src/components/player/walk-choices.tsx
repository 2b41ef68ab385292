import type { ListenSettings, Skip } from '../../../client/listen/choices.ts';
import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';

type YesOrNo = {
  [Name in keyof ListenSettings]: ListenSettings[Name] extends boolean ? Name : never;
}[keyof ListenSettings];

export const sleepMinutes = [5, 10, 15, 20, 30, 45, 60, 90];

/** What a reader chooses once and keeps, and when to fall silent. What is ticked here is what holds at first. */
export function WalkChoices({ m, goesOn }: { m: PlayerMessages; goesOn: boolean }) {
  const choices: [YesOrNo, string, boolean][] = [
    ...(goesOn ? [] : [['goOn', m.goOn, false] as [YesOrNo, string, boolean]]),
    ['oneByOne', m.oneByOne, false],
    ['announce', m.announcePlace, true],
    ['ownVoices', m.ownVoices, true],
  ];
  return (
    <details data-opened hidden className="player-choices">
      <summary>{m.choices}</summary>
      {choices.map(([name, label, first]) => (
        <label key={name}>
          <input type="checkbox" data-set={name} defaultChecked={first} /> {label}
        </label>
      ))}
      <fieldset>
        <legend>{m.reads}</legend>
        <p>{m.readsHint}</p>
        {(Object.entries(m.readsRole) as [Skip, string][]).map(([role, label]) => (
          <label key={role}>
            <input type="checkbox" data-reads={role} defaultChecked /> {label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

export function Sleep({ m }: { m: PlayerMessages }) {
  return (
    <label>
      {m.sleep}
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
