import { headParts, kickerLeadsIn, type Article } from '@tingbao/edition';
import type { Messages } from '../messages/messages.ts';
import { firstWords } from '../words.ts';

/** Common title, rubric, kicker, headline, decks, summary and bylines; the dateline stands before the first paragraph instead. */
export function ArticleHead({ article, m }: { article: Article; m: Messages }) {
  const { group, rubric, kicker, summary } = article;
  const leadsIn = kicker !== null && article.headline !== null && kickerLeadsIn(kicker.text);
  const parts = headParts(article);
  return (
    <>
      {group && (
        <p className="group" id="group">
          {group.text}
        </p>
      )}
      {rubric && (
        <p className="rubric" id="rubric">
          {rubric.text}
        </p>
      )}
      <hgroup>
        {kicker && !leadsIn && (
          <p className="kicker" id="kicker">
            {kicker.text}
          </p>
        )}
        <Headline article={article} leadsIn={leadsIn} m={m} />
        {parts
          .filter(({ role }) => role === 'deck')
          .map(({ id, part }) => (
            <p className="deck" id={id} key={id}>
              {part.text}
            </p>
          ))}
      </hgroup>
      {summary && (
        <p className="summary" id="summary">
          {summary.text}
        </p>
      )}
      {parts
        .filter(({ role }) => role === 'byline')
        .map(({ id, part }) => (
          <p className="byline" id={id} key={id}>
            {part.text}
          </p>
        ))}
    </>
  );
}

/** A headline that is half a sentence without its kicker holds it; an article without one borrows its first words. */
function Headline({ article, leadsIn, m }: { article: Article; leadsIn: boolean; m: Messages }) {
  const { kicker, headline } = article;
  if (!headline) {
    const words = firstWords(article);
    return (
      <h1 data-house lang={words ? undefined : m.language} className="borrowed">
        {words ?? `〔${m.untitled}〕`}
      </h1>
    );
  }
  if (!kicker || !leadsIn) return <h1 id="headline">{headline.text}</h1>;
  return (
    <h1>
      <span className="kicker" id="kicker">
        {kicker.text}
      </span>{' '}
      <span id="headline">{headline.text}</span>
    </h1>
  );
}
