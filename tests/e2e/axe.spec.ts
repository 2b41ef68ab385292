import { expectNoViolation } from './axe.ts';
import { screens } from './readers/editions.ts';
import { address } from './readers/start-readers.ts';
import { recordedScreens } from './readers/recorded-library.ts';
import { strangeScreens } from './readers/strange-library.ts';
import { test } from './test.ts';

for (const { library, path } of [...screens, ...strangeScreens, ...recordedScreens]) {
  test(`axe finds nothing on ${library} ${path}`, async ({ page }) => {
    await page.goto(address(library, path));
    await expectNoViolation(page);
  });
}
