import type { Recording } from '@tingbao/edition';
import type { PlayerMessages } from '../messages/player.zh-Hans.ts';

/** An article's recording for whoever has no script; with it the player takes its place. Nothing is fetched before it is pressed. */
export function PlainRecording({
  recording,
  src,
  m,
}: {
  recording: Recording | undefined;
  src: (file: string) => string;
  m: PlayerMessages;
}) {
  if (!recording) return null;
  return (
    <div className="recording" lang={m.language}>
      <p id="recording">{m.recordedBy(recording.name)}</p>
      <audio controls preload="none" src={src(recording.sound)} aria-labelledby="recording" />
    </div>
  );
}
