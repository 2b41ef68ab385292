import type { Messages } from '../messages/messages.ts';

export interface Crumb {
  label: string;
  href: string;
  /** Language of the label where it is the newspaper's and not the interface's. */
  lang?: string | undefined;
}

/** The way to this screen; the last step is the screen itself. */
export function Breadcrumb({ m, crumbs }: { m: Messages; crumbs: Crumb[] }) {
  const last = crumbs.length - 1;
  return (
    <nav className="crumbs" aria-label={m.whereYouAre}>
      <ol role="list">
        {crumbs.map(({ label, href, lang }, index) => (
          <li key={href}>
            <a href={href} lang={lang} aria-current={index === last ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
