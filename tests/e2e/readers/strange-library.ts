import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, crc32 } from 'node:zlib';

/**
 * A library of hostile and broken pages, written into an empty folder. The address of its edition is
 * `/guaibao/2026-01-02`; every text below is invented.
 */
export const strangeEdition = '/guaibao/2026-01-02';

export const strangeScreens = [
  '/',
  '/guaibao',
  strangeEdition,
  `${strangeEdition}/p1-1`,
  `${strangeEdition}/p3-1`,
  `${strangeEdition}/set-aside/1`,
].map((path) => ({ library: 'strange' as const, path }));

const head = (page: number) =>
  `---\nnewspaper: '怪报"<b>&amp;'\nslug: guaibao\ndate: 2026-01-02\nlanguage: zh-Hans\npage: ${page}\n---\n\n`;

const hostile = `${head(1)}# </script><script>window.__hit=1</script>“引号"与'撇号”

本报记者 <img src=x onerror=window.__hit=2>

这一段里有标签：<script>window.__hit=3</script>，有实体：&lt;b&gt; 与 &amp;amp;，还有模板 {{constructor}} 与 \${7*7}。

这一段里有改变方向的字符：\u202Eabc\u202C 与 \u2067עברית\u2069，后面的话仍然从左往右读。

<!--</title></style><b onclick=window.__hit=7>--></style><svg onload=window.__hit=4>这一段前面是一条注释和一个标签。

## javascript:window.__hit=5

这一段里有一个没有空格的长词：${'Donaudampfschiff'.repeat(24)}。再来一个长数：${'1234567890'.repeat(30)}。

![图\u0022 onerror=\u0022window.__hit=6](../secret.png)

![外面的图](https://example.com/spy.png)

![链接出去的图](images/link.png)
`;

const pictured = `${head(3)}# 河堤上的灯

本报记者 安晓岚

晚上七点，河堤上的灯一盏一盏亮起来，散步的人慢慢多了。

![河堤上亮着一排灯](images/lamps.png)

河堤上的灯。安晓岚 摄

走到桥头，风就大了，人们把衣领竖起来，仍然舍不得回去。
`;

/** Writes the library below `folder` and answers the paths to serve. A picture outside of them lies at `secret.png`. */
export function writeStrangeLibrary(folder: string): string[] {
  const edition = join(folder, 'library', 'guaibao');
  mkdirSync(join(edition, 'images'), { recursive: true });
  writeFileSync(join(edition, '1.md'), hostile);
  writeFileSync(join(edition, '1.png'), picture(40, 60));
  writeFileSync(join(edition, '2.md'), Buffer.from([0x89, 0x50, 0, 0, 0xff, 0xfe, 0, 1, 2, 3]));
  writeFileSync(join(edition, '3.md'), pictured);
  writeFileSync(join(edition, 'images', 'lamps.png'), picture(64, 32));
  writeFileSync(join(folder, 'library', 'secret.png'), picture(8, 8));
  symlinkSync(join(folder, 'library', 'secret.png'), join(edition, 'images', 'link.png'));
  const broken = join(folder, 'library', 'kongbai');
  mkdirSync(broken);
  writeFileSync(join(broken, '1.md'), '');
  return [join(folder, 'library')];
}

/** A grey PNG of the given size in pixels. */
function picture(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8); // eight bits, grey, no interlace
  const rows = Buffer.alloc(height * (width + 1), 0x80).map((byte, at) =>
    at % (width + 1) === 0 ? 0 : byte,
  );
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
