import type { RoledBlock } from './roled-block.ts';

/** How many blocks are one stretch, and how much of each is looked at. */
const STRETCH = 30;
const LONGEST = 1500;

/** The words around a block, for asking how its page writes. */
export type NearText = (at: number) => string;

/** Texts of some thirty to sixty blocks on either side, one a line. Each stretch is put together once, and only where somebody asks. */
export function nearText(blocks: RoledBlock[]): NearText {
  const stretches = new Map<number, string>();
  return (at) => {
    const stretch = Math.floor(at / STRETCH);
    const known = stretches.get(stretch);
    if (known !== undefined) return known;
    const text = blocks
      .slice(Math.max(0, stretch - 1) * STRETCH, (stretch + 2) * STRETCH)
      .map((block) => block.text.slice(0, LONGEST))
      .join('\n');
    stretches.set(stretch, text);
    return text;
  };
}

/** Whether another sentence near begins with the same character. */
export function beginsSentences(near: string, first: string): boolean {
  let found = 0;
  for (let at = near.indexOf(first); at >= 0 && found < 2; at = near.indexOf(first, at + 1)) {
    if (at === 0 || '。！？”\n'.includes(near.charAt(at - 1))) found += 1;
  }
  return found >= 2;
}

const HEAD = 4;
/** Pages made to be hostile repeat one beginning a million times. */
const MOST_ALIKE = 16;

/** Whether another paragraph of the page opens with this line: then one of the two is a copy's piece. */
export function openings(blocks: RoledBlock[]): (line: string) => boolean {
  let alike: Map<string, string[]> | null = null; // made for the first line that asks: most pages have none
  return (line) => {
    alike ??= withHeads(blocks);
    return (alike.get(line.slice(0, HEAD)) ?? []).filter((text) => text.startsWith(line)).length > 1;
  };
}

function withHeads(blocks: RoledBlock[]): Map<string, string[]> {
  const alike = new Map<string, string[]>();
  for (const { role, text } of blocks) {
    if (role !== 'paragraph') continue;
    const head = text.slice(0, HEAD);
    const known = alike.get(head);
    if (!known) alike.set(head, [text]);
    else if (known.length < MOST_ALIKE) known.push(text);
  }
  return alike;
}
