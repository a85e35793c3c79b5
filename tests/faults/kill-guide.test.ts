import { afterAll, beforeAll, expect, test } from 'vitest';
import { guide } from '../../src/content/checklist/steps.ts';
import { numbers } from '../../src/content/evidence/numbers.ts';
import { guideView, type GuideView } from '../../src/domain/guide/view.ts';
import { effectiveEntries } from '../../src/domain/journal/effective-entries.ts';
import type { JournalEntry } from '../../src/domain/journal/entry.ts';
import { MINUTE_MS } from '../../src/domain/time/instant.ts';
import { killSwitch, newProfile, openPersistent, serveCompanion } from '../browser.ts';
import { putAt } from '../journeys/put-at.ts';
import { Person } from '../journeys/person.ts';
import { entriesOnDisk } from './harness/entries-on-disk.ts';
import { eventually } from './harness/eventually.ts';
import { isWritten, written } from './harness/random-taps.ts';
import { faultSeed, seededRandom } from './harness/seeded-random.ts';
import { walkUntilKilled, type Seen } from './harness/walk-until-killed.ts';
import { offTheWall, watchScreen, type Shown, type WatchedScreen } from './harness/watched-screen.ts';
import { faultRuns } from './runs.ts';

/** Then comes a new phone, on which the walk begins at the next of these steps. */
const RUNS_OF_A_PHONE = 8;
const firstSteps = ['rest', 'heat', 'stop', 'medicines', 'get-up', 'where'];
const LONGEST_OFF_MS = 12 * MINUTE_MS;
const KILLED_WHILE_OPENING = 0.1;
const LONGEST_OPENING_MS = 400;

let server: Awaited<ReturnType<typeof serveCompanion>>;
beforeAll(async () => {
  server = await serveCompanion();
});
afterAll(() => server.stop());

/** The browser of a phone whose clock is ahead by so much. The guide is being opened in it. */
async function startPhone(folder: string, clockAheadMs: number) {
  const context = await openPersistent(folder);
  const [end, screen] = await Promise.all([killSwitch(context), watchScreen(context, clockAheadMs)]);
  const person = await Person.in(context, server.url);
  const isOpened = person.opens('now');
  isOpened.catch(() => undefined);
  return { context, end, screen, person, isOpened };
}

test('a killed browser comes back to what it showed last, with clocks right by the wall and no entry lost', async () => {
  const runs = faultRuns({ sample: 5, full: 200 });
  const random = seededRandom(faultSeed);
  let savedTaps = 0;
  for (let run = 0; run < runs;) {
    const { folder, remove } = newProfile();
    let clockAheadMs = 0;
    let phone = await startPhone(folder, clockAheadMs);
    await phone.isOpened;
    await putAt(phone.person, firstSteps[(run / RUNS_OF_A_PHONE) % firstSteps.length] ?? 'rest');
    let entries = await entriesOnDisk(phone.person.page);

    for (const last = Math.min(run + RUNS_OF_A_PHONE, runs); run < last; run++) {
      const which = `run ${run} of seed ${faultSeed}`;
      const seen = await walkUntilKilled(phone.person, phone.screen, phone.end, random);
      savedTaps += seen.saved.length;
      clockAheadMs += Math.floor(random() * LONGEST_OFF_MS);
      if (random() < KILLED_WHILE_OPENING) {
        const { end } = await startPhone(folder, clockAheadMs);
        await new Promise((resolve) => setTimeout(resolve, random() * LONGEST_OPENING_MS));
        await end();
      }

      phone = await startPhone(folder, clockAheadMs);
      await phone.isOpened;
      const before = entries;
      entries = await entriesOnDisk(phone.person.page);
      const hasLanded = expectNothingLost(before, entries, seen, which);
      const now = () => Date.now() + clockAheadMs;
      const view = viewOf(entries, now());
      await phone.person.isAt(view.step.id);
      // What was tapped last may have led on unseen, and after the end of a run the next visit begins anew.
      if (seen.shown && !hasLanded && view.position.run) {
        expect(view.step.id, which).toBe(seen.shown.stepId);
        await expectClocksToGoOn(phone.screen, seen.shown, now);
      }
    }
    await phone.context.close();
    remove();
  }
  expect(savedTaps).toBeGreaterThan(0);
});

/** Says whether the tap that had not shown yet is there as well; nothing else may be. */
function expectNothingLost(
  before: readonly JournalEntry[],
  entries: readonly JournalEntry[],
  { saved, inFlight }: Seen,
  which: string,
): boolean {
  expect(entries.slice(0, before.length), which).toEqual(before);
  const found = entries.slice(before.length).flatMap((entry) => written(entry) ?? []);
  const hasLanded = inFlight !== null && found.length > saved.length;
  const expected = hasLanded ? [...saved, inFlight] : saved;
  const isAsTapped =
    found.length === expected.length && found.every((one, n) => isWritten(one, expected[n] ?? ''));
  expect(isAsTapped ? expected : found, which).toEqual(expected);

  // What is written along with an answer is there whenever the answer is.
  expect(entries[0]?.kind ?? 'guide-run-started', which).toBe('guide-run-started');
  entries.forEach((entry, n) => {
    if (written(entry) === 'signs answered') expect(entries[n - 1]?.kind, which).toBe('red-flags-answered');
  });
  const falseAlarms = entries.filter(({ kind }) => kind === 'entries-lost' || kind === 'clock-jumped');
  expect(falseAlarms, which).toEqual([]);
  return hasLanded;
}

function viewOf(entries: readonly JournalEntry[], now: number): GuideView {
  const moment = { now, openedAt: now, signsHoldHours: numbers.signsAskAgain.value };
  return guideView(guide, effectiveEntries(entries), moment);
}

async function expectClocksToGoOn(screen: WatchedScreen, before: Shown, now: () => number): Promise<void> {
  for (const clock of ['heatMinutes', 'restMinutes'] as const) {
    const then = before[clock];
    if (then === null) continue;
    const wrong = () => offTheWall(screen.now()?.[clock] ?? null, then, now() - before.at);
    await eventually(wrong).toBe(null);
  }
}
