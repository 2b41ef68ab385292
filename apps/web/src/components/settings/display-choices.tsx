import type { DisplayMessages } from '../../messages/display.zh-Hans.ts';
import { DisplayForm } from '../display/display-form.tsx';

/** The display form on the settings' screen, with a sample of text, and what a link from another device brings. */
export function DisplayChoices({ d, language }: { d: DisplayMessages; language: string }) {
  const { adopt } = d;
  return (
    <>
      <section className="display" aria-labelledby="adopt" data-adopt hidden>
        <h2 id="adopt" className="section">
          {adopt.title}
        </h2>
        <p data-brings={adopt.brings} data-same={adopt.same} />
        <div className="display-acts">
          <button type="button" data-adopted={adopt.taken}>
            {adopt.take}
          </button>
        </div>
      </section>
      <section aria-labelledby="display">
        <h2 id="display" className="section" tabIndex={-1}>
          {d.title}
        </h2>
        <p className="display-intro">{d.intro}</p>
        <DisplayForm d={d} language={language} />
        <p className="display-note">{d.faceNote}</p>
        <h3 className="display-sample-title">{d.sampleTitle}</h3>
        <div className="body display-sample" lang={language}>
          {d.sample.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </section>
    </>
  );
}
