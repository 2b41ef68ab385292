import type { Block, Edition } from '@tingbao/edition';
import { houseWords } from '@tingbao/speech';
import type { Messages } from '../messages/messages.ts';
import { CaptionText } from './figure.tsx';
import { House } from './house.tsx';
import { Linked, type Link } from './linked.tsx';

/** What blocks need to know of the place they stand in. */
export interface Surroundings {
  edition: Edition;
  m: Messages;
  /** Address of a figure's picture by its `src`; absent where the library does not have it. */
  pictures: ReadonlyMap<string, string>;
  /** Words that lead to another page, by the id of the element that holds them. */
  links: ReadonlyMap<string, Link[]>;
}

/** One block that stands by itself. The element with the block's id holds exactly the block's text. */
export function BlockElement({ block, around }: { block: Block; around: Surroundings }) {
  const words = houseWords(around.edition.language);
  const missing = block.notes.some(({ code }) => code === 'picture-missing');
  return (
    <>
      {missing && <House className="picture-missing">{trimmed(words.pictureMissing)}</House>}
      {block.type === 'gap' ? (
        <House id={block.id} className="gap">
          {trimmed(words.textMissing)}
        </House>
      ) : (
        <Plain block={block} links={around.links} />
      )}
    </>
  );
}

/** Speech wants a full stop after the house's words; brackets close them on the page. */
export const trimmed = (words: string) => words.replace(/[.。]$/, '');

/** A list item that begins with its own mark as printed: ■, ·, （一）, 1. or 一、; others get one from the style. */
const printedMark =
  /^\s*(?:[^\p{L}\p{N}\s“「『《(（【[]|[(（[【]?(?:\d+|[一二三四五六七八九十]+|[a-z])[、.．)）\]】:：])/iu;

function Plain({ block, links }: { block: Block; links: Surroundings['links'] }) {
  const linked = <Linked text={block.text} links={links.get(block.id)} />;
  switch (block.type) {
    case 'subhead':
      return <h2 id={block.id}>{block.text}</h2>;
    case 'caption':
      return (
        <figure>
          <figcaption>
            <CaptionText caption={block} />
          </figcaption>
        </figure>
      );
    case 'list':
      return (
        <ul role="list" className="list" id={block.id}>
          {block.items.map((item) => (
            <li key={item.id} id={item.id} className={printedMark.test(item.text) ? undefined : 'unmarked'}>
              <Linked text={item.text} links={links.get(item.id)} />
            </li>
          ))}
        </ul>
      );
    case 'quote':
      return (
        <blockquote>
          <p id={block.id}>{linked}</p>
        </blockquote>
      );
    case 'box':
      return (
        <div className="box">
          <p id={block.id}>{linked}</p>
        </div>
      );
    case 'paragraph':
      return <p id={block.id}>{linked}</p>;
    default:
      return (
        <p id={block.id} className={block.type}>
          {linked}
        </p>
      );
  }
}
