import { settingsAddress } from '../../addresses.ts';
import { FIRST_PAIR, type Pair, type Setting } from '../../display/names.ts';
import { DISPLAY } from '../../display/table.ts';
import type { DisplayMessages } from '../../messages/display.zh-Hans.ts';

interface Props {
  d: DisplayMessages;
  /** Of the interface. */
  language: string;
}

/** The rest are lists: what is looked at beside its neighbours, or is used most, is a row of radios. */
const ROWS = ['size', 'colours'] as const;
const LISTS = ['face', 'weight', 'leading', 'letter', 'para', 'line', 'align'] as const;

/**
 * The whole display form. Native controls: without script `:has()` in styles/chosen-*.css obeys them on this page, with it
 * client/settings/display.ts keeps what is chosen. A document holds it once.
 */
export function DisplayForm({ d, language }: Props) {
  return (
    <div className="display" data-display>
      <noscript>
        <p>{d.noScript}</p>
      </noscript>
      {ROWS.map((name) => (
        <Row key={name} name={name} d={d} />
      ))}
      <OwnPair d={d} />
      <div className="display-lists">
        {LISTS.map((name) => (
          <List key={name} name={name} d={d} />
        ))}
      </div>
      <div className="display-acts">
        <button type="button" data-display-do="reset" data-done={d.resetDone}>
          {d.reset}
        </button>
        <a href={settingsAddress(language)} data-display-link>
          {d.link}
        </a>
        <button type="button" data-display-do="copy" data-done={d.copied} data-failed={d.copyFailed} hidden>
          {d.copy}
        </button>
      </div>
      <p role="status" data-display-status />
    </div>
  );
}

const wordFor = (name: Setting, value: string, d: DisplayMessages) =>
  name === 'size' ? d.size(value) : (d.values[name] as Record<string, string>)[value];

function Row({ name, d }: { name: (typeof ROWS)[number]; d: DisplayMessages }) {
  return (
    <fieldset>
      <legend>{d.settings[name]}</legend>
      <div className="choices">
        {DISPLAY[name].map((value, at) => (
          <label key={value} data-swatch={name === 'colours' ? value : undefined}>
            <input type="radio" name={name} value={value} defaultChecked={at === 0} />
            {wordFor(name, value, d)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function List({ name, d }: { name: (typeof LISTS)[number]; d: DisplayMessages }) {
  return (
    <label>
      {d.settings[name]}
      <select name={name}>
        {DISPLAY[name].map((value) => (
          <option key={value} value={value}>
            {wordFor(name, value, d)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The reader's own pair of colours, its contrast, and a warning that is announced when it comes up. */
function OwnPair({ d }: { d: DisplayMessages }) {
  return (
    <div className="display-pair">
      {(Object.keys(FIRST_PAIR) as (keyof Pair)[]).map((name) => (
        <label key={name}>
          {d[name]}
          <input type="color" name={name} defaultValue={`#${FIRST_PAIR[name]}`} />
        </label>
      ))}
      <p data-contrast={d.contrast} />
      <p className="display-warning" role="status" data-too-little={d.tooLittle} />
    </div>
  );
}
