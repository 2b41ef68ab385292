import { KEY_ACTIONS, KEYS } from '../../../client/settings/key-choices.ts';
import type { SettingsMessages } from '../../messages/settings.zh-Hans.ts';

/** The switch of the letter keys and a list of keys for each action: native lists, which screen readers and switches can use. */
export function KeyChoices({ s: { keys } }: { s: SettingsMessages }) {
  return (
    <section className="player" aria-labelledby="keys">
      <h2 id="keys" className="section">
        {keys.title}
      </h2>
      <p>{keys.intro}</p>
      <ul>
        {keys.always.map(({ key, does }) => (
          <li key={key}>
            <kbd>{key}</kbd> {does}
          </li>
        ))}
      </ul>
      <label className="player-check">
        <input type="checkbox" data-keys="on" /> {keys.on}
      </label>
      <div className="player-fields">
        {KEY_ACTIONS.map((action) => (
          <label key={action}>
            {keys.does[action]}
            <select data-key={action}>
              <option value="">{keys.none}</option>
              {[...KEYS].map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p role="status" data-taken={keys.taken} />
    </section>
  );
}
