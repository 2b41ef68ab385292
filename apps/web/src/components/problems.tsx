import type { Problem } from '@tingbao/library';
import type { Messages } from '../messages/messages.ts';
import { brackets } from '../words.ts';

/** What could not be read, each by its name and reason. Folders of the server are nobody's business: names only. */
export function Problems({ problems, m }: { problems: Problem[]; m: Messages }) {
  if (problems.length === 0) return null;
  return (
    <section className="problems" aria-labelledby="problems">
      <h2 id="problems">{m.unreadable}</h2>
      <ul>
        {problems.map(({ file, code, about }) => (
          <li key={`${file} ${code}`}>
            <bdi>{lastPart(file)}</bdi>
            {m.language === 'en' ? ': ' : '：'}
            {m.problems[code]}
            {about && (
              <bdi>{brackets(m.problemPlace(code === 'same-slug' ? about : lastPart(about)), m)}</bdi>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const lastPart = (path: string) => path.split(/[/\\]/).findLast(Boolean) ?? path;
