import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';
import { Group } from './more.tsx';

interface Props {
  m: PlayerMessages;
  /** True where the queue holds one article. */
  alone: boolean;
  /** The article's places after its beginning, such as subheads: element ids and their words; null on a screen that is no article's. */
  places: { id: string; label: string }[] | null;
  /** The language of the places' words, where it is not the messages'. */
  placesLang?: string | undefined;
}

/** The longer steps, the headlines alone, and a place to read from. */
export function GoTo({ m, alone, places, placesLang }: Props) {
  const steps: [string, string][] = [
    ['previous-paragraph', m.previousParagraph],
    ['next-paragraph', m.nextParagraph],
    ['previous-section', m.previousSection],
    ['next-section', m.nextSection],
  ];
  const byArticle: [string, string][] = [
    ['previous-article', m.previousArticle],
    ['next-article', m.nextArticle],
  ];
  return (
    <Group name={m.goTo}>
      <div className="player-pairs">
        {[...steps, ...(alone ? [] : byArticle)].map(([name, label]) => (
          <button type="button" key={name} data-do={name}>
            {label}
          </button>
        ))}
        <button type="button" data-do="skim" aria-pressed="false">
          {m.skim}
        </button>
        <button type="button" data-do="read-this" hidden>
          {m.readThis}
        </button>
      </div>
      {places && <PlaceChoice m={m} places={places} placesLang={placesLang} />}
    </Group>
  );
}

function PlaceChoice({
  m,
  places,
  placesLang,
}: Pick<Props, 'm' | 'placesLang'> & { places: NonNullable<Props['places']> }) {
  return (
    <div className="player-from">
      <label>
        {m.from}
        <select data-choose="from">
          <option value="start">{m.start}</option>
          {places.map(({ id, label }) => (
            <option key={id} value={`#${id}`} lang={placesLang}>
              {label}
            </option>
          ))}
          <option value="selection">{m.selection}</option>
          <option value="screen">{m.screen}</option>
        </select>
      </label>
      <button type="button" data-do="read-from">
        {m.readFrom}
      </button>
    </div>
  );
}
