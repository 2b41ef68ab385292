import type { SpeechEngine } from '@tingbao/speech/player';
import { say, type PlayerPage } from './page.ts';
import { appOf, systemOf } from './system.ts';

const { userAgent, maxTouchPoints } = navigator;
/** The app that shows the page. */
export const app = appOf(userAgent);

/** `doubtful`: no voice is known, and the browser may speak all the same. */
type Hope = 'able' | 'doubtful' | 'unable';

/** Shows the ways to a voice, the reader's own first, and a word beside the button; no button where there is nothing to press. */
export function showHelp({ root, help, main, note, words }: PlayerPage, hope: Hope): void {
  const told = hope === 'able' ? '' : app ? words.inApp.replace('{app}', words.apps[app]) : '';
  say(note, told || (hope === 'doubtful' ? words.late : ''));
  note.hidden = note.textContent === '';
  const way = app ? 'app' : systemOf(userAgent, maxTouchPoints);
  const own = help.querySelector(`[data-way="${way}"]`);
  // Only before it is shown: afterwards a reader may be in the middle of the list.
  if (help.hidden && own) own.parentElement?.prepend(own);
  help.hidden = hope === 'able';
  main.hidden = hope === 'unable';
  // Nor is there anything to choose.
  const list = root.querySelector<HTMLElement>('.player-list');
  if (list) list.hidden = hope === 'unable';
}

/**
 * Says before the press that there is no voice. A browser that lists voices, but none for this language, cannot read the
 * article. One that lists none may still speak (some Android views), so its button stays. Lists grow bit by bit: judged when one
 * has been still for a second; that it is empty is said when the wait is over, or at once inside an app.
 */
export function watchVoices(page: PlayerPage, engine: SpeechEngine): void {
  let still: ReturnType<typeof setTimeout> | undefined;
  let over = app !== null;
  const judge = () => {
    const count = engine.voices(page.language)?.length;
    // After the press it is the player that tells how it goes.
    const pressed = page.root.dataset['state'] !== undefined;
    if (count === 0) showHelp(page, 'unable');
    else if (!pressed) showHelp(page, count === undefined && over ? 'doubtful' : 'able');
    else if (page.main.hidden) showHelp(page, 'able');
  };
  const later = () => {
    clearTimeout(still);
    still = setTimeout(judge, 1000);
  };
  engine.watchVoices((givenUp) => {
    over ||= givenUp;
    later();
  });
  later();
}
