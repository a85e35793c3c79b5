import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medicines } from '../../content/medicines/medicines.ts';
import { effectiveEntries } from '../journal/effective-entries.ts';
import { dayAt, FakeDiary } from '../episode/fake-diary.ts';
import { instantsAt } from '../time/local-time.ts';
import { threeEpisodes, twoWeeks, type FakePatient } from './fake-patients.ts';
import { summaryOf, summaryPartIds, type SummaryBasis, type SummaryPartId } from './summary.ts';

const basis: SummaryBasis = {
  medicines,
  isPastRead: true,
  isWhole: true,
  signsHoldHours: 24,
  daysToAsk: { antiInflammatory: 10, codeine: 3 },
};
const all: ReadonlySet<SummaryPartId> = new Set(summaryPartIds);
const summaryFor = ({ entries, now }: FakePatient, parts = all) => summaryOf(entries, now, parts, basis);

describe('two weeks with a spasm', () => {
  const summary = summaryFor(twoWeeks());

  test('tells who, and what they ask, as they wrote it', () => {
    expect(summary.person).toEqual({
      name: 'Ann Example',
      birthDate: '1984-06-30',
      contact: '01632 960001',
    });
    expect(summary.question).toMatch(/^Can I go back/);
  });

  test('looks at the days since the episode began', () => {
    expect([summary.since, summary.madeOn]).toEqual([dayAt(0), dayAt(13)]);
    expect(summary.course?.points).toHaveLength(12);
    expect(summary.course?.stretches.map(({ length }) => length)).toEqual([5, 3, 4]);
  });

  test('counts the episode: days, known days, pain at first, at worst and last', () => {
    expect(summary.episodes).toMatchObject([
      {
        dayCount: 14,
        knownDays: 12,
        first: { day: dayAt(0), pain: 7 },
        worst: { day: dayAt(0), pain: 9 },
        newest: { day: dayAt(13), pain: 2 },
      },
    ]);
    expect(summary.loneSpasms).toEqual([]);
  });

  test('tells the newest answer to each sign, and every one that was raised with when it was assessed', () => {
    expect(summary.signs?.newest).toHaveLength(12 + 13);
    expect(summary.signs?.newest.find(({ id }) => id === 'RB4')).toMatchObject({ answer: 'not-sure' });
    expect(summary.signs?.raised).toEqual([
      {
        id: 'RB4',
        answer: 'not-sure',
        at: instantsAt(dayAt(3), '22:00', 'Europe/London')[0],
        timeZone: 'Europe/London',
        assessedAt: instantsAt(dayAt(4), '16:00', 'Europe/London')[0],
      },
    ]);
  });

  test('counts a medicine as it now stands, and keeps every change in sight', () => {
    const ibuprofen = summary.medicines?.medicines[0];
    expect(ibuprofen?.medicine.id).toBe('M01');
    expect(ibuprofen?.days.map(({ day, amount }) => [day, amount])).toEqual([
      [dayAt(0), 5],
      [dayAt(1), 4],
      [dayAt(2), 4],
      [dayAt(3), 3],
      [dayAt(4), 4],
      [dayAt(5), 4],
      [dayAt(6), 4],
    ]);
    expect(ibuprofen).toMatchObject({ amount: 28, longestRow: 7, daysInARow: 0, maxDaysInARow: 10 });
    expect(ibuprofen?.doses.flatMap(({ changes }) => changes)).toMatchObject([
      { before: { amount: 2 }, after: { amount: 1 } },
    ]);
    const paracetamol = summary.medicines?.medicines[1];
    expect(paracetamol).toMatchObject({ amount: 2, removed: [{ amount: 2 }] });
    expect(summary.medicines?.isDoubtful).toBe(false);
  });

  test('tells activities first and last, and what the back got in the way of', () => {
    expect(summary.activities).toMatchObject({
      activities: [
        { label: 'Putting on socks and shoes', first: { score: 2 }, newest: { score: 8 } },
        { label: 'Lifting a child', first: { score: 0 }, newest: { score: 4 } },
        { label: 'Playing the cello', first: { score: 3 }, newest: { score: 3 } },
      ],
      paused: [{ label: 'Heavy lifting', resumedDay: null }],
      workLostDays: 7,
      workKnownDays: 12,
      badNights: 8,
      knownNights: 12,
    });
  });

  test('tells scores with their days', () => {
    expect(summary.scores?.rolandMorris.map(({ score, day }) => [score, day])).toEqual([
      [15, dayAt(1)],
      [6, dayAt(13)],
    ]);
    expect(summary.mood?.map(({ result }) => result.total)).toEqual([4]);
  });

  test('tells what came before and what helped', () => {
    expect(summary.causes).toMatchObject([
      { answers: { doing: ['lifting', 'twisting'] }, note: 'A box of books, out of the boot' },
    ]);
    expect(summary.helped).toEqual({
      ticked: [
        { id: 'warmth', spasms: 1 },
        { id: 'breathing', spasms: 1 },
        { id: 'position', spasms: 1 },
      ],
      positions: [{ positionId: 'PO1', ease: 6 }],
      used: [
        { clockId: 'walk', times: 12 },
        { clockId: 'heat', times: 1 },
      ],
      exercises: null,
    });
  });
});

describe('the third episode in a year', () => {
  const summary = summaryFor(threeEpisodes());

  test('has every episode, newest first, and the details of the newest only', () => {
    expect(summary.episodes?.map(({ episode }) => [episode.startDay, episode.state])).toEqual([
      [dayAt(240), 'going-on'],
      [dayAt(100), 'over'],
      [dayAt(0), 'over'],
    ]);
    expect(summary.since).toBe(dayAt(240));
    expect(summary.scores?.rolandMorris).toEqual([]);
    expect(summary.medicines?.medicines.map(({ longestRow }) => longestRow)).toEqual([12, 3]);
  });

  test('has what came before all of them', () => {
    expect(summary.causes?.map(({ answers }) => answers.doing)).toEqual([
      ['lifting'],
      ['bending'],
      ['lifting', 'twisting'],
    ]);
  });

  test('has what the rules find, also what was put away', () => {
    const { entries, now } = threeEpisodes();
    const ids = summary.notices?.map(({ id }) => id);
    expect(ids).toContain('E2');
    const diary = new FakeDiary();
    diary.write(255, '20:55', {
      kind: 'notice-answered',
      values: { noticeId: 'E2', degree: 9, answer: 'dismissed' },
    });
    const after = summaryFor({ entries: [...entries, ...diary.entries], now });
    expect(after.notices?.map(({ id }) => id)).toEqual(ids);
  });
});

describe('what is left out', () => {
  test.each(summaryPartIds)('%s is not there at all, and everything else is as before', (left) => {
    const whole = summaryFor(twoWeeks());
    const parts = new Set(summaryPartIds.filter((id) => id !== left));
    const { loneSpasms, ...without } = summaryFor(twoWeeks(), parts);
    const { loneSpasms: loneBefore, ...before } = whole;
    expect(without).toEqual({ ...before, [left]: null });
    expect(loneSpasms).toEqual(left === 'episodes' ? null : loneBefore);
  });
});

describe('after an episode that is long over', () => {
  const march = () => {
    const diary = new FakeDiary();
    diary.checkIns(0, 9, 5);
    diary.checkIns(10, 45, 0);
    return diary;
  };
  const summaryOn = (diary: FakeDiary, after: number) => {
    const now = {
      now: instantsAt(dayAt(after), '22:00', 'Europe/London')[0] ?? 0,
      timeZone: 'Europe/London',
    };
    return summaryOf(diary.entries, now, all, basis);
  };

  test('is about the new pain as soon as there is one, and not about both as one course', () => {
    const diary = march();
    diary.spasm(400);
    diary.checkIn(400, 6, 8);
    const summary = summaryOn(diary, 400);
    expect(summary.since).toBe(dayAt(387));
    expect(summary.scores?.pain.first?.day).toBe(dayAt(400));
    expect(summary.course?.points.map(({ day }) => day)).toEqual([dayAt(400)]);
    expect(summary.episodes).toHaveLength(1);
  });

  test('is about that episode while nothing is known of the last two weeks', () => {
    expect(summaryOn(march(), 400).since).toBe(dayAt(0));
  });

  test('tells the row of days with a medicine of its own time only', () => {
    const diary = new FakeDiary();
    diary.checkIns(0, 9, 5);
    const dose = (after: number) => {
      const takenAt = instantsAt(dayAt(after), '09:00', 'Europe/London')[0] ?? 0;
      diary.write(after, '09:00', { kind: 'dose-taken', values: { medicineId: 'M05', amount: 1, takenAt } });
    };
    for (const day of [10, 11, 12, 13, 14, 15]) dose(day);
    diary.checkIns(16, 50, 0);
    for (const day of [385, 386, 387]) dose(day);
    diary.checkIn(399, 6, 6);
    dose(400);
    const [paracetamol] = summaryOn(diary, 400).medicines?.medicines ?? [];
    expect(paracetamol).toMatchObject({ amount: 2, longestRow: 3, daysInARow: 1 });
  });
});

test('what the answers about mood come to is told only by those who tell these answers', () => {
  const diary = new FakeDiary();
  diary.checkIns(0, 3, 6);
  diary.write(3, '20:30', { kind: 'phq4-answered', values: { scores: [3, 3, 3, 3] } });
  const now = { now: instantsAt(dayAt(3), '21:00', 'Europe/London')[0] ?? 0, timeZone: 'Europe/London' };
  const noticesWith = (parts: ReadonlySet<SummaryPartId>) =>
    summaryFor({ entries: diary.entries, now }, parts).notices?.map(({ id }) => id);
  expect(noticesWith(all)).toEqual(['not-coping']);
  expect(noticesWith(new Set(summaryPartIds.filter((id) => id !== 'mood')))).toEqual([]);
});

test('of an empty journal has no episode, no sign and no medicine, and says no to nothing', () => {
  const summary = summaryFor({ entries: [], now: twoWeeks().now });
  expect(summary).toMatchObject({
    person: null,
    question: null,
    signs: { newest: [], raised: [] },
    notices: [],
    episodes: [],
    course: null,
    causes: [],
    mood: [],
    medicines: { medicines: [], unknown: [], isDoubtful: false },
  });
});

test('an emergency sign that nobody has assessed stays in sight, however long ago it was raised', () => {
  const diary = new FakeDiary();
  const answers = { RA1: 'yes', RB4: 'yes' } as const;
  diary.write(0, '10:00', { kind: 'red-flags-answered', values: { answers } });
  const now = { now: instantsAt(dayAt(300), '10:00', 'Europe/London')[0] ?? 0, timeZone: 'Europe/London' };
  const { signs } = summaryFor({ entries: diary.entries, now });
  expect(signs?.newest).toEqual([]);
  expect(signs?.raised.map(({ id }) => id)).toEqual(['RA1']);
});

test.each([
  ['RB7', 'RB10', 'RA10'],
  ['RB1', 'RB9', 'RA11'],
] as const)('%s and %s together stay in sight as %s until somebody has assessed it', (one, other, id) => {
  const diary = new FakeDiary();
  diary.write(0, '10:00', { kind: 'red-flags-answered', values: { answers: { [one]: 'yes' } } });
  diary.write(0, '20:00', { kind: 'red-flags-answered', values: { answers: { [other]: 'not-sure' } } });
  diary.write(0, '20:30', { kind: 'red-flags-answered', values: { answers: { [other]: 'not-sure' } } });
  const signsOn = (after: number) => {
    const now = instantsAt(dayAt(after), '10:00', 'Europe/London')[0] ?? 0;
    return summaryFor({ entries: diary.entries, now: { now, timeZone: 'Europe/London' } }).signs;
  };
  const at = instantsAt(dayAt(0), '20:00', 'Europe/London')[0];
  expect(signsOn(300)).toMatchObject({
    newest: [],
    raised: [],
    derived: [{ id, at, timeZone: 'Europe/London', assessedAt: null }],
  });
  diary.write(300, '11:00', { kind: 'red-flags-assessed', values: { redFlagIds: [id] } });
  expect(signsOn(301)?.derived).toEqual([]);
});

test('two answers of which one no longer held are not put together', () => {
  const diary = new FakeDiary();
  diary.write(0, '10:00', { kind: 'red-flags-answered', values: { answers: { RB7: 'yes' } } });
  diary.write(1, '10:00', { kind: 'red-flags-answered', values: { answers: { RB10: 'yes' } } });
  const now = { now: instantsAt(dayAt(2), '10:00', 'Europe/London')[0] ?? 0, timeZone: 'Europe/London' };
  expect(summaryFor({ entries: diary.entries, now }).signs?.derived).toEqual([]);
});

test('doses may be missing when the past could not be read, and the summary says so', () => {
  const { entries, now } = twoWeeks();
  const { medicines: part } = summaryOf(entries, now, all, { ...basis, isPastRead: false });
  expect(part?.isDoubtful).toBe(true);
});

test('is the same in whatever order the entries arrive, and for those that arrive twice', () => {
  const { entries, now } = twoWeeks();
  const expected = summaryFor({ entries, now });
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (arrived) => {
      expect(summaryFor({ entries: [...arrived, ...arrived.slice(0, 9)], now })).toEqual(expected);
    }),
    { numRuns: 20 },
  );
  expect(effectiveEntries(entries).length).toBeLessThan(entries.length);
});
