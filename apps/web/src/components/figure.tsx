import type { CaptionBlock, FigureBlock } from '@tingbao/edition';
import type { Surroundings } from './block.tsx';
import { House } from './house.tsx';

interface Props {
  figure: FigureBlock;
  caption: CaptionBlock | null;
  around: Surroundings;
}

/** A picture with its caption; where the library lacks the file, words say so and nothing is fetched from elsewhere. */
export function Figure({ figure, caption, around: { m, edition, pictures } }: Props) {
  const address = pictures.get(figure.src);
  const lang = m.language === edition.language ? undefined : m.language;
  return (
    <figure>
      {address ? (
        <img
          id={figure.id}
          src={address}
          alt={figure.text || m.picture}
          lang={figure.text ? undefined : lang}
          loading="lazy"
        />
      ) : (
        <>
          <House lang={lang} className="picture-missing">
            {m.pictureAbsent}
          </House>
          {figure.text && <p id={figure.id}>{figure.text}</p>}
        </>
      )}
      {caption && (
        <figcaption>
          <CaptionText caption={caption} />
        </figcaption>
      )}
    </figure>
  );
}

/** The words under a picture and, apart, the photographer's credit: listeners may skip it. */
export function CaptionText({ caption }: { caption: CaptionBlock }) {
  return (
    <>
      <span id={caption.id}>{caption.text}</span>
      {caption.credit && (
        <>
          {' '}
          <span className="credit" id={`${caption.id}-credit`}>
            {caption.credit.text}
          </span>
        </>
      )}
    </>
  );
}
