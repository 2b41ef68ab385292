import type { Messages } from '../messages/messages.ts';

/** A step on the way to a screen. */
export interface Step {
  label: string;
  href: string;
  /** Language of the label where it is the newspaper's and not the interface's. */
  lang?: string | undefined;
}

/** The screen itself, at the end of the way: no link, because it would lead nowhere. */
export type Here = Pick<Step, 'label' | 'lang'>;

export function Breadcrumb({ m, way, here }: { m: Messages; way: Step[]; here: Here }) {
  return (
    <nav className="crumbs" aria-label={m.whereYouAre}>
      <ol role="list">
        {way.map(({ label, href, lang }) => (
          <li key={href}>
            <a href={href} lang={lang}>
              {label}
            </a>
          </li>
        ))}
        <li>
          <span aria-current="page" lang={here.lang}>
            {here.label}
          </span>
        </li>
      </ol>
    </nav>
  );
}
