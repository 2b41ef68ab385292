import type { Utterance } from '@tingbao/speech';
import type { PlayerMessages } from '../messages/player.zh-Hans.ts';

export const rates = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5];

interface Props {
  /** Address of the article's sentences, a JSON array of `Utterance`, fetched at the first press. */
  utterancesHref: string;
  /** The first sentence stands in the page: iOS speaks only inside the press. Null: nothing to hear, no player. */
  first: Utterance | null;
  /** The article's places after its beginning, such as subheads: element ids and their words. */
  places: { id: string; label: string }[];
  /** The language of the places' words, where it is not the messages'. */
  placesLang?: string | undefined;
  messages: PlayerMessages;
}

/**
 * The player: one button until it is pressed, then all of its controls. Everything stands in the document from the
 * start, so that the script makes no elements but voices. Without script the whole is not shown.
 */
export function Player({ utterancesHref, first, places, placesLang, messages: m }: Props) {
  if (!first) return null;
  return (
    <section className="player" lang={m.language} aria-label={m.region} data-player={utterancesHref}>
      <script
        type="application/json"
        dangerouslySetInnerHTML={{ __html: inScript({ first, words: m.words }) }}
      />
      <div className="player-place">
        <div className="player-bar">
          <button type="button" className="player-main" data-do="press">
            {m.words.listen}
          </button>
          <Steps m={m} />
          <a className="player-heard" href="#main" hidden>
            {m.lastHeard}
          </a>
          <p className="player-status" role="status" />
        </div>
      </div>
      <p data-opened hidden className="player-progress" />
      <div data-opened hidden className="player-more">
        <Choices m={m} places={places} placesLang={placesLang} />
      </div>
      <Help m={m} />
    </section>
  );
}

function Steps({ m }: { m: PlayerMessages }) {
  const steps = [
    ['stop', m.stop],
    ['previous-sentence', m.previousSentence],
    ['next-sentence', m.nextSentence],
    ['previous-paragraph', m.previousParagraph],
    ['next-paragraph', m.nextParagraph],
  ];
  return steps.map(([name, label]) => (
    <button type="button" key={name} data-do={name} data-opened hidden>
      {label}
    </button>
  ));
}

function Choices({ m, places, placesLang }: Pick<Props, 'places' | 'placesLang'> & { m: PlayerMessages }) {
  return (
    <>
      <label>
        {m.rate}
        <select data-choose="rate" defaultValue={1}>
          {rates.map((rate) => (
            <option key={rate} value={rate}>
              {m.times(rate)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {m.voice}
        <select data-choose="voice">
          <option value="">{m.bestVoice}</option>
        </select>
      </label>
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
    </>
  );
}

function Help({ m }: { m: PlayerMessages }) {
  return (
    <div data-help hidden className="player-help">
      <p>{m.help.intro}</p>
      <ul>
        {m.help.ways.map(({ system, way }) => (
          <li key={system}>
            <b>{system}</b>
            {m.language === 'en' ? ': ' : '：'}
            {way}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** JSON that can stand in a script element: no `<` is left to close it with. */
const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');
