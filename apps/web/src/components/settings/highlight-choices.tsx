import { LOOKS, MARKED } from '../../../client/settings/highlight-settings.ts';
import type { SettingsMessages } from '../../messages/settings.zh-Hans.ts';

export function HighlightChoices({ s: { highlight } }: { s: SettingsMessages }) {
  return (
    <section className="player" aria-labelledby="highlight">
      <h2 id="highlight" className="section">
        {highlight.title}
      </h2>
      <div className="player-fields">
        <label>
          {highlight.what}
          <select data-highlight="what">
            {MARKED.map((what) => (
              <option key={what} value={what}>
                {highlight.whats[what]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {highlight.look}
          <select data-highlight="look">
            {LOOKS.map((look) => (
              <option key={look} value={look}>
                {highlight.looks[look]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p>{highlight.note}</p>
    </section>
  );
}
