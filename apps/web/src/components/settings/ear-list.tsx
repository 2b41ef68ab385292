import type { SettingsMessages } from '../../messages/settings.zh-Hans.ts';

/** What was heard to be wrong: the script fills a copy of the template for each, and makes no element of its own. */
export function EarList({ s: { ear } }: { s: SettingsMessages }) {
  return (
    <section className="player" aria-labelledby="ear">
      <h2 id="ear" className="section" tabIndex={-1}>
        {ear.title}
      </h2>
      <p>{ear.intro}</p>
      <p data-ear-none>{ear.none}</p>
      <ol role="list" data-ear-list data-ear-some hidden />
      <template data-ear-row>
        <li>
          <p>
            <b data-kind="misread">{ear.misread}</b>
            <b data-kind="misprinted">{ear.misprinted}</b> <a href="/" />
          </p>
          <div className="player-fields">
            <label>
              {ear.words}
              <input type="text" maxLength={40} data-fill="words" />
            </label>
            <label>
              <span data-kind="misread">{ear.reading}</span>
              <span data-kind="misprinted">{ear.correct}</span>
              <input type="text" maxLength={40} data-fill="right" />
            </label>
            <button type="button" data-remove>
              {ear.remove}
            </button>
          </div>
        </li>
      </template>
      <div className="player-row" data-ear-some hidden>
        <button type="button" data-save="json">
          {ear.json}
        </button>
        <button type="button" data-save="lexicon">
          {ear.lexicon}
        </button>
        <button type="button" data-save="corrections" data-because={ear.because}>
          {ear.corrections}
        </button>
        <button type="button" data-remove-all>
          {ear.removeAll}
        </button>
      </div>
      <p role="status" data-removed={ear.removed} />
    </section>
  );
}
