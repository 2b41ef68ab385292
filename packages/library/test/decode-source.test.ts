import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSource } from '../src/decode-source.ts';

const hex = (digits: string) => Uint8Array.from(Buffer.from(digits, 'hex'));
const simplified = '今天上午，全市举行春季义务植树活动。市民在河边种下两千棵柳树，孩子们给小树浇水。';
const traditional = '今天上午，全市舉行春季義務植樹活動。市民在河邊種下兩千棵柳樹，孩子們給小樹澆水。';
// Written by Python's codecs, not by what is tested.
const simplifiedGb = hex(
  'bdf1ccecc9cfcee7a3acc8abcad0bed9d0d0b4babcbed2e5cef1d6b2caf7bbeeb6afa1a3cad0c3f1d4dabad3b1dfd6d6cfc2c1bdc7a7bfc3c1f8caf7a3acbaa2d7d3c3c7b8f8d0a1caf7bdbdcbaea1a3',
);
const traditionalBig5 = hex(
  'a4b5a4d1a457a4c8a141a5fea5abc17ca6e6ac4ba975b871b0c8b4d3bef0aca1b0caa143a5aba5c1a662aa65c3e4bad8a455a8e2a464b4caac68bef0a141abc4a46cadccb5b9a470bef0bce5a4f4a143',
);
const traditionalGb = hex(
  'bdf1ccecc9cfcee7a3acc8abcad0c565d0d0b4babcbec17884d5d6b298e4bbee84d3a1a3cad0c3f1d4dabad3df85b74ecfc283c9c7a7bfc3c1f898e4a3acbaa2d7d38283bd6fd0a198e49db2cbaea1a3',
);

describe('decodeSource', () => {
  it.each([
    ['UTF-8', Buffer.from(simplified), 'utf-8', simplified],
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${simplified}`), 'utf-8', simplified],
    ['UTF-16LE with byte order mark', Buffer.from(`\ufeff${simplified}`, 'utf16le'), 'utf-16le', simplified],
    [
      'UTF-16BE with byte order mark',
      Buffer.from(`\ufeff${simplified}`, 'utf16le').swap16(),
      'utf-16be',
      simplified,
    ],
    [
      'UTF-16LE without byte order mark',
      Buffer.from(`# 一\n${simplified}\n`, 'utf16le'),
      'utf-16le',
      `# 一\n${simplified}\n`,
    ],
    [
      'UTF-16BE without byte order mark',
      Buffer.from(`# 一\n${traditional}\n`, 'utf16le').swap16(),
      'utf-16be',
      `# 一\n${traditional}\n`,
    ],
    [
      'English in UTF-16 without byte order mark',
      Buffer.from('Plain text', 'utf16le'),
      'utf-16le',
      'Plain text',
    ],
    ['a NUL in a text', Buffer.from(`${simplified}\0`), 'utf-8', `${simplified}\0`],
    [
      'half a surrogate pair',
      Buffer.from(`\ufeff${simplified}\ud800`, 'utf16le'),
      'utf-16le',
      `${simplified}\ud800`,
    ],
    [
      'private and turning characters',
      Buffer.from(`${simplified}\ue000\u202e`),
      'utf-8',
      `${simplified}\ue000\u202e`,
    ],
    ['GB18030', simplifiedGb, 'gb18030', simplified],
    ['Big5', traditionalBig5, 'big5', traditional],
    ['traditional characters in GB18030', traditionalGb, 'gb18030', traditional],
  ])('reads %s', (_, bytes, encoding, text) => {
    expect(decodeSource(bytes)).toEqual({ ok: true, text, encoding });
  });

  it('keeps line ends and a byte order mark inside the text, because offsets are counted in it', () => {
    const text = '一行\r\n二行\n\ufeff三行\f四行\t';
    expect(decodeSource(Buffer.from(text))).toMatchObject({ text });
  });

  // Simplified Chinese: 40 characters, each of three bytes in UTF-8, of two in GB18030 and UTF-16.
  it.each([
    ['Latin-1', Buffer.from('Un été à la mer', 'latin1'), 'other-encoding', 'Windows-1252, byte 4 (0xE9)'],
    [
      'Windows-1252',
      Buffer.from([...Buffer.from('The ferry'), 0x92, ...Buffer.from('s lamps')]),
      'other-encoding',
      'Windows-1252, byte 10 (0x92)',
    ],
    ['cut UTF-8', Buffer.from(simplified).subarray(0, -1), 'cut-short', 'UTF-8, byte 119'],
    [
      'UTF-8 with one byte that is none',
      Buffer.from([...Buffer.from(traditional), 0xff, 0x2e]),
      'broken-bytes',
      'UTF-8, byte 121 (0xFF)',
    ],
    ['cut GB18030', simplifiedGb.subarray(0, -1), 'cut-short', 'GB18030, byte 79'],
    [
      'UTF-16 of odd length',
      Buffer.from(`\ufeff${simplified}`, 'utf16le').subarray(0, -1),
      'cut-short',
      'UTF-16LE, byte 81',
    ],
  ])('names the encoding and the byte of %s', (_, bytes, code, about) => {
    expect(decodeSource(bytes)).toMatchObject({ ok: false, code, about });
  });

  it.each([
    ['the start of a PNG', hex('89504e470d0a1a0a0000000d49484452')],
    ['control characters', Buffer.from('\x01\x02\x03\x04 text')],
  ])('refuses %s', (_, bytes) => {
    expect(decodeSource(bytes)).toMatchObject({ ok: false, code: 'not-text' });
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \r\n\t\u3000\n'],
    ['a byte order mark', '\ufeff'],
  ])('calls %s empty', (_, text) =>
    expect(decodeSource(Buffer.from(text))).toMatchObject({ ok: false, code: 'empty' }),
  );

  it('never throws and never puts a replacement character that the bytes do not hold', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const read = decodeSource(bytes);
        if (!read.ok || !read.text.includes('\ufffd')) return true;
        return Buffer.from(bytes).includes(Buffer.from('\ufffd')) || read.encoding.startsWith('utf-16');
      }),
    );
  });
});
