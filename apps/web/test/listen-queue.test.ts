import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { queueOf } from '../src/listen-queue.ts';
import { drawEdition } from '../src/screens/edition-screen.tsx';
import { article, block, edition, reader, text, umbrella } from './sample.ts';

const untitled = article({ id: 'p1-2', body: [block('paragraph', 'b9', '渡口的船今天不再开了。')] });
const sample = reader(edition([umbrella, untitled]));

test('the queue has each article in the edition’s order, with its addresses and its length', async () => {
  const found = await sample.library.edition('yunxi-wanbao', '2025-11-03');
  const [first, second] = found ? queueOf(found) : [];
  expect(first).toMatchObject({
    id: 'p1-1',
    address: '/yunxi-wanbao/2025-11-03/p1-1',
    utterances: '/yunxi-wanbao/2025-11-03/p1-1/utterances.json',
    page: 1,
  });
  expect(first?.headline).toContain('桥头修伞摊<搬>进屋里');
  // Ten characters at 250 ms, a full stop at 80, and 400 ms of silence after a paragraph.
  expect(second).toMatchObject({ headline: '渡口的船今天不再开了。', ms: 10 * 250 + 80 + 400 });
});

test('an edition’s screen has its player, with a box to tick for each article, hidden until the script shows it', async () => {
  const html = renderToStaticMarkup(await drawEdition(sample, 'yunxi-wanbao', '2025-11-03'));
  expect(html).toMatch(/<button[^>]* data-do="press"[^>]*>连续听<\/button>/);
  expect(html.match(/<label class="pick" data-pick="true" hidden="">/g)).toHaveLength(2);
  expect(html).toContain('aria-label="选听：渡口的船今天不再开了。"');
  expect(html.match(/<span data-heard="p1-\d" hidden="">/g)).toHaveLength(2);
  expect(html).toMatch(/整期 · 2 篇 · 约 \d 分钟/);
});

test('an edition without articles has no player', async () => {
  const bare = reader(edition([], { date: '2025-11-03' }));
  expect(renderToStaticMarkup(await drawEdition(bare, 'yunxi-wanbao', '2025-11-03'))).not.toContain(
    'data-player',
  );
});

test('a title with markup in it stays text', async () => {
  const odd = article({ id: 'p1-1', headline: text('"><script>') });
  const html = renderToStaticMarkup(await drawEdition(reader(edition([odd])), 'yunxi-wanbao', '2025-11-03'));
  expect(html).toContain('aria-label="选听：&quot;&gt;&lt;script&gt;"');
});
