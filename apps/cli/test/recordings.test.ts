import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTingbao, temporaryFolder } from './run-tingbao.ts';

const page = '---\nnewspaper: 星河日报\ndate: 2026-03-01\n---\n# 种树\n\n今天上午，市民在河边种下柳树。\n';
const recorded = (text: string) =>
  JSON.stringify({
    audio: 'a.wav',
    name: '陈岚',
    language: 'zh-CN',
    cues: [{ block: 'headline', start: 0, text, from: 0, to: 1 }],
  });
const folderWith = (text: string) =>
  temporaryFolder({ '1.md': page, 'audio/p1-1.json': recorded(text), 'audio/a.wav': 'RIFF\0\0\0\0WAVEfmt ' });

describe('tingbao check', () => {
  it('has nothing to say of a recording of the article as it is', async () => {
    const { status, err } = await runTingbao(['check', folderWith('种树')]);
    expect([status, err]).toEqual([0, '']);
  });

  it('names a recording of another text, with the sentence and the way out, in the reader’s language', async () => {
    const folder = folderWith('植树');
    const { status, err } = await runTingbao(['check', folder]);
    expect(status).toBe(2);
    expect(err).toMatch(/p1-1\.json: cue 1 is no sentence of the article as it is now; .*record it again\n$/);
    const chinese = await runTingbao(['check', folder], { env: { LANG: 'zh_CN.UTF-8' } });
    expect(chinese.err).toContain(`${join(folder, 'audio/p1-1.json')}：第1句与文章现在的句子不同`);
    const json = JSON.parse((await runTingbao(['check', '--json', folder])).out) as {
      problems: { code: string }[];
    };
    expect(json.problems.map(({ code }) => code)).toEqual(['recording-text']);
  });
});
