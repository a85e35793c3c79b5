import { expect, test } from 'vitest';
import { killBrowser } from '../browser.ts';
import { journalDevice } from './harness/journal-profile.ts';
import { faultSeed, seededRandom } from './harness/seeded-random.ts';
import { faultRuns } from './runs.ts';

const LONGEST_LIFE_MS = 1200;
const MOST_LOOKS = 40;

test('loses no entry that was said to be saved when the browser is killed', async () => {
  const runs = faultRuns({ sample: 6, full: 200 });
  const random = seededRandom(faultSeed);
  const device = await journalDevice();
  let saved = 0;
  for (let run = 0; run < runs; run++) {
    const { context, page } = await device.start();
    await page.evaluate(() => journalPage.openedInMs());
    const readAll = async () =>
      (await page.evaluate(() => journalPage.readAll())).map(({ values }) => values);
    let found = await readAll();
    // On a busy machine the disk of a killed browser answers only after the page has given up waiting for it.
    for (let again = 0; again < MOST_LOOKS && found.length < saved; again++) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      found = await readAll();
    }
    // Whole from the first on: nothing lost, nothing doubled, and no false alarm that something was.
    expect(found, `run ${run} of seed ${faultSeed}`).toEqual(
      found.map((_, n) => ({ stepId: `step-${n}`, answerId: 'done' })),
    );
    expect(found.length, `run ${run} of seed ${faultSeed}`).toBeGreaterThanOrEqual(saved);

    await page.exposeFunction('sayIsSaved', (count: number) => {
      saved = count;
    });
    await page.evaluate((from) => void journalPage.writeForEver(from), found.length);
    await new Promise((resolve) => setTimeout(resolve, random() * LONGEST_LIFE_MS));
    await killBrowser(context);
  }
  expect(saved).toBeGreaterThan(0);
  device.remove();
});
