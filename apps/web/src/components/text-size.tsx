import type { Messages } from '../messages/messages.ts';
import { TEXT_SIZES } from '../text-sizes.ts';

/** Native controls: without script `:has()` in styles/text-size.css obeys them, with it client/settings/text-size.ts keeps them. */
export function TextSize({ m }: { m: Messages }) {
  return (
    <details className="text-size">
      <summary>{m.textSize}</summary>
      <fieldset>
        <legend>{m.textSize}</legend>
        <div className="choices">
          {TEXT_SIZES.map((size) => (
            <label key={size}>
              <input
                type="radio"
                name="text-size"
                id={`size-${size}`}
                value={size}
                defaultChecked={size === TEXT_SIZES[0]}
              />
              {m.percent(size)}
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
