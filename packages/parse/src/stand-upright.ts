import { joinBlocks } from './join-paragraphs.ts';
import type { RoledBlock } from './roled-block.ts';

/** Two lines of one character each may be anything; three and more are a headline that was set from top to bottom. */
const FEWEST = 3;
/** No headline is longer; a page of lone characters is no newspaper's. */
const MOST = 40;
const ONE = /^[\p{Script=Han}\d“”‘’《》「」『』，、：！？—…·]$/u;

/**
 * A vertical headline comes out of an OCR tool one character a line: such lines are one title. What it ranks as is told by its
 * place, as of any other.
 */
export function standUpright(blocks: RoledBlock[]): RoledBlock[] {
  if (!blocks.some(isOne)) return blocks;
  const out: RoledBlock[] = [];
  for (let at = 0; at < blocks.length;) {
    let end = at;
    while (end - at < MOST && isOne(blocks[end])) end += 1;
    const first = blocks[at];
    const joined =
      end - at >= FEWEST ? joinBlocks(blocks.slice(at, end), () => true, 'vertical-headline') : null;
    if (joined && first) out.push({ ...joined, role: 'title', level: first.level });
    else out.push(...blocks.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return out;
}

function isOne(block: RoledBlock | undefined): boolean {
  if (block?.text.length !== 1) return false;
  return (block.role === 'paragraph' || block.role === 'title') && ONE.test(block.text);
}
