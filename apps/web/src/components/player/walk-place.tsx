import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';

/** Where the voice is: words, a bar that can be read and moved, and for what is not on this page its headline and sentence. No live region. */
export function WalkPlace({ m, lang }: { m: PlayerMessages; lang: string | undefined }) {
  return (
    <div data-opened hidden className="player-where">
      <p data-now hidden>
        {m.nowReading}
        <a href="#main" data-now-link lang={lang} /> <span data-now-place />
      </p>
      <p data-sentence hidden lang={lang} className="player-sentence" />
      <p className="player-progress" />
      <p data-left className="player-left" />
      <input type="range" data-range min={1} max={1} defaultValue={1} aria-label={m.sentenceOf} />
    </div>
  );
}
