import type { PlayerEvent, PlayerState } from '@tingbao/speech/player';

/**
 * Falls silent after some minutes, with the end of the sentence, or after the article. The chooser says "never" again
 * once that has come; the function it gives is told each state for that.
 */
export function connectSleep(
  root: HTMLElement,
  send: (event: PlayerEvent) => void,
): (state: PlayerState) => void {
  const chooser = root.querySelector<HTMLSelectElement>('[data-choose=sleep]');
  if (!chooser) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waits = false;
  chooser.value = '';
  chooser.addEventListener('change', () => {
    clearTimeout(timer);
    const { value } = chooser;
    waits = value === 'article';
    send({ type: 'sleep', after: waits ? 'article' : null });
    if (!value || waits) return;
    timer = setTimeout(
      () => {
        chooser.value = '';
        send({ type: 'sleep', after: 'sentence' });
      },
      Number(value) * 60_000,
    );
  });
  return ({ sleep }) => {
    if (waits && sleep !== 'article') {
      waits = false;
      chooser.value = '';
    }
  };
}
