import { expect, test as base } from '@playwright/test';
import { readers } from './readers/start-readers.ts';

/**
 * Playwright's `test`, with a page that tells on itself: a console error, a broken policy, an uncaught exception or a
 * request to anywhere but the reader fails the test that met it.
 */
export const test = base.extend<{ quiet: string[] }>({
  quiet: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      const faulty = new Set<string>();
      const ours = new Set(Object.values(readers().origins));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (!/^https?:$/.test(url.protocol)) return;
        if (!ours.has(url.origin)) complaints.push(`request to ${url.href}`);
      });
      context.on('response', (response) => {
        // Chromium reports the status of a page that is not found as an error of that page.
        if (response.request().isNavigationRequest() && response.status() >= 400) faulty.add(response.url());
      });
      context.on('console', (message) => {
        const known =
          message.text().startsWith('Failed to load resource') && faulty.has(message.location().url);
        if (/error|warning/.test(message.type()) && !known) complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`));
      await use(complaints);
      expect(complaints, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
