import { expect } from 'vitest';
import { journey } from './journey.ts';
import type { Person } from './person.ts';

const desk = {
  viewport: { width: 1280, height: 800 },
  deviceScaleFactor: 1,
  isMobile: false,
  hasTouch: false,
};

const focused = (person: Person) =>
  person.page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return { name: '', isHeading: false, outline: '' };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: element.textContent.trim(),
      isHeading: element.tagName === 'H1',
      outline: `${outlineStyle} ${outlineWidth}`,
    };
  });

/** Tabs to the button, past fewer than 30 others, and presses it. */
async function goesToAndPresses(person: Person, name: string): Promise<void> {
  for (let tabs = 0; tabs < 30; tabs += 1) {
    await person.page.keyboard.press('Tab');
    const here = await focused(person);
    expect(here.outline, here.name).toBe('solid 3px');
    if (here.name !== name) continue;
    await person.page.keyboard.press('Enter');
    return;
  }
  throw new Error(`No way by keyboard to “${name}”`);
}

const firstMinutes = [
  ['stop', 'I have stopped', 'First, check for danger signs'],
  ['signs', 'None of these', 'It is a warning. It can ease.'],
  ['passes', 'Next', 'Breathe out slowly'],
  ['breathe', 'Next', 'Press your hands where it hurts'],
  ['press', 'It caught', 'Stop there. Press a bit more.'],
  ['press-more', 'It let me move', 'Where are you now?'],
  ['where', 'On a chair', 'Stay on the chair for now'],
  ['chair', 'Rest here', 'Rest. Let it settle.'],
  ['rest', 'Say how strong it is', 'How strong was it at worst?'],
  ['pain-start', '8', 'Rest. Let it settle.'],
  ['rest', 'Something is wrong', 'First, check for danger signs'],
] as const;

journey('the first minutes by keyboard alone', async ({ someone }) => {
  const person = await someone(desk);
  await person.opens();
  for (const [stepId, name, nextTitle] of firstMinutes) {
    await person.isAt(stepId);
    await goesToAndPresses(person, name);
    await expect.poll(() => focused(person)).toMatchObject({ name: nextTitle, isHeading: true });
  }
});
