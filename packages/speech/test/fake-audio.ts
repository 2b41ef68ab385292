import type { RecordingElement } from '../src/player/engines/recorded.ts';

/** What a recording does that cannot be played: `refuses` to begin without a press, or has no sound behind its address. */
export type AudioFault = 'none' | 'refuses' | 'broken' | 'stalls';

/** An audio element whose time goes by the test's clock. `played` are the stretches that sounded, in seconds. */
export class FakeAudio extends EventTarget implements RecordingElement {
  played: { from: number; to: number; rate: number }[] = [];
  playbackRate = 1;
  paused = true;
  #at = 0;
  #since = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly fault: AudioFault = 'none') {
    super();
  }

  get currentTime() {
    const moved =
      this.paused || this.fault === 'stalls' ? 0 : ((Date.now() - this.#since) / 1000) * this.playbackRate;
    return this.#at + moved;
  }

  set currentTime(seconds: number) {
    this.#keep();
    this.#at = seconds;
    this.#since = Date.now();
  }

  async play() {
    if (this.fault === 'refuses') throw Object.assign(new Error('no press'), { name: 'NotAllowedError' });
    if (this.fault === 'broken') throw Object.assign(new Error('no sound'), { name: 'NotSupportedError' });
    if (!this.paused) return;
    this.paused = false;
    this.#since = Date.now();
    this.#ticking = setInterval(() => this.dispatchEvent(new Event('timeupdate')), 250);
  }

  pause() {
    if (this.paused) return;
    this.#keep();
    this.#at = this.currentTime;
    this.paused = true;
    clearInterval(this.#ticking);
    this.dispatchEvent(new Event('pause'));
  }

  #keep() {
    const to = this.currentTime;
    if (to > this.#at) this.played.push({ from: this.#at, to, rate: this.playbackRate });
  }
}
