import type { ReactNode } from 'react';
import { libraryAddress, settingsAddress } from '../addresses.ts';
import { displayMessagesFor, type Messages } from '../messages/messages.ts';
import type { Shell } from '../shell.ts';
import { Breadcrumb, type Here, type Step } from './breadcrumb.tsx';
import { DisplayPanel } from './display/display-panel.tsx';

interface Props {
  m: Messages;
  shell: Shell;
  title: string;
  /** The steps that lead here, and the name of this screen among them. */
  way: Step[];
  here: Here;
  children: ReactNode;
  /** Schema.org facts about the page, ready to be written into a data block. */
  facts?: string | undefined;
  /** Whether the page has a player, whose starter must be there before the first press. */
  listens?: boolean;
  /** Whether that player has recordings, which a press must find ready as well. */
  records?: boolean;
  /** Kept out of search engines: pages that say that something is not there. */
  hidden?: boolean;
  /** False where the page shows the display form itself. */
  displayPanel?: boolean;
}

/** The document around every screen: banner, breadcrumb, main, footer; whole without script. */
export function Document({
  m,
  shell,
  title,
  way,
  here,
  children,
  facts,
  listens,
  records,
  hidden,
  displayPanel = true,
}: Props) {
  return (
    <html lang={m.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {hidden && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fbf8f1" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#15161a" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script dangerouslySetInnerHTML={{ __html: shell.early }} />
        <style dangerouslySetInnerHTML={{ __html: shell.css }} />
        <script type="module" src={shell.script} />
        {listens && <link rel="modulepreload" href={shell.listen} />}
        {records && <link rel="modulepreload" href={shell.recorded} />}
        {facts && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: facts }} />}
      </head>
      <body>
        <a className="skip" href="#main">
          {m.skip}
        </a>
        <header className="banner">
          <a className="brand" href={libraryAddress} lang={m.language}>
            {m.site}
          </a>
          {displayPanel && <DisplayPanel d={displayMessagesFor(m)} language={m.language} />}
        </header>
        <Breadcrumb m={m} way={way} here={here} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer className="colophon">
          <p>{m.footer}</p>
          <p>
            <a href={libraryAddress}>{m.toLibrary}</a> ·{' '}
            <a href={settingsAddress(m.language)}>{m.toSettings}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
