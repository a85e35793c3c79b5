import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { guide } from '../../src/content/checklist/steps.ts';
import { journey } from './journey.ts';
import { everyStepId, putAt } from './put-at.ts';

/** Long enough for a figure that moves to have moved. */
const aMomentMs = 400;

const drawn = (page: Page) =>
  page.locator('main svg path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));

const running = (page: Page) =>
  page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);

const drawnSteps = everyStepId.filter((id) => {
  const { screen = 'choice', figure } = guide.steps[id] ?? {};
  return screen === 'breathing' || screen === 'letting-go' || (figure !== undefined && screen !== 'choice');
});

journey('nothing moves for someone who asked for less motion', async ({ someone }) => {
  const person = await someone({ reducedMotion: 'reduce' });
  await person.opens();
  for (const id of drawnSteps.filter((_, index) => index % 4 === 0)) {
    await putAt(person, id);
    const before = await drawn(person.page);
    await person.page.waitForTimeout(aMomentMs);
    expect(await drawn(person.page), id).toEqual(before);
    expect(await running(person.page), id).toBe(0);
  }
});

journey('figures and the breathing flower move for everyone else', async ({ someone }) => {
  const person = await someone({ reducedMotion: 'no-preference' });
  await person.opens();
  await putAt(person, 'knee-rolls');
  await person.page.locator('svg.figure path').first().waitFor();
  const before = await drawn(person.page);
  await expect.poll(() => drawn(person.page)).not.toEqual(before);
  await putAt(person, 'breathe');
  await expect.poll(() => running(person.page)).toBeGreaterThan(0);
});

/** Runs in the page: buttons that nothing sets off from what is around them. */
const unseenButtons = () =>
  [...document.querySelectorAll('button, a.button')]
    .filter((button) => button.checkVisibility({ visibilityProperty: true }))
    .filter((button) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(button);
      const ground = getComputedStyle(document.body).backgroundColor;
      const hasEdge = borderTopStyle !== 'none' && borderTopWidth !== '0px' && borderTopColor !== ground;
      return !hasEdge && backgroundColor === ground && !button.closest('.sign');
    })
    .map((button) => button.textContent.trim());

journey('with forced colours every button can be seen', async ({ someone }) => {
  const person = await someone({ forcedColors: 'active' });
  await person.opens();
  for (const id of [
    'stop',
    'signs',
    'breathe',
    'press',
    'where',
    'rest',
    'heat',
    'pain-start',
    'ending',
    'emergency',
  ]) {
    await putAt(person, id);
    expect(await person.page.evaluate(unseenButtons), id).toEqual([]);
  }
});
