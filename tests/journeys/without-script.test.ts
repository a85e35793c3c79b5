import { expect } from 'vitest';
import { emergencySigns } from '../../src/content/red-flags/emergency-signs.ts';
import { journey } from './journey.ts';

const everyRow = Array.from({ length: 14 }, (_, index) => `D${index + 1}`);

journey(
  'without JavaScript: the first instruction, the danger signs, then every row',
  async ({ someone }) => {
    const person = await someone({ javaScriptEnabled: false });
    await person.opens();
    const { page } = person;
    expect(await page.getByRole('heading').first().innerText()).toBe('Stop. Keep still.');
    const text = await page.locator('body').innerText();
    const places = [
      'Stop. Keep still.',
      'First: call 999 or go to A&E now, if',
      ...emergencySigns.map(({ question }) => question),
      'In a spasm',
      'Afterwards',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));

    const rows = await page
      .locator('li[data-rows]:visible')
      .evaluateAll((items) => items.flatMap((item) => item.getAttribute('data-rows')?.split(' ')));
    expect(rows).toEqual(everyRow);
    expect(await page.locator('button:visible, summary:visible, input:visible').count()).toBe(0);
    expect(await page.locator('a[href="tel:999"]:visible').count()).toBe(1);
  },
);

journey('the checklist prints on one sheet of A4', async ({ someone }) => {
  const person = await someone();
  await person.opens('/checklist');
  const pdf = await person.page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/MediaBox\s*\[[^\]]*\]/g) ?? [];
  expect(sheets).toHaveLength(1);
  const [, , width = 0, height = 0] = sheets[0]?.match(/[\d.]+/g)?.map(Number) ?? [];
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
});
