import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualCourses } from '../../content/course/usual-course.ts';
import { beginningAnswered, beginningToAsk, type PainLength } from '../episode/beginning-to-ask.ts';
import { episodesOf } from '../episode/episodes.ts';
import { dayAt, FakeDiary } from '../episode/fake-diary.ts';
import { dayRecords } from '../episode/known-days.ts';
import { spasmEvents } from '../episode/spasm-events.ts';
import { effectiveEntries } from '../journal/effective-entries.ts';
import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { instantsAt } from '../time/local-time.ts';
import { compareWithUsual } from './compare-with-usual.ts';
import { courseOf, type Course } from './course.ts';
import { spanOfEpisode, spanOfRecentDays } from './course-span.ts';
import { usualPainOn, usualPointsOf } from './usual-course.ts';

function newestCourse(entries: readonly JournalEntry[], todayAfter: number): Course | null {
  const standing = effectiveEntries(entries);
  const records = dayRecords(standing);
  const episode = episodesOf(standing, dayAt(todayAfter)).at(-1);
  const span = episode
    ? spanOfEpisode(episode, dayAt(todayAfter))
    : spanOfRecentDays(records, spasmEvents(standing), dayAt(todayAfter));
  return span && courseOf(span, records, standing);
}
const brief = (course: Course | null) =>
  course?.stretches.map((stretch) => stretch.map(({ dayNumber, pain }) => [dayNumber, pain]));

describe('the line', () => {
  test('joins days that follow one another, and leaves a gap where a day is not known', () => {
    const diary = new FakeDiary();
    diary.checkIn(0, 6);
    diary.checkIn(1, 5);
    diary.checkIn(3, 4);
    diary.checkIn(6, 3);
    diary.checkIn(7, 3);
    expect(brief(newestCourse(diary.entries, 7))).toEqual([
      [
        [0, 6],
        [1, 5],
      ],
      [[3, 4]],
      [
        [6, 3],
        [7, 3],
      ],
    ]);
  });

  test('has the worst of a day only where it was said and is more', () => {
    const diary = new FakeDiary();
    diary.checkIn(0, 6, 8);
    diary.checkIn(1, 5, 5);
    diary.checkIn(2, 5);
    expect(newestCourse(diary.entries, 2)?.points.map(({ worst }) => worst)).toEqual([8, null, null]);
  });

  test('is nothing at all when nothing is known', () => {
    expect(newestCourse([], 0)).toBeNull();
  });

  test('of a spasm alone is the last two weeks, with no beginning to compare from', () => {
    const diary = new FakeDiary();
    diary.spasm(5);
    diary.checkIn(6, 0, 1);
    const course = newestCourse(diary.entries, 7);
    expect(course?.span).toMatchObject({
      startDay: dayAt(5),
      endDay: dayAt(7),
      beginning: 'no-episode',
    });
    expect(course?.events).toEqual([{ kind: 'spasm', day: dayAt(5), dayNumber: 0, count: 1 }]);
  });

  test('ends two weeks after the last word, however long the silence', () => {
    const diary = new FakeDiary();
    diary.checkIns(0, 3, 5);
    expect(newestCourse(diary.entries, 10)?.span.endDay).toBe(dayAt(10));
    expect(newestCourse(diary.entries, 28)?.span.endDay).toBe(dayAt(17));
  });

  test('is the same whatever the order in which entries arrive', () => {
    const diary = new FakeDiary();
    diary.spasm(0);
    diary.checkIns(0, 6, 5, 7);
    const wrong = diary.checkIn(7, 9);
    diary.write(7, '21:00', {
      kind: 'entry-corrected',
      values: { correctedId: wrong, values: { painNow: 4 } },
    });
    const course = newestCourse(diary.entries, 8);
    expect(course?.points.at(-1)?.pain).toBe(4);
    fc.assert(
      fc.property(fc.shuffledSubarray([...diary.entries], { minLength: diary.entries.length }), (arrived) => {
        expect(newestCourse(arrived, 8)).toEqual(course);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what happened', () => {
  test('is counted by the day it was lived, once a kind and day', () => {
    const diary = new FakeDiary();
    diary.spasm(0);
    diary.checkIn(0, 6, 8, { work: 'not' });
    diary.checkIn(1, 5, 8, { work: 'as-usual' });
    diary.checkIn(2, 5, 8, { work: 'day-off' });
    diary.checkIn(3, 5, 8, { work: 'less' });
    for (const time of ['09:00', '23:30'])
      diary.write(1, time, {
        kind: 'dose-taken',
        values: {
          medicineId: 'M01',
          amount: 1,
          takenAt: instantsAt(dayAt(1), time, 'Europe/London')[0] ?? 0,
        },
      });
    diary.write(2, '10:00', { kind: 'clock-started', values: { clockId: 'heat' } });
    diary.write(2, '11:00', { kind: 'clock-started', values: { clockId: 'bath' } });
    diary.write(3, '10:00', { kind: 'clock-started', values: { clockId: 'walk' } });
    expect(
      newestCourse(diary.entries, 3)?.events.map(({ kind, dayNumber, count }) => [kind, dayNumber, count]),
    ).toEqual([
      ['spasm', 0, 1],
      ['work-lost', 0, 1],
      ['dose', 1, 2],
      ['heat', 2, 1],
      ['walk', 3, 1],
      ['work-lost', 3, 1],
    ]);
  });

  test('a walk with the clock, noted again at its end, is one; exercises and a class are of one kind', () => {
    const diary = new FakeDiary();
    diary.checkIns(0, 3, 5);
    const walked = (after: number) =>
      diary.write(after, '21:00', {
        kind: 'activity-done',
        values: { day: dayAt(after), activity: 'walk', minutes: 10 },
      });
    diary.write(1, '10:00', { kind: 'clock-started', values: { clockId: 'walk' } });
    walked(1);
    walked(2);
    walked(2);
    diary.write(3, '10:00', {
      kind: 'session-started',
      values: { source: 'plan', items: [], restingPain: 3 },
    });
    diary.write(3, '21:00', {
      kind: 'activity-done',
      values: { day: dayAt(3), activity: 'yoga', minutes: 45 },
    });
    expect(
      newestCourse(diary.entries, 3)?.events.map(({ kind, dayNumber, count }) => [kind, dayNumber, count]),
    ).toEqual([
      ['walk', 1, 1],
      ['walk', 2, 2],
      ['exercise', 3, 2],
    ]);
  });

  test.each([
    ['Europe/London', '2026-03-29'],
    ['Europe/London', '2026-10-25'],
    ['America/New_York', '2026-03-08'],
    ['America/New_York', '2026-11-01'],
    ['Australia/Lord_Howe', '2026-04-05'],
    ['Australia/Lord_Howe', '2026-10-04'],
  ])('in %s keeps its day on %s, when the clocks change', (timeZone, day) => {
    const after = Math.round((Date.parse(day) - Date.parse(dayAt(0))) / 86_400_000);
    const diary = new FakeDiary(timeZone);
    diary.checkIns(after - 2, after + 2, 5);
    diary.write(after, '00:15', { kind: 'clock-started', values: { clockId: 'heat' } });
    diary.write(after, '23:45', { kind: 'clock-started', values: { clockId: 'heat' } });
    const course = newestCourse(diary.entries, after + 2);
    expect(brief(course)).toHaveLength(1);
    expect(course?.events).toEqual([{ kind: 'heat', day, dayNumber: 2, count: 2 }]);
  });
});

describe('the usual course', () => {
  test('is the published mean on its day, and lies on a straight line between two', () => {
    expect([0, 42, 182, 364].map((day) => usualPainOn(usualCourses.acute, day)?.toFixed(2))).toEqual([
      '5.20',
      '2.30',
      '1.20',
      '0.60',
    ]);
    expect(usualPainOn(usualCourses.acute, 21)?.toFixed(2)).toBe('3.75');
  });

  test('says nothing before the first day and after the last that was published', () => {
    expect(usualPainOn(usualCourses.acute, -1)).toBeNull();
    expect(usualPainOn(usualCourses.acute, 365)).toBeNull();
  });
});

describe('beside the usual course', () => {
  const flat = {
    ...usualCourses.acute,
    means: [
      { week: 0, pain0to100: 50 },
      { week: 52, pain0to100: 50 },
    ],
  };
  const usual = { ...usualCourses, acute: flat };
  const compared = (pain: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8) => {
    const diary = new FakeDiary();
    const first = diary.checkIn(0, 5);
    diary.checkIn(1, pain);
    diary.correct(1, first, 'began', dayAt(0));
    const course = newestCourse(diary.entries, 1);
    return course && compareWithUsual(course, usual).kind;
  };

  test.each([
    [2, 'lower'],
    [3, 'lower'],
    [4, 'about-the-same'],
    [6, 'about-the-same'],
    [7, 'higher'],
    [8, 'higher'],
  ] as const)('%i where 5 is usual is %s', (pain, kind) => {
    expect(compared(pain)).toBe(kind);
  });

  test('one point is no course', () => {
    const diary = new FakeDiary();
    diary.spasm(0, 30);
    diary.checkIn(1, 5);
    const course = newestCourse(diary.entries, 1);
    expect(course && compareWithUsual(course, usual)).toEqual({ kind: 'too-few' });
  });

  test('a spasm alone is compared with nothing', () => {
    const diary = new FakeDiary();
    diary.spasm(0);
    diary.checkIn(1, 0, 1);
    diary.checkIn(2, 0, 1);
    const course = newestCourse(diary.entries, 2);
    expect(course && compareWithUsual(course, usual)).toEqual({ kind: 'no-episode' });
  });

  test('pain after a long silence has no known beginning', () => {
    const diary = new FakeDiary();
    diary.checkIns(0, 3, 5);
    diary.checkIns(60, 62, 5);
    const course = newestCourse(diary.entries, 62);
    expect(course?.span).toMatchObject({ startDay: dayAt(60), beginning: 'unknown' });
    expect(course && compareWithUsual(course, usual)).toEqual({ kind: 'unknown-beginning' });
  });

  test('after a year there is nothing to compare with', () => {
    const diary = new FakeDiary();
    for (let after = 0; after <= 366; after += 6) diary.checkIn(after, 5);
    diary.correct(366, diary.entries[0]?.id ?? ('' as EntryId), 'began', dayAt(0));
    const course = newestCourse(diary.entries, 366);
    expect(course && compareWithUsual(course, usual)).toEqual({ kind: 'nothing-published' });
  });
});

describe('how long it had hurt before the first note', () => {
  /** Check-ins on days 0 to 10, the question answered on day 1. */
  const answered = (length: PainLength | null) => {
    const diary = new FakeDiary();
    diary.checkIns(0, 1, 6);
    const asked = beginningToAsk(effectiveEntries(diary.entries), dayAt(1));
    if (!asked) throw new Error('It is not asked');
    if (length) diary.write(1, '21:00', beginningAnswered(asked, length, dayAt(1)));
    diary.checkIns(2, 10, 6);
    expect(beginningToAsk(effectiveEntries(diary.entries), dayAt(10)) === null).toBe(length !== null);
    return newestCourse(diary.entries, 10);
  };

  test.each([
    [null, 'not-said', null],
    ['today-or-yesterday', 'at-the-latest', { age: 'acute', fromDayNumber: 0 }],
    ['some-days', 'at-the-latest', { age: 'acute', fromDayNumber: -1 }],
    ['over-two-weeks', 'at-the-latest', null],
    ['over-six-weeks', 'at-the-latest', null],
    ['over-three-months', 'at-the-latest', { age: 'persistent', fromDayNumber: 0 }],
    ['not-remembered', 'unknown', null],
  ] as const)('answered with %s', (length, beginning, usual) => {
    const course = answered(length);
    expect([course?.span.startDay, course?.span.beginning, course?.usual]).toEqual([
      dayAt(0),
      beginning,
      usual,
    ]);
  });

  test('pain of years is set beside that of people with long-lasting pain, and never beside new pain', () => {
    const course = answered('over-three-months');
    expect(course && compareWithUsual(course, usualCourses)).toMatchObject({
      kind: 'about-the-same',
      age: 'persistent',
      usual: expect.closeTo(5.6 - (0.8 * 10) / 42),
    });
  });

  test.each([
    [41, { age: 'acute', fromDayNumber: -41 }],
    [42, { age: 'six-to-twelve-weeks', fromDayNumber: 0 }],
    [83, { age: 'six-to-twelve-weeks', fromDayNumber: 0 }],
    [84, { age: 'persistent', fromDayNumber: 0 }],
  ] as const)('begun on a known day, %i days before the first note', (daysBefore, { age, fromDayNumber }) => {
    const diary = new FakeDiary();
    const first = diary.checkIn(0, 5);
    diary.checkIn(1, 5);
    diary.correct(1, first, 'began', dayAt(-daysBefore));
    const course = newestCourse(diary.entries, 1);
    // The span begins where the person said that the pain began.
    expect(course?.usual).toEqual({ age, fromDayNumber: fromDayNumber + daysBefore });
  });

  test('the line that began before the span enters it at its own height', () => {
    const [first, second] = usualPointsOf({ age: 'acute', fromDayNumber: -21 }, usualCourses);
    expect(first).toEqual({ dayNumber: 0, pain: expect.closeTo(3.75) });
    expect(second).toEqual({ dayNumber: 21, pain: expect.closeTo(2.3) });
    expect(usualPointsOf({ age: 'acute', fromDayNumber: 0 }, usualCourses)[0]).toEqual({
      dayNumber: 0,
      pain: expect.closeTo(5.2),
    });
  });
});
