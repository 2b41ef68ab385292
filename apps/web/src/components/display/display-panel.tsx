import type { DisplayMessages } from '../../messages/display.zh-Hans.ts';
import { DisplayForm } from './display-form.tsx';

/** The display form on every page but the settings' own, which shows it whole. */
export function DisplayPanel({ d, language }: { d: DisplayMessages; language: string }) {
  return (
    <details className="display-panel">
      <summary>{d.title}</summary>
      <DisplayForm d={d} language={language} />
    </details>
  );
}
