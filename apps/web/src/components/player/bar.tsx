import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';
import { Sign, type SignName } from './sign.tsx';

/**
 * What is always at hand, and stands at the bottom of the window when its own place is out of sight: play, stop, the next and the
 * previous sentence, place and time.
 */
export function Bar({ m, listen }: { m: PlayerMessages; listen: string }) {
  const steps: [SignName, string][] = [
    ['stop', m.stop],
    ['previous-sentence', m.previousSentence],
    ['next-sentence', m.nextSentence],
  ];
  return (
    <div className="player-bar">
      <div className="player-buttons">
        <button type="button" className="player-main" data-do="press" aria-describedby="voice-note">
          {listen}
        </button>
        <button type="button" data-do="resume" hidden>
          {m.goOnHere}
        </button>
        {steps.map(([name, label]) => (
          <button type="button" key={name} data-do={name} data-opened hidden>
            <Sign name={name} />
            {label}
          </button>
        ))}
      </div>
      <div className="player-line" data-opened hidden>
        <p className="player-words">
          <span className="player-progress" />
          <span> · </span>
          <span data-left />
        </p>
        <a className="player-up" href="#player">
          {m.toPlayer}
        </a>
      </div>
      <a className="player-heard" href="#main" hidden>
        {m.lastHeard}
      </a>
      <p className="player-status" role="status" />
      <p className="player-note" id="voice-note" data-note hidden />
    </div>
  );
}
