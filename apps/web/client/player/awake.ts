import type { PlayerState } from '@tingbao/speech/player';
import type { ListenSettings } from '../listen/settings.ts';
import { isReading } from './media.ts';

/** Keeps the screen on while something is read and the reader wants it so; browsers let go of it whenever the page is hidden. */
export function connectAwake(
  root: HTMLElement,
  settings: Pick<ListenSettings, 'keepAwake'>,
): (state: PlayerState) => void {
  const { wakeLock } = navigator as Partial<Navigator>;
  const box = root.querySelector('[data-set=keepAwake]')?.closest('label');
  if (box) box.hidden = !wakeLock;
  if (!wakeLock) return () => undefined;
  let lock: WakeLockSentinel | null = null;
  let reading = false;
  let asking = false;
  const settle = async () => {
    const wanted = reading && settings.keepAwake;
    if (asking || (wanted && (lock || document.hidden))) return;
    asking = true;
    try {
      if (wanted) {
        lock = await wakeLock.request('screen');
        lock.addEventListener('release', () => (lock = null), { once: true });
      } else await lock?.release();
    } catch {
      // A battery that is nearly empty, or a page that was hidden meanwhile: the screen goes dark as it always did.
    }
    asking = false;
    // What was wanted may have changed while the browser was asked.
    if (lock && !(reading && settings.keepAwake)) void settle();
  };
  document.addEventListener('visibilitychange', () => void settle());
  return (state) => {
    reading = isReading(state);
    void settle();
  };
}
