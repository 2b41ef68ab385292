import { describe, expect, it } from 'vitest';
import {
  actionOf,
  chooseKey,
  KEY_ACTIONS,
  KEYS,
  OFFERED,
  readKeySettings,
} from '../client/settings/key-choices.ts';
import { settingsEn } from '../src/messages/settings.en.ts';
import { settingsZhHans } from '../src/messages/settings.zh-Hans.ts';

describe('keys of the player', () => {
  it('are off until they are switched on', () => {
    expect(readKeySettings(null)).toEqual({ on: false, keys: OFFERED });
    expect(actionOf(readKeySettings(null), 'KeyK')).toBeNull();
    expect(actionOf(readKeySettings({ on: true }), 'KeyK')).toBe('press');
  });

  it('offer each action a key of its own that can be chosen', () => {
    const offered = KEY_ACTIONS.map((action) => OFFERED[action] ?? '');
    expect(new Set(offered).size).toBe(KEY_ACTIONS.length);
    expect(offered.filter((code) => !KEYS.has(code))).toEqual([]);
  });

  it('drop what was kept by somebody else: unknown keys, and a second action of one key', () => {
    const kept = {
      on: 'yes',
      keys: { press: 'KeyA', stop: 'KeyA', skim: 'Enter', 'read-this': 7, more: 'KeyB' },
    };
    expect(readKeySettings(kept)).toEqual({ on: false, keys: { press: 'KeyA' } });
  });

  it('go to the action that asks for them, and the one that had them is named', () => {
    const { settings, robbed } = chooseKey(readKeySettings({ on: true }), 'skim', 'KeyK');
    expect(robbed).toBe('press');
    expect(actionOf(settings, 'KeyK')).toBe('skim');
    expect(settings.keys.press).toBeUndefined();
    const off = chooseKey(settings, 'skim', null);
    expect(off.robbed).toBeNull();
    expect(actionOf(off.settings, 'KeyK')).toBeNull();
  });

  it.each([settingsZhHans, settingsEn])('have words for every action', ({ keys }) => {
    expect(Object.keys(keys.does).sort()).toEqual([...KEY_ACTIONS].sort());
  });
});
