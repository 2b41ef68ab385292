import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';
import { Group } from './more.tsx';

/** Who speaks, and how it sounds. */
export function VoiceChoices({ m }: { m: PlayerMessages }) {
  return (
    <Group name={m.voices}>
      <div className="player-from">
        <label>
          {m.voice}
          <select data-choose="voice">
            <option value="">{m.bestVoice}</option>
          </select>
        </label>
        <button type="button" data-do="sample">
          {m.sample}
        </button>
      </div>
      <label className="player-choice">
        {m.pitch}{' '}
        <select data-number="pitch" defaultValue={1}>
          {m.pitches.map(([pitch, name]) => (
            <option key={pitch} value={pitch}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="player-check">
        <input type="checkbox" data-set="ownVoices" defaultChecked /> {m.ownVoices}
      </label>
    </Group>
  );
}
