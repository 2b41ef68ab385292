import type { Messages } from '../messages/messages.ts';

/** A step on the way to a screen. */
export interface Step {
  label: string;
  href: string;
  /** Language of the label where it is the newspaper's and not the interface's. */
  lang?: string | undefined;
}

/** A screen without an address of its own, such as the one that says that there is none, ends its way without a link. */
export type Crumb = Step | { label: string; href: null; lang?: undefined };

/** The way to this screen; the last step is the screen itself. */
export function Breadcrumb({ m, crumbs }: { m: Messages; crumbs: Crumb[] }) {
  const last = crumbs.length - 1;
  return (
    <nav className="crumbs" aria-label={m.whereYouAre}>
      <ol role="list">
        {crumbs.map(({ label, href, lang }, index) => (
          <li key={label}>
            {href === null ? (
              <span aria-current="page">{label}</span>
            ) : (
              <a href={href} lang={lang} aria-current={index === last ? 'page' : undefined}>
                {label}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
