import { expect } from 'vitest';
import { emergencySigns } from '../../src/content/red-flags/emergency-signs.ts';
import { guide } from '../../src/content/checklist/steps.ts';
import { speechChunks } from '../../src/companion/senses/speech-chunks.ts';
import { bundleModule } from '../module-page.ts';
import { journey } from './journey.ts';
import type { Person } from './person.ts';
import { putAt } from './put-at.ts';
import type { SpokenPage } from './speech-in-page.ts';

declare const spokenPage: SpokenPage;
declare const tonesBegun: number;
declare const device: {
  locksHeld: number;
  tappedAtMs: number;
  shakes: { pattern: number[]; atMs: number }[];
};

const heard = ({ page }: Person) => page.evaluate(() => spokenPage.heard());

/** Lets the voice say what it has to say; what was heard since the last time. */
async function listens(person: Person, alreadyHeard: number): Promise<string[]> {
  for (;;) {
    await person.page.waitForTimeout(150);
    if (!(await person.page.evaluate(() => spokenPage.isSpeaking()))) break;
    await person.page.evaluate(() => spokenPage.finishUtterance());
  }
  return (await heard(person)).slice(alreadyHeard);
}

const wordsOf = (stepId: string) => {
  const { title = '', say = '' } = guide.steps[stepId] ?? {};
  return [title, say].flatMap(speechChunks);
};

journey('reads each step aloud when asked to, and stops when the person goes on', async ({ someone }) => {
  const { script } = await bundleModule(new URL('speech-in-page.ts', import.meta.url));
  const person = await someone({ device: script });
  await person.opens();
  const readAloud = person.page.getByRole('switch', { name: 'Read aloud' });
  await readAloud.waitFor();
  expect(await heard(person)).toEqual([]);
  await readAloud.tap();
  expect(await listens(person, 0)).toEqual(wordsOf('stop'));

  let before = (await heard(person)).length;
  await person.walks(['stop', 'I have stopped']);
  await person.isAt('signs');
  expect(await listens(person, before)).toEqual([
    ...wordsOf('signs'),
    ...emergencySigns.map(({ question }) => question),
  ]);

  before = (await heard(person)).length;
  await person.walks(['signs', 'None of these']);
  await person.isAt('passes');
  await expect.poll(() => person.page.evaluate(() => spokenPage.isSpeaking())).toBe(true);
  await person.walks(['passes', 'Next'], ['breathe', 'Next']);
  await person.isAt('press');
  const afterwards = await listens(person, before);
  expect(afterwards.slice(-wordsOf('press').length)).toEqual(wordsOf('press'));
  expect(afterwards).not.toContain(wordsOf('passes').at(-1));

  before = (await heard(person)).length;
  await person.opens('/settings');
  await readAloud.tap();
  await expect.poll(() => readAloud.getAttribute('aria-checked')).toBe('false');
  await person.opens();
  await person.isAt('press');
  await person.presses('It let me move');
  await person.isAt('where');
  expect(await listens(person, 0)).toEqual([]);
});

/** Counts what the browser's own wake lock and vibration are asked for. */
const watchDevice = `
  const device = { locksHeld: 0, tappedAtMs: Infinity, shakes: [] };
  globalThis.device = device;
  const request = navigator.wakeLock?.request.bind(navigator.wakeLock);
  if (request) navigator.wakeLock.request = async (type) => {
    const lock = await request(type);
    device.locksHeld += 1;
    lock.addEventListener('release', () => { device.locksHeld -= 1; });
    return lock;
  };
  addEventListener('pointerdown', () => { device.tappedAtMs = performance.now(); }, { once: true });
  navigator.vibrate = (pattern) => device.shakes.push({ pattern, atMs: performance.now() }) > 0;
`;

journey('keeps the screen awake while a run is on, and no longer', async ({ someone }) => {
  const person = await someone({ device: watchDevice, permissions: ['screen-wake-lock'] });
  const locksHeld = () => person.page.evaluate(() => device.locksHeld);
  await person.opens();
  await person.isAt('stop');
  await person.page.waitForTimeout(300);
  expect(await locksHeld()).toBe(0);
  await person.presses('I have stopped');
  await expect.poll(locksHeld).toBe(1);
  await putAt(person, 'ending');
  expect(await locksHeld()).toBe(1);
  await person.presses('Save and finish');
  await person.isAt('up');
  await expect.poll(locksHeld).toBe(0);
});

journey('the breathing pacer shakes the phone only after a tap', async ({ someone }) => {
  const person = await someone({ device: watchDevice });
  await person.opens();
  await putAt(person, 'breathe');
  // A page of its own, which nothing is asked before the tap: what a test asks counts as a tap.
  const untouched = await person.context.newPage();
  await untouched.goto(person.url);
  await untouched.waitForTimeout(5500);
  await untouched.getByRole('heading', { level: 1 }).tap();
  const shakes = () => untouched.evaluate(() => device.shakes);
  await expect.poll(async () => (await shakes()).length, { timeout: 15_000 }).toBeGreaterThanOrEqual(2);
  expect(new Set((await shakes()).map(({ pattern }) => String(pattern)))).toEqual(
    new Set(['80,120,80', '350']),
  );
  const tappedAtMs = await untouched.evaluate(() => device.tappedAtMs);
  expect((await shakes()).filter(({ atMs }) => atMs < tappedAtMs)).toEqual([]);
});

/** Counts the sounds that the browser's own audio is asked for. */
const countTones = `
  globalThis.tonesBegun = 0;
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (...when) {
    tonesBegun += 1;
    return start.apply(this, when);
  };
`;

journey(
  'warmth shakes, sounds and speaks when its time is up, on its own screen and beside every other',
  async ({ someone }) => {
    const { script } = await bundleModule(new URL('speech-in-page.ts', import.meta.url));
    // Each in a block of its own: two of them use the same name.
    const devices = [script, watchDevice, countTones].map((one) => `{${one}}`).join('\n');
    const person = await someone({ device: devices });
    await person.page.clock.install();
    await person.opens();
    await person.page.getByRole('switch', { name: 'Read aloud' }).tap();
    await putAt(person, 'rest');
    await person.isAt('rest');
    const atRest = (await heard(person)).length;
    await person.unfolds('All that may help here');
    await person.presses('Open: Warmth');
    await person.isAt('heat');
    // Everything on the screen, to the last caution, though another step was being read when it came.
    await expect
      .poll(() => listens(person, atRest))
      .toContain('Never with boiling water in it, never under you, and never while you sleep.');
    await person.presses('Warmth is on');
    await person.reads(/^Look at your skin at/);
    const signals = () =>
      person.page.evaluate(() => ({
        shakes: device.shakes.length,
        tones: tonesBegun,
        said: spokenPage.heard(),
      }));
    const before = await signals();

    await person.page.clock.fastForward(5 * 60_000);
    await person.reads(/^Look at your skin now\./);
    await expect.poll(async () => (await signals()).shakes).toBe(before.shakes + 1);
    await expect.poll(async () => (await signals()).tones).toBe(before.tones + 3);
    await expect.poll(async () => (await signals()).said.at(-1)).toBe('Look at your skin');
    expect(await listens(person, before.said.length)).toContain('Look at your skin now.');

    await person.presses('Back to resting');
    await person.isAt('rest');
    await listens(person, 0);
    await person.page.clock.fastForward(10 * 60_000);
    await person.reads('Time is up. Take the warmth off.');
    await expect.poll(async () => (await signals()).shakes).toBe(before.shakes + 2);
    await expect.poll(async () => (await signals()).tones).toBe(before.tones + 6);
    await expect.poll(async () => (await signals()).said.at(-1)).toBe('Time is up.');
    await expect.poll(() => person.page.evaluate(() => spokenPage.isSpeaking())).toBe(true);
    await person.page.locator('.site-links a[href="/settings"]').tap();
    await person.page.waitForURL(/settings/);
    await expect.poll(() => person.page.evaluate(() => spokenPage.isSpeaking())).toBe(false);
  },
);
