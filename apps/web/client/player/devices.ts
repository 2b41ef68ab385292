import type { PlayerState } from '@tingbao/speech/player';
import type { Opening } from '../listen/open.ts';
import { connectAwake } from './awake.ts';
import { connectMedia, type Work } from './media.ts';

/** What a phone does besides: shows what is read on its lock screen, and stays awake. Fetched when the player is already at work. */
export function connectDevices(opening: Opening, work: Work): (state: PlayerState) => void {
  const { page, settings } = opening;
  const silence = opening.silence();
  const views = [connectAwake(page.root, settings), ...(silence ? [connectMedia(silence, work)] : [])];
  return (state) => views.forEach((view) => view(state));
}
