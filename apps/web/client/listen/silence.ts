const bytesPerSecond = 8000;

/**
 * A silent sound that plays as long as something is read: browsers give media keys and the lock screen's controls to pages that
 * play an audio element, and speech is none. Started in the press, because phones let a page play only then; null where there are no
 * such controls.
 */
export function startSilence(): HTMLAudioElement | null {
  if (!('mediaSession' in navigator)) return null;
  // Chrome shows controls only for what lasts five seconds or more: https://web.dev/articles/media-session (2026-11).
  const audio = new Audio(URL.createObjectURL(silence(10)));
  audio.loop = true;
  audio.play().catch(() => undefined);
  return audio;
}

/** A WAV file of one channel with eight bits a sample, all of them the middle. */
function silence(seconds: number): Blob {
  const length = bytesPerSecond * seconds;
  const head = new DataView(new ArrayBuffer(44));
  const text = (at: number, letters: string) =>
    [...letters].forEach((letter, index) => head.setUint8(at + index, letter.charCodeAt(0)));
  text(0, 'RIFF');
  head.setUint32(4, 36 + length, true);
  text(8, 'WAVEfmt ');
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true); // PCM
  head.setUint16(22, 1, true);
  head.setUint32(24, bytesPerSecond, true);
  head.setUint32(28, bytesPerSecond, true);
  head.setUint16(32, 1, true);
  head.setUint16(34, 8, true);
  text(36, 'data');
  head.setUint32(40, length, true);
  return new Blob([head, new Uint8Array(length).fill(128)], { type: 'audio/wav' });
}
