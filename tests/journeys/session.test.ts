import { expect } from 'vitest';
import { SECOND_MS } from '../../src/domain/time/instant.ts';
import type { NewEntry, SessionItem } from '../../src/domain/journal/entry.ts';
import { violations } from './axe.ts';
import { journey } from './journey.ts';
import type { Person } from './person.ts';
import { writeAsAnotherTab } from './put-at.ts';

/** Somebody with a moved clock, the danger signs gone through, and nothing noted but a little pain. */
async function isReady(person: Person) {
  await person.page.clock.install();
  await person.opens('/signs');
  await person.reads('First, check for danger signs');
  await person.presses('None of these');
  await person.page
    .getByRole('heading', { name: 'First, check for danger signs' })
    .waitFor({ state: 'detached' });
}

const tilt: SessionItem = { exerciseId: 'pelvic-tilt', form: 'usual', sets: 1, reps: 10 };
const squat: SessionItem = { exerciseId: 'squat', form: 'usual', sets: 2, reps: 8 };
const birdDog: SessionItem = { exerciseId: 'bird-dog', form: 'usual', sets: 1, reps: 5, holdSeconds: 5 };

/** A session as another tab begins it. */
async function opensSession(person: Person, items: SessionItem[]) {
  const started: NewEntry = {
    kind: 'session-started',
    values: { source: 'chosen', items, restingPain: 2 },
  };
  await writeAsAnotherTab(person, [started]);
  await person.opens('/session');
}

const later = (person: Person, seconds: number) => person.page.clock.fastForward(seconds * SECOND_MS);
const notes = ({ page }: Person) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('unspasm');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const all = await new Promise<
      { kind: string; values: { item?: number; event?: string; how?: string } }[]
    >((resolve) => {
      const reading = database.transaction('entries').objectStore('entries').getAll();
      reading.addEventListener('success', () => resolve(reading.result));
    });
    database.close();
    return all
      .filter(({ kind }) => kind === 'session-item-noted' || kind === 'session-ended')
      .map(({ values }) => values.how ?? `${values.event} ${values.item}`);
  });

journey('a first gentle session is stopped when the pain rises to red', async ({ someone }) => {
  const person = await someone();
  await isReady(person);
  await person.opens('/session');
  await person.reads('Before you begin');
  expect(await violations(person.page, 'before')).toEqual([]);
  // From 9 there is no 2 more to go.
  await person.presses('Pain 8');
  await person.reads(/If it grows by 2 or more, stop/);
  await person.presses('Pain 9');
  await person.reads(/If it grows at all, stop/);
  await person.presses('Pain 3', 'Begin');
  await person.reads('Get ready');
  // A slip: back to where it was, which waits for a press.
  await person.presses('End here', 'Back to the exercises');
  await person.reads(/^Paused\. Get ready/);
  await person.presses('Go on');
  await later(person, 5);
  await person.presses('It hurts more', 'Pain 3', 'Save');
  await person.reads('Green: you can go on');
  await person.presses('Go on', 'It hurts more', 'Pain 4', 'Save');
  await person.reads('Amber: do less');
  expect(await violations(person.page, 'amber')).toEqual([]);
  await person.presses('Go on, only smaller', 'It hurts more');
  expect(await violations(person.page, 'rating')).toEqual([]);
  await person.presses('Pain 6', 'Save');
  await person.reads('Red: stop here');
  await person.reads('It hurts clearly more than before you began.');
  expect(await violations(person.page, 'red')).toEqual([]);
  expect((await notes(person)).at(-1)).toBe('stopped');
  // Opened anew it still says so, and begins nothing.
  await person.opens('/session');
  await person.reads('Red: stop here');
});

journey('something new in a leg stops the session and has the danger signs asked', async ({ someone }) => {
  const person = await someone();
  await isReady(person);
  await opensSession(person, [tilt]);
  await person.presses('Go on', 'It hurts more');
  // No number is asked for: the press alone is kept.
  await person.presses('New or spreading pain, tingling or numbness in a leg');
  await person.reads('Legs quickly getting weaker or like jelly, or newly unsteady walking');
  expect((await notes(person)).at(-1)).toBe('stopped');
});

journey(
  'a sharp pain stops the session at one press, and a slip of the finger is taken back',
  async ({ someone }) => {
    const person = await someone();
    await isReady(person);
    await opensSession(person, [tilt, squat]);
    await person.presses('Go on', 'It hurts more', 'A sharp, stabbing or catching pain');
    await person.reads('Red: stop here');
    await person.reads('A sharp or catching pain stops the session, whatever the number.');
    expect(await violations(person.page, 'stopped by a sign')).toEqual([]);
    expect((await notes(person)).at(-1)).toBe('stopped');
    await person.presses('Dizzy or faint');
    await person.reads('Chest pain, or you cannot get your breath, or you fainted: call 999.');
    await person.presses('I pressed that by mistake');
    await person.reads('Paused.');
  },
);

journey('after half an hour away a session asks for the pain before it goes on', async ({ someone }) => {
  const person = await someone();
  await isReady(person);
  await opensSession(person, [squat]);
  await person.presses('Go on', 'Pause');
  await later(person, 31 * 60);
  await person.presses('Go on');
  await person.reads('It has been a while. How much does your back hurt now?');
  await person.presses('Pain 1', 'Save');
  await person.button('Pause').waitFor();
  // From 1 on, not from the 2 it began with: 3 is a rise of 2, amber or red by the phase, and never green at 6.
  await person.presses('It hurts more', 'Pain 6', 'Save');
  await person.reads('Red: stop here');
});

journey('half an hour after a first session that left more pain, it is asked again', async ({ someone }) => {
  const person = await someone();
  await isReady(person);
  const started: NewEntry = {
    kind: 'session-started',
    values: { source: 'chosen', items: [tilt], restingPain: 6 },
  };
  await writeAsAnotherTab(person, [started]);
  await person.opens('/session');
  await person.presses('Go on', 'End here', 'Pain 7', 'Save');
  await person.reads('If you keep this page open, you are asked again in 30 minutes.');
  await later(person, 31 * 60);
  await person.reads('Half an hour later: how is your back?');
  expect(await violations(person.page, 'half an hour later')).toEqual([]);
  await person.presses('Pain 7', 'Save');
  await person.reads('It has not settled');
});

journey('a strength session goes on while the screen is off', async ({ atComputer }) => {
  const { person, hides, shows } = await atComputer();
  await isReady(person);
  await opensSession(person, [squat, birdDog]);
  await person.presses('Go on');
  await later(person, 30);
  await person.reads('There and back');
  expect(await violations(person.page, 'playing')).toEqual([]);
  await hides();
  // 20 s to get ready, 2 × 32 s and a rest of 30 s: the second exercise has begun.
  await later(person, 100);
  await shows();
  await person.reads('Bird dog');
  await expect.poll(() => notes(person)).toEqual(['began 0', 'done 0', 'began 1']);
  await later(person, 120);
  await person.reads('How is your back after that?');
  await person.presses('Pain 2', 'Save');
  await person.reads('Done. Well done.');
  expect(await violations(person.page, 'done')).toEqual([]);
  expect(await notes(person)).toEqual(['began 0', 'done 0', 'began 1', 'done 1', 'finished']);
});

journey(
  'an easier way is kept over a kill, and the session opens paused where it was',
  async ({ keptPhone }) => {
    const person = await keptPhone.turnOn();
    await person.opens('/signs');
    await person.presses('None of these');
    await person.page
      .getByRole('heading', { name: 'First, check for danger signs' })
      .waitFor({ state: 'detached' });
    await opensSession(person, [squat, birdDog]);
    await person.presses('Go on', 'Skip this one', 'Easier');
    await expect.poll(() => notes(person)).toEqual(['began 0', 'skipped 0', 'began 1', 'eased 1', 'began 1']);
    const title = await person.page.getByRole('heading', { level: 1 }).innerText();
    await keptPhone.kill();
    const again = await keptPhone.turnOn();
    await again.opens('/session');
    await again.reads('Paused.');
    expect(await again.page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    expect(await again.button('Easier').isDisabled()).toBe(true);
    await again.presses('Go on');
    await again.button('Pause').waitFor();
  },
);

/** Keeps what a page asks of the headset, so that a test can press its buttons. */
const watchHeadset = `
  globalThis.headset = {};
  const set = navigator.mediaSession.setActionHandler.bind(navigator.mediaSession);
  navigator.mediaSession.setActionHandler = (action, handler) => { globalThis.headset[action] = handler; set(action, handler); };
`;
declare const headset: Record<string, (() => void) | null | undefined>;

journey(
  'the buttons of a headset pause, go on and go to the next, while a session runs',
  async ({ someone }) => {
    const person = await someone({ device: watchHeadset });
    // The page asks for the buttons just after it has drawn its own.
    const press = async (action: string) => {
      await expect.poll(() => person.page.evaluate((name) => typeof headset[name], action)).toBe('function');
      await person.page.evaluate((name) => headset[name]?.(), action);
    };
    await isReady(person);
    await opensSession(person, [tilt, squat]);
    expect(await person.page.evaluate(() => Object.keys(headset))).toEqual([]);
    await person.presses('Go on');
    await person.button('Pause').waitFor();
    await press('pause');
    await person.button('Go on').waitFor();
    await press('play');
    await person.button('Pause').waitFor();
    await later(person, 25);
    await person.reads('There and back');
    await press('previoustrack');
    await person.reads('Get ready');
    await press('nexttrack');
    await expect.poll(() => notes(person)).toEqual(['began 0', 'skipped 0', 'began 1']);
    await person.presses('End here');
    await person.reads('How is your back after that?');
    await expect.poll(() => person.page.evaluate(() => headset['play'])).toBe(null);
  },
);

journey('a second tab shows the same session and takes it over', async ({ someone }) => {
  const person = await someone();
  await isReady(person);
  await opensSession(person, [tilt, squat]);
  await person.presses('Go on');
  await person.button('Pause').waitFor();
  const other = await person.context.newPage();
  await other.goto(new URL('/session', person.url).href);
  await other.getByText('Paused.').waitFor();
  await other.getByRole('button', { name: 'Go on', exact: true }).tap();
  await person.reads('This session goes on in another window.');
  expect(await notes(person)).toEqual(['began 0', 'began 0']);
});

journey('nothing on the playing screen moves by itself', async ({ someone }) => {
  const person = await someone({ viewport: { width: 360, height: 640 } });
  await isReady(person);
  await opensSession(person, [{ ...birdDog, sets: 2 }]);
  const places = () =>
    person.page.evaluate(() =>
      [...document.querySelectorAll('.player-figure, .player-count, .player-bar')].map((one) => {
        const { top, left } = one.getBoundingClientRect();
        return [Math.round(top), Math.round(left)];
      }),
    );
  await person.presses('Go on');
  await person.button('Pause').waitFor();
  const before = await places();
  for (const seconds of [15, 8, 6, 40, 12]) {
    await later(person, seconds);
    expect(await places()).toEqual(before);
  }
  expect(before).toHaveLength(3);
  // A rest lies before the first side of the next round, which nobody is on yet.
  const rest = person.words('Rest. Then the left side');
  for (let looks = 0; looks < 30 && (await rest.count()) === 0; looks += 1) await later(person, 5);
  await rest.waitFor();
  expect(await places()).toEqual(before);
});
