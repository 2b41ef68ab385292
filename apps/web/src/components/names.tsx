import type { Article } from '@tingbao/edition';
import { creditedNames, nameWriting } from '@tingbao/speech';
import type { Messages } from '../messages/messages.ts';

/** Tells, closed until asked, with which characters the people are written whom the article credits: ears cannot tell 玮 from 伟. */
export function Names({ article, language, m }: { article: Article; language: string; m: Messages }) {
  const names = [...new Set(creditedNames(article))].flatMap((name) => {
    const writing = nameWriting(name);
    return writing === null ? [] : [{ name, writing }];
  });
  if (names.length === 0) return null;
  return (
    <details className="repairs">
      <summary>{m.namesWritten}</summary>
      <dl lang={language}>
        {names.map(({ name, writing }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{writing}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
