import { describe, expect, it } from 'vitest';
import { extractUtterances } from '../src/index.ts';
import { wordPlace } from '../src/player/index.ts';

const paragraph = '■开场。自2026-02-25起，共有200人到长沙。';
const [, utterance] = extractUtterances(
  {
    id: 'p1-1',
    kind: 'story',
    page: 1,
    rubric: null,
    kicker: null,
    headline: null,
    decks: [],
    bylines: [],
    dateline: null,
    body: [{ id: 'b1', type: 'paragraph', text: paragraph, spans: [], notes: [] }],
    jumps: [],
    notes: [],
  },
  'zh-Hans',
);

describe('the displayed characters of a word that is said', () => {
  it.each([
    ['自', '自'],
    ['二零二六', '2026'],
    ['零二', '2026'],
    ['二月二', '02-25'],
    ['起', '起'],
    ['二百', '200'],
    ['二百人', '200人'],
    ['常沙', '长沙'],
    ['常', '长沙'],
    ['到', '到'],
  ])('%s is %s', (said, shown) => {
    if (!utterance) throw new Error('the paragraph has two sentences');
    const from = utterance.text.indexOf(said);
    const { start, end } = wordPlace(utterance, from, from + said.length);
    expect(paragraph.slice(start, end)).toBe(shown);
  });
});
