import type { Block, Note } from '@tingbao/edition';
import { roleOf } from './change-role.ts';
import type { Place } from './correction.ts';
import { unitAt, type Desk, type Unit } from './desk.ts';
import { blockOf, placeBySource, takeOut } from './loose-text.ts';
import { refused, type Outcome, type Sign } from './outcome.ts';
import type { PlaceReading } from './source-index.ts';

/** `move`: a block goes above or below another, in its article or in the other's. What was set aside becomes a paragraph there. */
export function moveBlock(
  desk: Desk,
  unit: Unit,
  { side, target }: { side: 'above' | 'below'; target: Place },
  find: (place: Place) => PlaceReading,
  sign: Sign,
): Outcome {
  if (unit.in === 'head' || unit.in === 'jump')
    return refused(`a ${roleOf(unit)} has no place in the body; give it a role there first`);
  const reading = find(target);
  if ('reason' in reading) return refused(`its other place: ${reading.reason}`);
  const goal = unitAt(desk, reading.span);
  if (!goal || goal.in === 'aside' || goal.in === 'jump')
    return refused('its other place is in no article’s head or body');
  if (goal.in === 'head' && side === 'above') return refused('above a head there is no place; write below');
  if (goal.in === 'body' && unit.in === 'body' && goal.block === unit.block)
    return refused('it cannot stand above or below itself');
  const block = lift(desk, unit, sign);
  const { article } = goal;
  const index = goal.in === 'head' ? -1 : article.body.indexOf(goal.block);
  article.body.splice(goal.in === 'head' || side === 'below' ? index + 1 : index, 0, block);
  return { touched: [] };
}

function lift(desk: Desk, unit: Unit & { in: 'body' | 'aside' }, sign: Sign): Block {
  const was = roleOf(unit);
  if (unit.in === 'body') {
    const { article, index, block, text } = unit;
    article.body.splice(index, 1);
    return { ...block, notes: [...block.notes, sign(text)] };
  }
  const loose = takeOut(desk, unit) ?? { text: unit.text, notes: [], id: null };
  return blockOf(desk, 'paragraph', { ...loose, notes: [...loose.notes, sign(loose.text, was)] });
}

/** `gap`: says that words are lost above or below a text, or that none are. */
export function changeGap(desk: Desk, unit: Unit, where: 'above' | 'below' | 'none', sign: Sign): Outcome {
  const home = unit.in === 'aside' ? placeBySource(desk, unit.text, 'above') : null;
  const article = unit.in === 'aside' ? home?.article : unit.article;
  if (!article) return refused('the page has no article for a gap');
  const below =
    home?.index ?? (unit.in === 'body' ? unit.index + 1 : unit.in === 'jump' ? article.body.length : 0);
  const above = unit.in === 'body' ? unit.index : below;
  const note = sign(unit.text);
  if (where !== 'none') {
    const missing: Note = { code: 'text-missing', ...(note.lines && { lines: note.lines }) };
    const gap: Block = { id: desk.freshId('gap'), type: 'gap', text: '', spans: [], notes: [missing, note] };
    article.body.splice(where === 'above' ? above : below, 0, gap);
    return { touched: [] };
  }
  const at = [below, above - 1].find((index) => article.body[index]?.type === 'gap');
  if (at === undefined) return refused('there is no gap above or below it; delete this entry');
  article.body.splice(at, 1);
  if (unit.in === 'body') {
    const index = article.body.indexOf(unit.block);
    article.body.splice(index, 1, { ...unit.block, notes: [...unit.block.notes, note] });
  } else article.notes.push(note);
  return { touched: [] };
}
