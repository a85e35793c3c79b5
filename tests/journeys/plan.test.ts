import { readFileSync } from 'node:fs';
import { sync } from 'node-ical';
import { expect } from 'vitest';
import { dayAt, FakeDiary } from '../../src/domain/episode/fake-diary.ts';
import type { EntryId } from '../../src/domain/journal/entry-id.ts';
import { careQuestions } from '../../src/content/exercises/care-questions.ts';
import type { Nrs, SessionItem } from '../../src/domain/journal/entry.ts';
import { MINUTE_MS } from '../../src/domain/time/instant.ts';
import { instantsAt } from '../../src/domain/time/local-time.ts';
import { emergencySignIds, sameDaySignIds } from '../../src/domain/triage/red-flag.ts';
import { violations } from './axe.ts';
import { journey } from './journey.ts';
import type { Person } from './person.ts';
import { opensWithEntries } from './write-before.ts';

const LONDON = 'Europe/London';
const inLondon = { timezoneId: LONDON, locale: 'en-GB' };

const knees: SessionItem = {
  exerciseId: 'both-knees-to-chest',
  form: 'usual',
  sets: 1,
  reps: 5,
  holdSeconds: 5,
};

/** Somebody's notes of the days before the one they open the companion on. */
class Notes extends FakeDiary {
  noSigns(after: number): void {
    const answers = Object.fromEntries(
      [...emergencySignIds, ...sameDaySignIds].map((id) => [id, 'no' as const]),
    );
    this.write(after, '07:30', { kind: 'red-flags-answered', values: { answers } });
  }

  /** Nothing that an exercise has to take care of. */
  noCares(after: number): void {
    const answers = Object.fromEntries(careQuestions.map(({ careId }) => [careId, 'no' as const]));
    this.write(after, '07:40', { kind: 'exercise-cares-answered', values: { answers } });
  }

  session(after: number, items: SessionItem[], resting: Nrs, pain: Nrs): EntryId {
    const sessionId = this.write(after, '10:00', {
      kind: 'session-started',
      values: { source: 'plan', items, restingPain: resting },
    });
    for (const item of items.keys())
      this.write(after, '10:05', { kind: 'session-item-noted', values: { sessionId, item, event: 'done' } });
    this.write(after, '10:10', {
      kind: 'session-pain-rated',
      values: { sessionId, moment: 'after', nrs: pain },
    });
    this.write(after, '10:11', { kind: 'session-ended', values: { sessionId, how: 'finished' } });
    return sessionId;
  }

  async openedBy(person: Person, after: number, time: string, path = '/today'): Promise<void> {
    const now = instantsAt(dayAt(after), time, LONDON)[0];
    await person.page.clock.install({ time: now ?? 0 });
    await opensWithEntries(person, path, this.entries);
  }
}

const begin = (person: Person) => person.page.getByRole('link', { name: 'Begin', exact: true });
const offer = (person: Person) => person.page.getByRole('heading', { name: 'One step more?' });

journey(
  'on the first day the danger signs come before the plan, and the plan begins with small things',
  async ({ someone }) => {
    const person = await someone(inLondon);
    const notes = new Notes();
    notes.spasm(0);
    notes.checkIn(0, 7, 8);
    await notes.openedBy(person, 0, '21:00');
    await person.reads('First the danger signs, once a day while it hurts.');
    expect(await begin(person).count()).toBe(0);
    expect(await violations(person.page, 'today, signs unanswered')).toEqual([]);
    await person.opens('/plan');
    await person.reads('Your plan waits');
    expect(await violations(person.page, 'the plan waits')).toEqual([]);
    await person.link('The danger signs first').tap();
    await person.presses('None of these');
    await person.page
      .getByRole('heading', { name: 'First, check for danger signs' })
      .waitFor({ state: 'detached' });
    await person.opens('/plan');
    await begin(person).waitFor();
    await person.unfolds('Why this, and what comes next');
    await person.reads('The first days.');
    expect(await violations(person.page, 'the plan of the first day')).toEqual([]);
    await person.opens('/today');
    await begin(person).waitFor();
    expect(await violations(person.page, 'today with a plan')).toEqual([]);
  },
);

journey(
  'the morning after is asked once, and one step more is for the person to take',
  async ({ someone }) => {
    const person = await someone(inLondon);
    const notes = new Notes();
    notes.spasm(0);
    for (const day of [0, 1, 2]) notes.checkIn(day, 5, 6);
    notes.noCares(2);
    notes.noCares(2);
    for (const day of [3, 4]) {
      notes.checkIn(day, 2, 3);
      notes.session(day, [knees], 2, 2);
    }
    notes.noSigns(5);
    await notes.openedBy(person, 5, '08:30');
    await person.presses('Pain this morning 2');
    await offer(person).waitFor();
    expect(await person.page.getByText('How is your back this morning?').count()).toBe(0);
    await person.presses('Yes, one step more');
    await offer(person).waitFor({ state: 'detached' });
    await person.reads(/^One step up since today/);
    await person.opens('/plan');
    await person.reads(/^One step up since today/);
    expect(await offer(person).count()).toBe(0);
  },
);

journey('a step that is left for now is not offered again on that day', async ({ someone }) => {
  const person = await someone(inLondon);
  const notes = new Notes();
  notes.spasm(0);
  for (const day of [0, 1, 2]) notes.checkIn(day, 5, 6);
  notes.noCares(2);
  for (const day of [3, 4]) {
    notes.checkIn(day, 2, 3);
    notes.session(day, [knees], 2, 2);
  }
  notes.noSigns(5);
  notes.checkIn(5, 2, 2);
  await notes.openedBy(person, 5, '20:30', '/plan');
  await person.presses('Not yet');
  await offer(person).waitFor({ state: 'detached' });
  await person.opens('/plan');
  await begin(person).waitFor();
  expect(await offer(person).count()).toBe(0);
});

journey('after three weeks without a note the plan starts lower, and blames nobody', async ({ someone }) => {
  const person = await someone(inLondon);
  const notes = new Notes();
  notes.spasm(0);
  for (const day of [0, 1, 2, 3, 4, 5]) notes.checkIn(day, 4, 5);
  notes.noCares(3);
  for (const day of [4, 5]) notes.session(day, [{ ...knees, reps: 6 }], 3, 3);
  notes.noSigns(27);
  notes.checkIn(27, 3, 3);
  await notes.openedBy(person, 27, '20:30', '/plan');
  await begin(person).waitFor();
  await person.reads(/This week/);
  const words = (await person.page.locator('main').textContent()) ?? '';
  expect(words).not.toMatch(/missed|failed|forgot|should have|broke|streak|behind/i);
});

journey('a walk is timed, asked about, and counted; and can be taken out again', async ({ someone }) => {
  const person = await someone(inLondon);
  const notes = new Notes();
  notes.spasm(0);
  notes.checkIn(0, 5, 6);
  notes.noSigns(1);
  await notes.openedBy(person, 1, '09:00', '/plan');
  await person.presses('I am off for a walk');
  await person.reads('Walking for');
  await person.page.clock.fastForward(4 * MINUTE_MS);
  await person.presses('I am back', 'Pain on the walk 3');
  await person.reads('This week: 4 min on one day.');
  await person.presses('Take out: A walk today, 4 min, pain 3');
  await person.reads('No walk noted this week yet.');
  await person.unfolds('Note a walk without the clock');
  await person.presses('Yesterday');
  await person.page.getByLabel('Minutes').fill('0');
  await person.presses('Note it');
  await person.reads('Write the minutes as a whole number');
  await person.page.getByLabel('Minutes').fill('12');
  await person.presses('Note it');
  await person.reads('A walk yesterday, 12 min');
});

journey('the plan goes into the person’s own calendar, with alarms', async ({ someone }) => {
  const person = await someone(inLondon);
  const notes = new Notes();
  notes.spasm(0);
  notes.checkIn(0, 5, 6);
  notes.noSigns(1);
  await notes.openedBy(person, 1, '09:00', '/plan');
  await person.page.getByLabel('Time of day').fill('07:15');
  const [file] = await Promise.all([
    person.page.waitForEvent('download'),
    person.presses('Add to my calendar'),
  ]);
  expect(file.suggestedFilename()).toBe('time-to-move.ics');
  const events = Object.values(sync.parseICS(readFileSync(await file.path(), 'utf8'))).flatMap((part) =>
    part?.type === 'VEVENT' ? [part] : [],
  );
  expect(events.map(({ summary }) => summary)).toEqual(['Time to move']);
  expect(events[0]?.rrule?.all()[0]?.toISOString()).toBe(`${dayAt(2)}T07:15:00.000Z`);
  expect(events[0]?.alarms).toHaveLength(1);
  await person.reads('Saved as a file. Open it, and your calendar takes it in.');
});

journey('a sign for the same day stops the plan and shows whom to call', async ({ someone }) => {
  const person = await someone(inLondon);
  const notes = new Notes();
  notes.spasm(0);
  notes.noSigns(0);
  notes.write(0, '13:30', { kind: 'red-flags-answered', values: { answers: { RB1: 'yes' } } });
  await notes.openedBy(person, 0, '15:00', '/plan');
  await person.reads('Exercises wait until then.');
  await person.link('Call 111').waitFor();
  expect(await begin(person).count()).toBe(0);
  expect(await violations(person.page, 'the plan waits for 111')).toEqual([]);
});
