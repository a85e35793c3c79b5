import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { FakeDiary } from '../../src/domain/episode/fake-diary.ts';
import { threeEpisodes, twoWeeks, type FakePatient } from '../../src/domain/summary/fake-patients.ts';
import { HOUR_MS } from '../../src/domain/time/instant.ts';
import { violations } from './axe.ts';
import { journey } from './journey.ts';
import type { Person } from './person.ts';
import { opensWithEntries } from './write-before.ts';

/** What they had written down, on the day they want the page. */
async function opensAs(person: Person, path: string, { entries, now }: FakePatient): Promise<void> {
  await person.page.clock.install({ time: now.now });
  await opensWithEntries(person, path, entries);
}

const inLondon = { timezoneId: 'Europe/London', locale: 'en-GB' };

async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const [name, patient] of [
  ['two weeks', twoWeeks],
  ['three episodes', threeEpisodes],
] as const)
  journey(
    `the page about ${name} is one sheet of paper, and nothing else is printed`,
    async ({ someone }) => {
      const person = await someone(inLondon);
      await opensAs(person, '/summary', patient());
      await person.reads('Red flags asked');
      expect(await pagesOnPaper(person.page)).toBe(1);
      await person.page.emulateMedia({ media: 'print' });
      const visible = await person.page
        .locator('main > *:visible, nav:visible, header:visible')
        .evaluateAll((all) =>
          all.filter((one) => !one.closest('.summary-sheet')).map((one) => one.textContent),
        );
      expect(visible).toEqual([]);
    },
  );

journey('an emergency sign that was raised has its card above the page', async ({ someone }) => {
  const person = await someone(inLondon);
  const { now } = twoWeeks();
  const diary = new FakeDiary();
  diary.writeAt(now.now - 50 * HOUR_MS, {
    kind: 'red-flags-answered',
    values: { answers: { RA1: 'yes' } },
  });
  await opensAs(person, '/summary', { entries: diary.entries, now });
  await person.reads('Do not wait for an appointment');
  await person.reads(/^Yes: Numb, tingling or odd feeling between your legs.*not assessed yet/);
  await person.page.getByRole('link', { name: 'What to do now' }).tap();
  await person.isAt('emergency');
});

journey('what the person takes out is in neither the page nor the file', async ({ someone }) => {
  const person = await someone(inLondon);
  await opensAs(person, '/summary', twoWeeks());
  await person.reads('Roland-Morris');
  expect(await person.page.locator('.summary-sheet').innerText()).not.toContain('PHQ-4');
  await person.unfolds('Choose what goes in');
  await person.page.getByRole('checkbox', { name: 'Painkillers' }).uncheck();
  await person.page.getByRole('checkbox', { name: 'Who I am' }).uncheck();
  await person.page.getByRole('checkbox', { name: 'My answers about mood and worry' }).check();
  const download = person.page.waitForEvent('download');
  await person.presses('Save as a file');
  const file = await download;
  expect(file.suggestedFilename()).toBe('summary-2026-03-14.html');
  const text = readFileSync(await file.path(), 'utf8');
  for (const words of [text, await person.page.locator('.summary-sheet').innerText()]) {
    expect(words).not.toMatch(/Ibuprofen|Ann Example|1984/);
    expect(words).toContain('PHQ-4');
  }
});

journey('the file opens by itself, without a request, in its own look', async ({ someone }) => {
  const person = await someone(inLondon);
  await opensAs(person, '/summary', threeEpisodes());
  await person.reads('Red flags asked');
  const download = person.page.waitForEvent('download');
  await person.presses('Save as a file');
  const path = await (await download).path();
  const page = await person.context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(readFileSync(path, 'utf8'));
  expect(requests).toEqual([]);
  await page.getByRole('heading', { name: 'Back pain summary', level: 1 }).waitFor();
  const sheet = page.locator('.summary-sheet');
  expect(await sheet.evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('solid');
  expect(
    await sheet
      .locator('.day-chart-line')
      .first()
      .evaluate((one) => getComputedStyle(one).fill),
  ).toBe('none');
  expect(await pagesOnPaper(page)).toBe(1);
});

journey('a clinic’s computer gets the same parts, without a network too', async ({ someone }) => {
  const person = await someone(inLondon);
  await opensAs(person, '/summary', twoWeeks());
  await person.reads('Red flags asked');
  await person.unfolds('Choose what goes in');
  await person.page.getByRole('checkbox', { name: 'Painkillers' }).uncheck();
  await person.page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  await person.context.setOffline(true);
  const download = person.page.waitForEvent('download');
  await person.presses('FHIR file for a clinic’s computer');
  const file = await download;
  await person.reads('Saved as a file for a clinic’s computer.');
  expect(file.suggestedFilename()).toBe('summary-2026-03-14.json');
  const text = readFileSync(await file.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ resourceType: 'Bundle', type: 'document' });
  expect(text).toContain('72514-3');
  expect(text).not.toMatch(/Ibuprofen|MedicationStatement|PHQ-4/);
});

journey('a question and a name are kept, and stand on the page', async ({ someone }) => {
  const person = await someone(inLondon);
  await opensAs(person, '/summary', { ...twoWeeks(), entries: [] });
  await person.reads('Red flags asked');
  await person.unfolds('Your question, and who you are');
  await person.page.getByLabel('What do you want to ask?').fill('Why <b>me</b>?');
  await person.page.getByLabel('Your name').fill('Bo');
  await person.presses('Keep this');
  await person.reads('Kept. It is in the page below.');
  await person.page.reload();
  await person.reads('Their question:');
  const sheet = await person.page.locator('.summary-sheet').innerText();
  expect(sheet).toContain('Why <b>me</b>?');
  expect(sheet).toContain('Bo');
});

journey('the course shows its gaps, and the table has every day', async ({ someone }) => {
  const person = await someone(inLondon);
  await opensAs(person, '/course', twoWeeks());
  await person.reads('How long it had hurt before your first note is not known');
  expect(await person.page.locator('.day-chart-reference').count()).toBe(0);
  await person.presses('Some days');
  await person.reads(
    'On 14 March 2026 you said 2 out of 10. In the studies the average at this point was 4.3: yours is lower.',
  );
  await person.reads('Where the line stops, those days are not known.');
  expect(await person.page.locator('.day-chart-line').count()).toBe(3);
  await person.unfolds('The days in a table');
  const rows = person.page.locator('.course-table tbody tr');
  expect(await rows.count()).toBe(13);
  expect(await rows.first().innerText()).toMatch(/1 Mar\s+7\s+9\s+5.2\s+Spasm, Painkiller \(3 times\)/);
});

journey(
  'course and page hold in both themes, at 320 px and with letters of twice the size',
  async ({ someone }) => {
    const person = await someone(inLondon);
    await opensAs(person, '/course', threeEpisodes());
    await person.unfolds('The days in a table');
    expect(await violations(person.page, 'course')).toEqual([]);
    await person.opens('/summary');
    await person.unfolds('Choose what goes in');
    await person.unfolds('Your question, and who you are');
    expect(await violations(person.page, 'summary')).toEqual([]);
    await person.page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/summary', '/course']) {
      await person.opens(path);
      await person.page.locator('.day-chart').waitFor();
      await person.page.evaluate(() => (document.documentElement.dataset.textSize = '200'));
      expect(await person.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  },
);
