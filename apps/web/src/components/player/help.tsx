import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';

/** Where the browser cannot speak: what is missing, and a way for each system. */
export function Help({ m }: { m: PlayerMessages }) {
  return (
    <div data-help hidden className="player-help">
      <p>{m.help.intro}</p>
      <ul>
        {m.help.ways.map(({ id, system, way }) => (
          <li key={id} data-way={id}>
            <b>{system}</b>
            {m.language === 'en' ? ': ' : '：'}
            {way}
          </li>
        ))}
      </ul>
    </div>
  );
}
