import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './test.ts';

/** Every rule that axe has: AAA, best practice, experimental, and those that are off until they are asked for. */
const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));

/**
 * What axe may leave to a person. `hidden-content` only says that something is hidden: the closed display form, and the
 * player's controls, which are looked at once they are open (appearance.spec.ts). `audio-caption` cannot know that the words of a recording
 * are those of the article around it, which is the text that WCAG 1.2.1 asks for.
 */
const leftToPeople = new Set(['hidden-content', 'audio-caption']);

export async function expectNoViolation(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations, incomplete } = await new AxeBuilder({ page }).options({ rules }).analyze();
    const undecided = incomplete.filter(({ id }) => !leftToPeople.has(id));
    const told = [...violations, ...undecided].flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary, any }) =>
        [id, target.join(' '), failureSummary ?? any[0]?.message ?? 'cannot tell'].join(': '),
      ),
    );
    expect.soft(told, `axe, ${colorScheme}`).toEqual([]);
  }
}
