import type { RecordingElement } from '../src/player/engines/recorded.ts';

/** What a recording does that cannot be played: `refuses` to begin without a press, or has no sound behind its address. */
export type AudioFault = 'none' | 'refuses' | 'broken' | 'stalls';

/** An audio element whose time goes by the test's clock and whose sounds last `duration` seconds. `played` are the stretches that sounded. */
export class FakeAudio extends EventTarget implements RecordingElement {
  played: { src: string; from: number; to: number; rate: number }[] = [];
  playbackRate = 1;
  defaultPlaybackRate = 1;
  paused = true;
  #src = '';
  #at = 0;
  #since = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly fault: AudioFault = 'none',
    private readonly duration = Infinity,
  ) {
    super();
  }

  get src() {
    return this.#src;
  }

  /** As the standard has it: a new source is paused at its beginning and has the default speed. */
  set src(address: string) {
    this.pause();
    this.#src = address;
    this.#at = 0;
    this.playbackRate = this.defaultPlaybackRate;
  }

  get ended() {
    return this.currentTime >= this.duration;
  }

  get currentTime() {
    const moved =
      this.paused || this.fault === 'stalls' ? 0 : ((Date.now() - this.#since) / 1000) * this.playbackRate;
    return Math.min(this.#at + moved, this.duration);
  }

  set currentTime(seconds: number) {
    this.#keep();
    this.#at = Math.min(seconds, this.duration);
    this.#since = Date.now();
  }

  async play() {
    if (this.fault === 'refuses') throw Object.assign(new Error('no press'), { name: 'NotAllowedError' });
    if (this.fault === 'broken') throw Object.assign(new Error('no sound'), { name: 'NotSupportedError' });
    if (!this.paused) return;
    this.paused = false;
    this.#since = Date.now();
    this.#ticking = setInterval(() => this.#tick(), 250);
  }

  pause() {
    if (this.paused) return;
    this.#keep();
    this.#at = this.currentTime;
    this.paused = true;
    clearInterval(this.#ticking);
    this.dispatchEvent(new Event('pause'));
  }

  #tick() {
    this.dispatchEvent(new Event('timeupdate'));
    if (this.paused || !this.ended) return;
    this.pause();
    this.dispatchEvent(new Event('ended'));
  }

  #keep() {
    const to = this.currentTime;
    const { src, playbackRate: rate } = this;
    if (to > this.#at) this.played.push({ src, from: this.#at, to, rate });
  }
}
