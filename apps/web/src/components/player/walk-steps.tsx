import type { PlayerMessages } from '../../messages/player.zh-Hans.ts';

/** The longer steps: by section, by article, by headlines. Outside of the bar that docks, which has no room for more. */
export function WalkSteps({ m, alone }: { m: PlayerMessages; alone: boolean }) {
  const steps = [
    ['previous-section', m.previousSection],
    ['next-section', m.nextSection],
    ...(alone
      ? []
      : [
          ['previous-article', m.previousArticle],
          ['next-article', m.nextArticle],
        ]),
  ];
  return (
    <div data-opened hidden className="player-steps">
      {steps.map(([name, label]) => (
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
  );
}
