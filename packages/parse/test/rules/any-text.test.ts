import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cannotBegin, endsSentence, isTitleLike, openQuotes, visibleLength } from '../../src/characters.ts';
import { readByline } from '../../src/rules/byline.ts';
import { readCaption } from '../../src/rules/caption.ts';
import { readCredits } from '../../src/rules/credits.ts';
import { readDateline } from '../../src/rules/dateline.ts';
import { rankPoints } from '../../src/rules/head-signs.ts';
import { folioDate, readFurniture } from '../../src/rules/furniture.ts';
import {
  fusedDeck,
  isColumnName,
  isDashedDeck,
  isKickerForm,
  isOpenLine,
  isRubricForm,
  kickerEnd,
  trailingRubric,
} from '../../src/rules/heading-forms.ts';
import { isImprint } from '../../src/rules/imprint.ts';
import { isIndexTitle } from '../../src/rules/index-title.ts';
import { findJump, readJump } from '../../src/rules/jump.ts';
import { isNameplate } from '../../src/rules/nameplate.ts';
import { isSignoff } from '../../src/rules/signoff.ts';

const RULES: Record<string, (text: string) => unknown> = {
  readByline,
  readCredits,
  readDateline,
  readFurniture,
  folioDate,
  isImprint,
  isIndexTitle,
  readJump,
  findJump,
  isSignoff,
  fusedDeck,
  isColumnName,
  isDashedDeck,
  isKickerForm,
  isOpenLine,
  isRubricForm,
  kickerEnd,
  trailingRubric,
  rankPoints: (text) => rankPoints(text, false),
  endsSentence,
  isTitleLike,
  openQuotes,
  visibleLength,
  cannotBegin,
  isNameplate: (text) => isNameplate(text, 0, null),
  readCaption: (text) => readCaption(text, false),
  'readCaption beside a picture': (text) => readCaption(text, true),
};

/** The signs that the rules look for. */
const SIGNS = [
  ...[
    '记者',
    '驻',
    '本报',
    '新华社',
    '讯',
    '电',
    '全媒体',
    '文/图',
    '摄',
    '图①',
    '图为',
    '报道',
    '·',
    '陈',
    '陈小满',
    '、',
    '／',
  ],
  ...['（', '）', '【', '】', '[', '(', ')', '“', '”', '。', '——', '：', ' ', '　', '\u00a0'],
  ...[
    '下转',
    '上接',
    '第',
    '3',
    '十',
    '版',
    'A5',
    'Continued on ',
    'See ',
    'By ',
    'JANE ',
    'Jane ',
    ', ',
    ' and ',
    '— ',
  ],
  ...[
    '责编',
    '2026年2月25日',
    '星期三',
    '正月初九',
    '℃',
    '作者',
    '据',
    '综合',
    '要求',
    '把',
    '的',
    '报',
    '導讀',
    '廣告',
    '社',
  ],
  ...['\ud800', '\u0000', '\ufffc', '𠮷'],
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }).map((signs) => signs.join('')),
);

describe.each(Object.entries(RULES))('%s', (_, rule) => {
  it('answers for any text', () => {
    fc.assert(
      fc.property(text, (any) => {
        rule(any);
      }),
      { numRuns: 500 },
    );
  });

  // No stop-watch: a rule whose cost grows with a power of the length would outlast the runner's patience here.
  it('comes to an end on its own signs, ten thousand times over', () => {
    for (const sign of SIGNS) rule(sign.repeat(10_000));
    for (const sign of SIGNS) rule(sign.repeat(Math.floor(118 / sign.length)));
  });
});

describe('what a rule points at', () => {
  it('lies within the text', () => {
    fc.assert(
      fc.property(text, (any) => {
        const dateline = readDateline(any);
        if (dateline) expect(dateline.length).toBeLessThanOrEqual(any.length);
        const jump = findJump(any);
        if (jump) expect(0 <= jump.start && jump.start < jump.end && jump.end <= any.length).toBe(true);
        const caption = readCaption(any, true);
        if (caption) expect(caption.creditAt).toBeLessThan(Math.max(any.length, 1));
        for (const at of [kickerEnd(any), trailingRubric(any), fusedDeck(any)]) {
          if (at !== null) expect(at > 0 && at < any.length).toBe(true);
        }
        for (const { name } of readByline(any) ?? []) {
          expect(any.replace(/\s+/gu, '')).toContain(name.replace(/\s+/gu, ''));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
