import { renderToStaticMarkup } from 'react-dom/server';
import type { SetAside } from '@tingbao/edition';
import { expect, test } from 'vitest';
import { drawSetAside } from '../src/screens/set-aside-screen.tsx';
import { edition, reader, umbrella } from './sample.ts';

test('says of a piece that a person set aside why', async () => {
  const spans = [{ page: 1, start: 3, end: 9 }];
  const piece: SetAside = { text: '邻版透过来的字', spans, reason: 'unplaced', of: [] };
  const notes = [{ code: 'corrected' as const, rule: 'role', was: 'paragraph', because: '透印' }];
  const draw = async (one: SetAside) => {
    const given = edition([umbrella], { setAside: [one] });
    const element = await drawSetAside(reader(given), 'yunxi-wanbao', '2025-11-03', 1);
    return element ? renderToStaticMarkup(element) : '';
  };
  expect(await draw({ ...piece, notes })).toContain(
    '<p class="meta">人工校正：改了这段文字的角色。理由：透印</p>',
  );
  expect(await draw(piece)).not.toContain('人工校正');
});
