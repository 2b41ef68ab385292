/**
 * What a key can do: each is a control of the player by its `data-do`, so that nothing is reached by a key alone. Letters are by their place
 * on the keyboard (`KeyboardEvent.code`), because input methods change what they write.
 */
export const KEY_ACTIONS = [
  'press',
  'stop',
  'previous-sentence',
  'next-sentence',
  'previous-paragraph',
  'next-paragraph',
  'previous-section',
  'next-section',
  'previous-article',
  'next-article',
  'skim',
  'read-this',
  'misread',
  'misprinted',
] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter): [string, string] => [`Key${letter}`, letter]);
const figures = [...'1234567890'].map((figure): [string, string] => [`Digit${figure}`, figure]);

/** The keys that can be chosen, with what stands on them: none that moves, scrolls, or that a browser has a use for by itself. */
export const KEYS: ReadonlyMap<string, string> = new Map([
  ...letters,
  ...figures,
  ['Comma', ','],
  ['Period', '.'],
  ['Semicolon', ';'],
  ['BracketLeft', '['],
  ['BracketRight', ']'],
]);

export interface KeySettings {
  /** Off until the reader switches them on (WCAG 2.1.4). */
  on: boolean;
  /** The code of each action's key; an action without one has none. */
  keys: Partial<Record<KeyAction, string>>;
}

/** Offered once keys are switched on. */
export const OFFERED: KeySettings['keys'] = {
  press: 'KeyK',
  stop: 'KeyX',
  'previous-sentence': 'KeyJ',
  'next-sentence': 'KeyL',
  'previous-paragraph': 'KeyU',
  'next-paragraph': 'KeyO',
  'previous-section': 'BracketLeft',
  'next-section': 'BracketRight',
  'previous-article': 'Comma',
  'next-article': 'Period',
  skim: 'KeyH',
  'read-this': 'KeyR',
  misread: 'KeyM',
  misprinted: 'KeyN',
};

/** Makes settings of whatever was kept: unknown actions and keys are dropped, and of two actions with one key the first has it. */
export function readKeySettings(kept: unknown): KeySettings {
  const { on, keys } = (kept && typeof kept === 'object' ? kept : {}) as { on?: unknown; keys?: unknown };
  if (!keys || typeof keys !== 'object') return { on: on === true, keys: { ...OFFERED } };
  const read: KeySettings['keys'] = {};
  for (const action of KEY_ACTIONS) {
    const code = (keys as Record<string, unknown>)[action];
    if (typeof code === 'string' && KEYS.has(code) && !Object.values(read).includes(code))
      read[action] = code;
  }
  return { on: on === true, keys: read };
}

/** Gives an action a key, or none; an action that had it loses it and is named. */
export function chooseKey(
  settings: KeySettings,
  action: KeyAction,
  code: string | null,
): { settings: KeySettings; robbed: KeyAction | null } {
  const robbed =
    code === null
      ? null
      : (KEY_ACTIONS.find((other) => other !== action && settings.keys[other] === code) ?? null);
  const others = Object.entries(settings.keys).filter(([other]) => other !== action && other !== robbed);
  const keys = Object.fromEntries(code === null ? others : [...others, [action, code]]);
  return { settings: { ...settings, keys }, robbed };
}

export const actionOf = ({ on, keys }: KeySettings, code: string): KeyAction | null =>
  on ? (KEY_ACTIONS.find((action) => keys[action] === code) ?? null) : null;

export const KEYS_KEY = 'tingbao-keys';
