import { describe, expect, it } from 'vitest';
import { isLettersColumn, isLetterSigner, isSalutation, isSignerInLetters } from '../../src/rules/letter.ts';

describe('what a letter begins with', () => {
  it.each([
    '编辑同志：',
    '编辑部：',
    '尊敬的主编先生：',
    '編輯先生：',
    '澜浦日报编辑部：',
    '记者同志，您好！',
    'To the Editor:',
    'Dear Editor,',
  ])('%s', (text) => expect(isSalutation(text)).toBe(true));
  it.each(['编辑说：', '记者：渡口何时复航？', '主编先生来到渡口。', '各位读者：', 'Dear reader,', ''])(
    'cannot tell of %s',
    (text) => expect(isSalutation(text)).toBe(false),
  );
});

describe('the column of letters', () => {
  it.each(['读者来信', '讀者來信', '群众来信', '来信照登', '澜浦市民信箱', 'Letters to the Editor'])(
    '%s',
    (text) => expect(isLettersColumn(text)).toBe(true),
  );
  it.each(['一封读者来信', '读者来信说渡口', '信箱', 'Letters home from the harbour'])(
    'cannot tell of %s',
    (text) => expect(isLettersColumn(text)).toBe(false),
  );
});

describe('who signs a letter', () => {
  it.each(['读者 丁守拙', '读者：丁守拙', '澜浦市柳湾路 读者 丁守拙', '一位乘客 贺 勇'])('%s', (text) =>
    expect(isLetterSigner(text)).toBe(true),
  );
  it.each(['丁守拙', '读者 来信', '读者 丁守拙说，灯不亮。', '读者 各地'])('cannot tell of %s', (text) =>
    expect(isLetterSigner(text)).toBe(false),
  );
  it.each([
    '丁守拙',
    '澜浦 丁守拙',
    'ROSE MARLOWE',
    'Eastport',
    '—Ada Finch, Saltmarsh',
    'Ada Finch, Captain of the Port',
  ])('%s, where letters stand', (text) => expect(isSignerInLetters(text)).toBe(true));
  it.each(['灯不亮', '他说 灯不亮了', 'The lamp is out.', 'Lamps on the pier are out'])(
    'cannot tell of %s even there',
    (text) => expect(isSignerInLetters(text)).toBe(false),
  );
});
