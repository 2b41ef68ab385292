/**
 * One voice for all tabs of a reader. Browsers queue what two tabs say sentence by sentence, so that two articles are heard mixed
 * (Chromium 156 and Firefox 153, 2026-11); a tab that begins therefore asks the others to pause.
 */
let channel: BroadcastChannel | null = null;

/** Tells the other tabs that this one speaks, and calls back when another does. Opens nothing before. */
export function takeVoice(pause: () => void): void {
  if (typeof BroadcastChannel === 'undefined') return;
  if (!channel) {
    channel = new BroadcastChannel('tingbao-listen');
    // An open channel may keep a page out of the browser's cache for going back.
    addEventListener(
      'pagehide',
      () => {
        channel?.close();
        channel = null;
      },
      { once: true },
    );
  }
  channel.onmessage = pause;
  channel.postMessage('speaking');
}
