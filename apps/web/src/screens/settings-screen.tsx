import type { ReactElement } from 'react';
import { Document } from '../components/document.tsx';
import { DisplayChoices } from '../components/settings/display-choices.tsx';
import { EarList } from '../components/settings/ear-list.tsx';
import { HighlightChoices } from '../components/settings/highlight-choices.tsx';
import { KeyChoices } from '../components/settings/key-choices.tsx';
import { displayMessagesFor, en, zhHans } from '../messages/messages.ts';
import { settingsEn } from '../messages/settings.en.ts';
import { settingsZhHans } from '../messages/settings.zh-Hans.ts';
import type { Reader } from '../reader.ts';
import { libraryStep } from '../way.ts';

/** `/settings`, `/settings/en`: what a reader chooses once for the eye and for listening, and what was heard to be wrong. All of it stays on the device. */
export function drawSettings({ shell }: Reader, english: boolean): ReactElement {
  const m = english ? en : zhHans;
  const s = english ? settingsEn : settingsZhHans;
  return (
    <Document
      m={m}
      shell={shell}
      title={`${s.title} — ${m.site}`}
      way={[libraryStep(m)]}
      here={{ label: s.title }}
      hidden
      displayPanel={false}
    >
      <div className="front" data-settings>
        <h1>{s.title}</h1>
        <p>{s.intro}</p>
        <noscript>
          <p>{s.noScript}</p>
        </noscript>
      </div>
      <DisplayChoices d={displayMessagesFor(m)} language={m.language} />
      <HighlightChoices s={s} />
      <KeyChoices s={s} />
      <EarList s={s} />
    </Document>
  );
}
