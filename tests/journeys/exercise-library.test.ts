import { expect } from 'vitest';
import type { ExerciseText } from '../../src/content/exercises/exercise-text.ts';
import { careQuestions } from '../../src/content/exercises/care-questions.ts';
import { exercises } from '../../src/content/exercises/library.ts';
import { FakeDiary } from '../../src/domain/episode/fake-diary.ts';
import type { OwnExercise } from '../../src/domain/journal/entry.ts';
import { HOUR_MS } from '../../src/domain/time/instant.ts';
import { violations } from './axe.ts';
import { journey } from './journey.ts';
import type { Person } from './person.ts';
import { opensWithEntries } from './write-before.ts';

const places = ['', '#cares', '#own', '#sequences', '#handout', '#evidence'];

async function pagesOnPaper({ page }: Person): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const isSideways = ({ page }: Person) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

async function puts(person: Person, ...titles: string[]): Promise<void> {
  for (const title of titles) await person.page.getByRole('checkbox', { name: title, exact: true }).check();
}

/** As many words as an exercise of one's own may have. */
const longWords = 'Lift the leg slowly and bring it back to the floor. '.repeat(8).slice(0, 400);

const wordsOf = ({ start, cues, easier, often, careWords }: ExerciseText) =>
  JSON.stringify([start, cues, easier?.cue, often, careWords]).length;

function sixOwn(): FakeDiary {
  const diary = new FakeDiary();
  for (const nth of [1, 2, 3, 4, 5, 6]) {
    const exercise: OwnExercise = {
      name: `Exercise from my physio, number ${nth}`,
      words: longWords,
      figureId: 'side-lying',
      hasSides: true,
      sets: 3,
      reps: 12,
      holdSeconds: 10,
    };
    diary.write(0, `09:0${nth}`, {
      kind: 'own-exercise-set',
      values: { exerciseId: `own-${nth}`, exercise },
    });
  }
  return diary;
}

journey(
  'an exercise is found by a word and told in full, and back leads to the list',
  async ({ someone }) => {
    const person = await someone();
    await person.opens('/exercises');
    await person.reads('26 exercises');
    await person.page.getByLabel('Find an exercise').fill('bridge');
    await person.reads('2 exercises');
    await person.page.getByRole('link', { name: /^Bridge/ }).tap();
    await person.page.getByRole('heading', { name: 'Bridge', level: 1 }).waitFor();
    expect(await person.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await person.reads('Squeeze your bottom, then lift.');
    await person.reads(/8 to 12 times, each held for 5 seconds\. 1 to 2 rounds\./);
    await person.reads('You get a cramp.');
    await person.presses('Harder');
    await person.page.getByRole('img', { name: 'With a march' }).waitFor();
    await person.unfolds('What is known');
    await person.reads(/No single exercise has been shown/);
    await person.page.goBack();
    await person.reads('26 exercises');
  },
);

journey('lists narrow it down, and a second press takes one off', async ({ someone }) => {
  const person = await someone();
  await person.opens('/exercises');
  await person.unfolds('Choose when and what for');
  await person.presses('Keeping well', 'Walk');
  await person.reads('One exercise');
  await person.presses('Walk');
  await person.reads('5 exercises');
  await person.page.getByLabel('Find an exercise').fill('headstand');
  await person.reads('Nothing fits. Take away a filter or a word.');
});

journey('an easier way that is an exercise of its own leads there', async ({ someone }) => {
  const person = await someone();
  await person.opens('/exercises#both-knees-to-chest');
  await person.presses('Easier');
  await person.page.getByRole('link', { name: 'Show me that one' }).tap();
  await person.page.getByRole('heading', { name: 'One knee to your chest', level: 1 }).waitFor();
});

journey(
  'what somebody says about their bones leaves out what bends them, also tomorrow',
  async ({ someone }) => {
    const person = await someone();
    await person.opens('/exercises');
    await person.link('What to take care of').first().tap();
    const bones = person.page.getByRole('group', { name: 'Do you have thin bones (osteoporosis)?' });
    await person.tapsOn(bones.getByRole('button', { name: 'Not sure' }));
    await person.reads('Kept. Your plan goes by it.');
    await person.page.reload();
    expect(await bones.getByRole('button', { name: 'Not sure' }).getAttribute('aria-pressed')).toBe('true');
    await person.link('All exercises').tap();
    await person.reads('Not for you just now');
    expect(await person.page.getByRole('listitem').filter({ hasText: 'Not for you just now' }).count()).toBe(
      4,
    );
    await person.page.getByRole('link', { name: /^Curl-up/ }).tap();
    await person.reads('With thin bones, no curl-ups. Leave this one out.');
    expect(await person.button('Put it on my page to print').count()).toBe(0);
  },
);

journey(
  'an exercise from a physio is put down, changed, taken away and brought back',
  async ({ someone }) => {
    const person = await someone();
    await person.opens('/exercises#own');
    await person.presses('Add an exercise', 'Keep this exercise');
    await person.reads('Give it a name.');
    await person.reads('Put a whole number from 1 to 100.');
    await person.page.getByLabel('Name').fill('Clam');
    await person.page.getByLabel('How to do it').fill('Open the <b>top</b> knee.');
    await person.page.getByLabel('A picture that comes near it').selectOption({ label: 'Bridge' });
    await person.page.getByLabel('First one side, then the other').check();
    // A slip away from the form loses nothing of it, and neither does a page that is loaded anew.
    await person.link('All exercises').tap();
    await person.reads('26 exercises');
    await person.page.goBack();
    await person.page.getByLabel('Times', { exact: true }).fill('8');
    await person.page.reload();
    await person.presses('Keep this exercise');
    await person.reads('8 times on each side.');
    await person.presses('Change Clam');
    await person.page.getByLabel('Rounds').fill('2');
    await person.presses('Keep this exercise');
    await person.reads('8 times on each side. 2 rounds.');
    await person.page.reload();
    await person.reads('8 times on each side. 2 rounds.');
    await person.reads('Open the <b>top</b> knee.');
    expect(await person.page.getByLabel('Name').count()).toBe(0);
    await person.presses('Take away Clam');
    await person.reads('None yet.');
    await person.presses('Bring it back');
    await person.reads('8 times on each side. 2 rounds.');
  },
);

journey(
  'six exercises with all their words are one sheet of A4, and nothing else is printed',
  async ({ someone }) => {
    const person = await someone();
    await opensWithEntries(person, '/exercises#handout', sixOwn().entries);
    await puts(person, ...[1, 2, 3, 4, 5, 6].map((nth) => `Exercise from my physio, number ${nth}`));
    await person.reads('Six is the most on one page.');
    expect(await person.page.getByRole('checkbox', { name: 'Bridge' }).isDisabled()).toBe(true);
    expect(await pagesOnPaper(person)).toBe(1);
    await person.page.evaluate(() => (document.documentElement.dataset.textSize = '200'));
    expect(await pagesOnPaper(person)).toBe(1);
    await person.page.emulateMedia({ media: 'print' });
    const others = await person.page
      .locator('main > *:visible, nav:visible, header:visible')
      .evaluateAll((all) => all.filter((one) => !one.closest('.handout')).map((one) => one.textContent));
    expect(others).toEqual([]);
  },
);

journey('any six of the library are one sheet, the wordiest too', async ({ someone }) => {
  const person = await someone();
  const wordiest = exercises.toSorted((a, b) => wordsOf(b) - wordsOf(a)).map(({ title }) => title);
  await person.opens('/exercises#cares');
  await person.page.getByRole('group').first().waitFor();
  for (const group of await person.page.getByRole('group').all())
    if (!(await group.innerText()).includes('operation'))
      await group.getByRole('button', { name: 'Yes' }).tap();
  await person.reads('Kept. Your plan goes by it.');
  await person.opens('/exercises#handout');
  await person.page.getByRole('checkbox').first().waitFor();
  const all = new Set(
    await person.page
      .getByRole('checkbox')
      .evaluateAll((boxes) => boxes.map((box) => box.parentElement?.textContent)),
  );
  await puts(person, ...wordiest.filter((title) => all.has(title)).slice(0, 6));
  expect(await person.page.locator('.handout li').count()).toBe(6);
  expect(await pagesOnPaper(person)).toBe(1);
});

journey(
  'a row of yoga moves goes to paper with one press, and the page to print outlives a reload',
  async ({ someone }) => {
    const person = await someone();
    await person.opens('/exercises#sequences');
    await person.link('Print these: Gentle yoga').tap();
    await person.reads('My exercises');
    const onPaper = person.page.locator('.handout h3');
    expect(await onPaper.allInnerTexts()).toEqual([
      'Cat and cow',
      'Bottom to your heels',
      'Standing side bend',
      'Stretch your hips or thighs',
    ]);
    await person.unfolds('Choose exercises');
    await person.page.getByRole('checkbox', { name: 'Bottom to your heels', exact: true }).uncheck();
    await puts(person, 'Bridge');
    await person.page.reload();
    await person.reads('My exercises');
    expect(await onPaper.allInnerTexts()).toEqual([
      'Cat and cow',
      'Standing side bend',
      'Stretch your hips or thighs',
      'Bridge',
    ]);
  },
);

journey(
  'an exercise chosen here begins in a session, once the danger signs and the questions about cares are answered',
  async ({ someone }) => {
    const person = await someone();
    await person.opens('/exercises#squat');
    expect(await person.link('Do it now: Squat or step up').count()).toBe(0);
    await person.opens('/signs');
    await person.presses('None of these');
    await person.page
      .getByRole('heading', { name: 'First, check for danger signs' })
      .waitFor({ state: 'detached' });
    await person.opens('/exercises#squat');
    await person.reads('A few questions come first.');
    await person.link('What to take care of').tap();
    await person.page.getByRole('group').first().waitFor();
    for (const group of await person.page.getByRole('group').all())
      await group.getByRole('button', { name: 'No', exact: true }).tap();
    await person.link('All exercises').tap();
    await person.page.getByRole('link', { name: /^Squat or step up/ }).tap();
    await person.link('Do it now: Squat or step up').tap();
    await person.page.waitForURL('**/session');
    await person.reads('Squat or step up');
    await person.reads(/^About \d+ minutes$/);
    await person.presses('Pain 10');
    await person.reads('Not just now');
    expect(await person.words(/^About \d/).count()).toBe(0);
  },
);

journey('in the first days nobody begins what loads the back', async ({ someone }) => {
  const person = await someone();
  const diary = new FakeDiary();
  diary.writeAt(Date.now() - HOUR_MS, { kind: 'guide-run-started', values: {} });
  diary.writeAt(Date.now() - HOUR_MS / 2, {
    kind: 'exercise-cares-answered',
    values: { answers: Object.fromEntries(careQuestions.map(({ careId }) => [careId, 'no'])) },
  });
  await opensWithEntries(person, '/exercises#squat', diary.entries);
  await person.page.getByRole('link', { name: 'See your plan' }).waitFor();
  expect(await person.link('Do it now: Squat or step up').count()).toBe(0);
});

journey('an emergency sign that was raised goes before the exercises', async ({ someone }) => {
  const person = await someone();
  const diary = new FakeDiary();
  diary.writeAt(Date.now(), { kind: 'red-flags-answered', values: { answers: { RA1: 'yes' } } });
  await opensWithEntries(person, '/exercises#bridge', diary.entries);
  await person.isAt('emergency');
});

journey(
  'the library holds in both themes, without a network, and at 320 px with letters of twice the size',
  async ({ someone }) => {
    const person = await someone();
    await opensWithEntries(person, '/exercises', sixOwn().entries);
    await person.page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    await person.context.setOffline(true);
    for (const place of [...places, '#bridge', '#hip-stretch', '#class']) {
      await person.opens(`/exercises${place}`);
      await person.page.locator('.library h1').waitFor();
      expect(await violations(person.page, `/exercises${place}`)).toEqual([]);
    }
    await person.page.setViewportSize({ width: 320, height: 640 });
    for (const place of [...places, '#bridge']) {
      await person.opens(`/exercises${place}`);
      await person.page.locator('.library h1').waitFor();
      await person.page.evaluate(() => (document.documentElement.dataset.textSize = '200'));
      expect(await isSideways(person), place).toBe(false);
    }
  },
);

journey(
  'a link from the plan to a place in the library loads no page anew, and back leads to the plan',
  async ({ someone }) => {
    const person = await someone();
    await person.opens('/plan');
    await person.page.getByRole('heading', { level: 1 }).waitFor();
    await person.page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    await person.page.locator('main a[href^="/exercises#"]').first().tap();
    await person.page.waitForURL(/exercises#/);
    await person.page.locator('main.library h1').waitFor();
    expect(await person.page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
    await person.page.goBack();
    await person.page.waitForURL(/plan$/);
    expect(await person.page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
  },
);
