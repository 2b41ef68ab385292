import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';

/** Where the voice is: for what is not on this page its headline and sentence, and a bar that can be read and moved. No live region. */
export function WalkPlace({ m, lang }: { m: PlayerMessages; lang: string | undefined }) {
  return (
    <div data-opened hidden className="player-where">
      <p data-now hidden>
        {m.nowReading}
        <a href="#main" data-now-link lang={lang} /> <span data-now-place />
      </p>
      <p data-sentence hidden lang={lang} className="player-sentence" />
      <input type="range" data-range min={1} max={1} defaultValue={1} aria-label={m.sentenceOf} />
    </div>
  );
}
