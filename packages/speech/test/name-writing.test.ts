import { describe, expect, it } from 'vitest';
import { nameWriting } from '../src/index.ts';

describe('how a name is written', () => {
  it.each([
    ['曾玮', '曾经的曾，王字旁加韦的玮'],
    ['李小云', '木子李，大小的小，白云的云'],
    ['阿依·古丽', '阿姨的阿，依靠的依，古今的古，美丽的丽'],
  ])('%s', (name, writing) => expect(nameWriting(name)).toBe(writing));

  it('of letters there is nothing to tell', () => expect(nameWriting('Jane Doe')).toBeNull());
});
