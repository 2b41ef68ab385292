import { applyDisplay } from '../../src/display/apply.ts';
import { DISPLAY_KEY } from '../../src/display/names.ts';
import type { Display } from '../../src/display/table.ts';
import { readDisplay, writeDisplay } from '../../src/display/written.ts';

/** What the reader chose for the eye, on this page. */
export interface ChosenDisplay {
  get(): Display;
  /** Shows, keeps, and tells the other tabs. */
  set(display: Display): void;
  /** Called after each change, wherever it came from. */
  watch(watcher: () => void): void;
}

type Control = HTMLInputElement | HTMLSelectElement;

/** Shows the kept choices in the form and keeps what is chosen there. */
export function keepDisplay(root: HTMLElement): ChosenDisplay {
  const controls = [...document.querySelectorAll<Control>('[data-display] [name]')];
  const watchers: (() => void)[] = [];
  let display = readDisplay(null);
  const show = (chosen: Display) => {
    display = chosen;
    applyDisplay(root, writeDisplay(display));
    for (const control of controls) showIn(control, display);
    colourBrowser(root);
    for (const watcher of watchers) watcher();
  };
  const set = (chosen: Display) => {
    show(chosen);
    try {
      localStorage.setItem(DISPLAY_KEY, writeDisplay(display));
    } catch {
      // Not kept where storage is refused; this page still obeys.
    }
  };
  const showKept = () => {
    try {
      show(readDisplay(localStorage.getItem(DISPLAY_KEY)));
    } catch {
      show(display);
    }
  };
  for (const control of controls)
    control.addEventListener('input', () =>
      set({ ...display, [control.name]: control.value.replace('#', '') }),
    );
  showKept();
  // Another tab of the same reader chose; a browser filled the form again after Back, or shows a page as it was left.
  addEventListener('storage', ({ key }) => key === DISPLAY_KEY && showKept());
  addEventListener('pageshow', showKept);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => colourBrowser(root));
  return { get: () => display, set, watch: (watcher) => void watchers.push(watcher) };
}

function showIn(control: Control, display: Display) {
  const value = display[control.name as keyof Display];
  if (control.type === 'radio') (control as HTMLInputElement).checked = control.value === value;
  else control.value = control.type === 'color' ? `#${value}` : value;
}

/** The browser's own bar around the page takes the colour of the paper. */
function colourBrowser(root: HTMLElement) {
  const { backgroundColor } = getComputedStyle(root);
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
    meta.content = backgroundColor;
}
