import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';

/** First parts of addresses that the site uses or may come to use: no newspaper may take them. */
export const reservedSlugs: ReadonlySet<string> = new Set(
  (
    'about accessibility admin api assets desk edition editions en epub favicon feed feeds health healthz help index library ' +
    'login logout manifest metrics next offline opensearch pages public readyz robots rss search set-aside settings ' +
    'sitemap speech static sw topics well-known zh zh-hans zh-hant'
  ).split(' '),
);

/** What kind of paper it is, as the last word of its name; longest first, since 都市报 ends in 报. */
const kinds =
  /(?:都市报|都市報|日报|日報|晚报|晚報|晨报|晨報|早报|早報|午报|午報|时报|時報|周报|週報|周刊|週刊|月刊|商报|商報|导报|導報|快报|快報|新报|新報|新闻|新聞|周末|週末|消息|报道|報道|报|報|刊)$/u;

/** Longest newspaper part of an address. */
const LONGEST = 64;

/**
 * The newspaper's part of an address, made from its name. Chinese: the name proper is one word of pinyin and the kind of
 * paper another (星河日报 -> xinghe-ribao, 解放军报 -> jiefangjun-bao). Words between are not told apart, because a segmenter
 * would cut them otherwise from one Node to the next, and an address must stay. Latin letters: lower case, hyphens for spaces.
 * A reserved word gets `-paper`; a name in another script becomes `paper-` and eight hex digits of its hash.
 */
export function newspaperSlug(name: string): string {
  const words = name.split(/([\p{Script=Han}〇]+)/u).flatMap((part, index) => {
    if (index % 2 === 0) return latinWords(part);
    const kind = kinds.exec(part);
    const pieces = kind && kind.index > 0 ? [part.slice(0, kind.index), kind[0]] : [part];
    return pieces.map(syllables);
  });
  const slug = words.filter(Boolean).join('-').slice(0, LONGEST).replace(/-$/, '');
  if (slug === '') return `paper-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
  return reservedSlugs.has(slug) ? `${slug}-paper` : slug;
}

function latinWords(part: string): string[] {
  return (
    part
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

function syllables(han: string): string {
  const spelled = pinyin(han, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' }).join('');
  return latinWords(spelled).join('');
}
