import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardGroups } from '../../../content/medicines/guards.ts';
import { medicines } from '../../../content/medicines/medicines.ts';
import { readDoseRecord } from '../../../domain/dosing/dose-record.ts';
import { FakePhone } from '../../../domain/dosing/fake-phone.ts';
import { medicineState, type LimitState } from '../../../domain/dosing/medicine-state.ts';
import type { EntryId } from '../../../domain/journal/entry-id.ts';
import { MINUTE_MS } from '../../../domain/time/instant.ts';
import { addDays, localDay } from '../../../domain/time/local-day.ts';
import { answerGuards, medicine, recordOf, stateOf, typeLabels } from './prepared-phone.ts';
import { hasTrueDays, hasTrueRoom, oracleMedicineIds, type TrueDose } from './true-time-oracle.ts';

const DAY = 24 * 60;

// Two days before each change of the clocks in 2026, and an ordinary day.
const starts = [
  { timeZone: 'Europe/London', at: '2026-03-27T08:00:00Z' },
  { timeZone: 'Europe/London', at: '2026-10-23T08:00:00Z' },
  { timeZone: 'America/New_York', at: '2026-03-06T13:00:00Z' },
  { timeZone: 'America/New_York', at: '2026-10-30T13:00:00Z' },
  { timeZone: 'Australia/Lord_Howe', at: '2026-04-02T20:00:00Z' },
  { timeZone: 'Australia/Lord_Howe', at: '2026-10-01T20:00:00Z' },
  { timeZone: 'Europe/London', at: '2026-11-22T10:00:00Z' },
];

/** A person with a phone: what they did, and what was truly so. */
class Story {
  readonly phone: FakePhone;
  readonly taken: (TrueDose & { id: EntryId; timeZone: string })[] = [];

  constructor({ at, timeZone }: (typeof starts)[number]) {
    this.phone = new FakePhone(Date.parse(at), timeZone);
    answerGuards(this.phone);
    typeLabels(this.phone);
  }

  take(medicineId: string, step: number, minutesAgo: number): void {
    const amount = medicine(medicineId).usualAmounts[step % 2]!;
    const trueAt = this.phone.trueNow - minutesAgo * MINUTE_MS;
    const { timeZone } = this.phone;
    const id = this.phone.dose(medicineId, amount, minutesAgo);
    this.taken.push({ id, medicineId, amount, trueAt, timeZone, day: localDay(trueAt, timeZone) });
  }

  correct(index: number, step: number, minutesAgo: number): void {
    const dose = this.taken[index % Math.max(1, this.taken.length)];
    if (!dose) return;
    dose.amount = medicine(dose.medicineId).usualAmounts[step % 2]!;
    dose.trueAt = this.phone.trueNow - minutesAgo * MINUTE_MS;
    dose.day = localDay(dose.trueAt, dose.timeZone);
    this.say(dose, this.phone.wall() - minutesAgo * MINUTE_MS);
  }

  changeAmount(index: number, step: number): void {
    const dose = this.taken[index % Math.max(1, this.taken.length)];
    if (!dose) return;
    dose.amount = medicine(dose.medicineId).usualAmounts[step % 2]!;
    this.say(dose, recordOf(this.phone).doses.find(({ id }) => id === dose.id)!.takenAt);
  }

  remove(index: number): void {
    const [dose] = this.taken.splice(index % Math.max(1, this.taken.length), 1);
    if (dose) this.phone.remove(dose.id);
  }

  /** The person goes through the list, puts wrong times right by the present clock, and says so. */
  checkTimes(): void {
    for (const dose of this.taken) this.say(dose, dose.trueAt + this.phone.offsetMs);
    this.phone.write({ kind: 'times-confirmed', values: {} });
  }

  setClock(byMinutes: number, isSeen: boolean): void {
    const shiftMs = byMinutes * MINUTE_MS;
    this.phone.offsetMs += shiftMs;
    if (isSeen) this.phone.write({ kind: 'clock-jumped', values: { shiftMs } });
  }

  private say({ id, medicineId, amount }: { id: EntryId } & TrueDose, takenAt: number): void {
    this.phone.correct(id, { medicineId, amount, takenAt });
  }
}

type Event = (story: Story) => void;

const event = (name: string, act: Event): Event => Object.assign(act, { toString: () => name });
const minutes = (max: number) => fc.oneof(fc.integer({ min: 0, max: 12 * 60 }), fc.integer({ min: 0, max }));
const small = fc.nat(9);

const living = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...oracleMedicineIds), small, fc.oneof(fc.constant(0), minutes(2 * DAY)))
      .map(([id, step, ago]) => event(`take ${id} ${step} ${ago}`, (story) => story.take(id, step, ago))),
  },
  {
    weight: 6,
    arbitrary: minutes(26 * 60).map((n) => event(`wait ${n}`, (story) => story.phone.pass(n))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(small, small, minutes(2 * DAY))
      .map(([i, step, ago]) => event(`correct ${i} ${step} ${ago}`, (story) => story.correct(i, step, ago))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(small, small)
      .map(([i, step]) => event(`amount ${i} ${step}`, (story) => story.changeAmount(i, step))),
  },
  { weight: 1, arbitrary: small.map((i) => event(`remove ${i}`, (story) => story.remove(i))) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Auckland')
      .map((zone) => event(`fly to ${zone}`, (story) => void (story.phone.timeZone = zone))),
  },
);

const anyShift = fc.oneof(fc.integer({ min: 1, max: 180 }), fc.integer({ min: 1, max: 400 * DAY }));
const clockTrouble = fc.oneof(
  anyShift.map((n) => event(`set back ${n} unseen`, (story) => story.setClock(-n, false))),
  anyShift.map((n) => event(`set back ${n} seen`, (story) => story.setClock(-n, true))),
  anyShift.map((n) => event(`set forward ${n} seen`, (story) => story.setClock(n, true))),
  fc.constant(event('check times', (story) => story.checkTimes())),
  fc.constant(event('drink', (story) => story.phone.write({ kind: 'drink-taken', values: {} }))),
);

const lives = fc.array(living, { maxLength: 40 });
const troubledLives = fc.array(
  fc.oneof({ weight: 3, arbitrary: living }, { weight: 1, arbitrary: clockTrouble }),
  { maxLength: 40 },
);

function live(start: (typeof starts)[number], events: readonly Event[], look: (story: Story) => void): void {
  const story = new Story(start);
  for (const act of events) {
    act(story);
    look(story);
  }
}

const shown = (story: Story): [string, LimitState][] => {
  const record = recordOf(story.phone);
  return oracleMedicineIds.map((id) => [id, medicineState(record, medicine(id), guardGroups).limit]);
};

/** What the screen says against what is so; empty when they agree. */
function disagreements(story: Story): string[] {
  const { trueNow, timeZone } = story.phone;
  return shown(story).flatMap(([id, limit]) => {
    const isWithinDays = hasTrueDays(story.taken, id, localDay(trueNow, timeZone), addDays);
    const isRoom = isWithinDays && hasTrueRoom(story.taken, id, trueNow);
    const agrees =
      (limit.kind === 'limit-not-reached') === isRoom &&
      (limit.kind === 'days-reached') === !isWithinDays &&
      (!('until' in limit) ||
        (hasTrueRoom(story.taken, id, limit.until) && !hasTrueRoom(story.taken, id, limit.until - 1)));
    return agrees ? [] : [`${id} shows ${JSON.stringify(limit)}`];
  });
}

/** Room that is shown now, or promised for later, and is not there. */
function falseRoom(story: Story): string[] {
  const { trueNow, offsetMs } = story.phone;
  return shown(story).flatMap(([id, limit]) => {
    const promisedAt = 'until' in limit ? limit.until - offsetMs : trueNow;
    const saysRoom = limit.kind === 'limit-not-reached' || 'until' in limit;
    return saysRoom && !hasTrueRoom(story.taken, id, promisedAt)
      ? [`${id} shows ${JSON.stringify(limit)}`]
      : [];
  });
}

describe('held against true time, counted the slow way', () => {
  test('with a right clock, in any order of entry, the state is exactly what is so', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), lives, (start, events) => {
        live(start, events, (story) => expect(disagreements(story)).toEqual([]));
      }),
      { numRuns: 120 },
    );
  }, 30_000);

  test('whatever happens to the clock, no room is shown or promised that is not there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), troubledLives, (start, events) => {
        live(start, events, (story) => expect(falseRoom(story)).toEqual([]));
      }),
      { numRuns: 250 },
    );
  }, 30_000);

  test('whatever happens to the clock, no dose counts as older than it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), troubledLives, (start, events) => {
        live(start, events, (story) => {
          const { doses, clock } = recordOf(story.phone);
          const tooOld = doses.filter((dose) => {
            const { trueAt } = story.taken.find(({ id }) => id === dose.id)!;
            return clock.now - dose.countedAt > story.phone.trueNow - trueAt;
          });
          expect(tooOld).toEqual([]);
        });
      }),
      { numRuns: 250 },
    );
  }, 30_000);

  test('after the times were checked, gap and 24 hours are exactly what is so, whatever happened before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), troubledLives, (start, events) => {
        const story = new Story(start);
        for (const act of events) act(story);
        story.checkTimes();
        for (const [id, limit] of shown(story)) {
          if (limit.kind === 'days-reached') continue;
          const isRoom = hasTrueRoom(story.taken, id, story.phone.trueNow);
          expect([id, limit.kind]).toEqual([
            id,
            isRoom ? 'limit-not-reached' : expect.stringMatching(/^gap|^day/),
          ]);
        }
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});

test('the order in which the journal hands out its entries changes nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      troubledLives,
      fc.infiniteStream(fc.nat()),
      (start, events, dice) => {
        const story = new Story(start);
        for (const act of events) act(story);
        const { entries } = story.phone;
        const shuffled = entries
          .map((entry) => ({ entry, at: dice.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        const read = (given: typeof entries) =>
          readDoseRecord(given, medicines, story.phone.zonedNow(), { isPastRead: true });
        // Half of them twice, as two tabs or an import may hand them over.
        expect(read([...shuffled, ...shuffled.slice(shuffled.length / 2)])).toEqual(read(entries));
      },
    ),
    { numRuns: 100 },
  );
});

test('a jump forward of the clock that took place while the companion was open does not make a dose older', () => {
  const story = new Story(starts[6]!);
  story.take('M05', 1, 0);
  story.setClock(5 * 60, true);
  story.phone.pass(10);
  expect(stateOf(story.phone, 'M05').limit).toEqual({ kind: 'clock-uncertain' });
  story.checkTimes();
  expect(stateOf(story.phone, 'M05').limit.kind).toBe('gap-not-passed');
});
