import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { preferenceEntry } from '../../src/domain/journal/preferences.ts';
import { companionPaths, isPagePath } from '../../src/wire/companion-paths.ts';
import { journey } from './journey.ts';
import type { Person } from './person.ts';
import { everyStepId, putAt, writeAsAnotherTab } from './put-at.ts';

/** Runs in the page: what letters of twice the size have pushed out of the window, out of their box or under something. */
function faultsOfLayout(): string[] {
  const faults: string[] = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) faults.push(`the page is ${wide} wide, the window ${innerWidth}`);

  const isOutside = (inner: DOMRect, outer: { left: number; right: number }) =>
    inner.left < outer.left - 1 || inner.right > outer.right + 1;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const words = node.textContent?.trim();
    if (!parent || !words || parent.closest('.visually-hidden, svg, script, style')) continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      if (isOutside(line, { left: 0, right: innerWidth })) faults.push(`out of the window: ${words}`);
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const edges = box.getBoundingClientRect();
        const cuts =
          getComputedStyle(box).overflow !== 'visible' || box.matches('button, .button, .card, .sign');
        if (!cuts) continue;
        if (isOutside(line, edges) || line.top < edges.top - 1 || line.bottom > edges.bottom + 1)
          faults.push(`out of its ${box.className || box.tagName}: ${words}`);
      }
    }
  }

  for (const button of document.querySelectorAll('.button-main, .guide-universal-button')) {
    button.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = button.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!seen || !button.contains(seen)) faults.push(`cannot be tapped: ${button.textContent}`);
  }
  return faults;
}

const standardPx = 16;

/** As the browser's own setting for the size of letters makes them. */
async function doubleTheBrowsersLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 2 * standardPx, fixed: 2 * standardPx } });
}

const doubleOurLetters = (person: Person) => writeAsAnotherTab(person, [preferenceEntry('textSize', '200')]);

const ways: readonly { by: string; enlarge: (person: Person) => Promise<void> }[] = [
  { by: 'our own setting', enlarge: doubleOurLetters },
  { by: 'the browser’s setting', enlarge: ({ page }) => doubleTheBrowsersLetters(page) },
];

async function faultsAt({ page }: Person, where: string): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    for (const fault of await page.evaluate(faultsOfLayout)) faults.push(`${where}, ${width} wide: ${fault}`);
  }
  return faults;
}

const hasTwiceTheSize = ({ page }: Person) =>
  page.waitForFunction(
    (wantedPx) => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) === wantedPx,
    2 * standardPx,
  );

journey.concurrent.for(ways)(
  'letters of twice the size fit every step: by $by',
  async ({ enlarge }, { someone }) => {
    const person = await someone({ deviceScaleFactor: 1 });
    await person.opens();
    await enlarge(person);
    await hasTwiceTheSize(person);
    const faults: string[] = [];
    for (const id of [...everyStepId, 'emergency']) {
      await putAt(person, id);
      faults.push(...(await faultsAt(person, id)));
    }
    expect(faults).toEqual([]);
  },
);

journey.concurrent.for(ways)(
  'letters of twice the size fit the other pages: by $by',
  async ({ enlarge }, { someone }) => {
    const person = await someone({ deviceScaleFactor: 1 });
    await person.opens();
    await putAt(person, 'up');
    await enlarge(person);
    const faults: string[] = [];
    for (const path of companionPaths.filter(isPagePath)) {
      await person.opens(path);
      await person.page.getByRole('heading', { level: 1 }).waitFor();
      await hasTwiceTheSize(person);
      faults.push(...(await faultsAt(person, path)));
    }
    expect(faults).toEqual([]);
  },
);

journey(
  'the checklist takes the size of the letters over, and prints on one sheet all the same',
  async ({ someone }) => {
    const person = await someone({ deviceScaleFactor: 1 });
    await person.opens('/settings');
    await person.presses('Very large');
    await hasTwiceTheSize(person);
    await person.opens('/checklist');
    await hasTwiceTheSize(person);
    expect(await faultsAt(person, '/checklist')).toEqual([]);
    const sheet = await person.page.pdf({ preferCSSPageSize: true });
    expect(sheet.toString('latin1').match(/\/MediaBox/g)).toHaveLength(1);
  },
);
