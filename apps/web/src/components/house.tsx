import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  id?: string | undefined;
  /** The language of the words where it is not the language around them. */
  lang?: string | undefined;
  className?: string;
  /** A paragraph of its own, or a few words inside one. */
  as?: 'p' | 'span';
}

/** Words of our own inside an article: in 〔〕, and marked so that nobody takes them for the newspaper's. */
export function House({ children, id, lang, className, as: Tag = 'p' }: Props) {
  return (
    <Tag id={id} lang={lang} className={className ? `house ${className}` : 'house'} data-house>
      〔{children}〕
    </Tag>
  );
}
