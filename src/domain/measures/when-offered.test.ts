import { describe, expect, test } from 'vitest';
import { FakePhone } from '../dosing/fake-phone.ts';
import type { EntryValues, Nrs } from '../journal/entry.ts';
import { DAY_MS, MINUTE_MS } from '../time/instant.ts';
import { addDays } from '../time/local-day.ts';
import { checkInDay } from '../check-in/check-in-day.ts';
import { isMoodAskedFor } from './mood-asked-for.ts';
import { isRolandMorrisDue } from './roland-morris-due.ts';

type CheckIn = EntryValues['check-in-noted'];
const DAY_MINUTES = DAY_MS / MINUTE_MS;

class Diary {
  readonly phone: FakePhone;
  constructor(timeZone = 'Europe/London', start = '2026-11-01T12:00:00Z') {
    this.phone = new FakePhone(Date.parse(start), timeZone);
  }
  today = () => checkInDay(this.phone.zonedNow());
  notes(values: Partial<CheckIn> = {}, daysAgo = 0): this {
    const day = addDays(this.today(), -daysAgo);
    this.phone.write({ kind: 'check-in-noted', values: { day, painNow: 4 as Nrs, ...values } });
    return this;
  }
  answersRolandMorris(): this {
    this.phone.write({ kind: 'roland-morris-answered', values: { ticked: [1, 2] } });
    return this;
  }
  passes(days: number): this {
    this.phone.pass(days * DAY_MINUTES);
    return this;
  }
  isRolandMorrisDue = () => isRolandMorrisDue(this.phone.entries, this.phone.zonedNow());
  isMoodAskedFor = () => isMoodAskedFor(this.phone.entries, this.phone.zonedNow());
}

describe('the Roland-Morris questionnaire', () => {
  test('is not offered before any pain was noted', () => {
    expect(new Diary().isRolandMorrisDue()).toBe(false);
    expect(new Diary().notes({ painNow: 1, painWorst: 1 }).isRolandMorrisDue()).toBe(false);
  });

  test('is offered when pain was noted, now or at worst', () => {
    expect(new Diary().notes({ painNow: 2 }).isRolandMorrisDue()).toBe(true);
    expect(new Diary().notes({ painNow: 0, painWorst: 2 }).isRolandMorrisDue()).toBe(true);
  });

  test.each([
    ['Europe/London', '2026-03-27T04:00:00Z'],
    ['Europe/London', '2026-10-23T03:00:00Z'],
    ['America/New_York', '2026-03-06T09:00:00Z'],
    ['America/New_York', '2026-10-30T08:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-01T17:30:00Z'],
    ['Australia/Lord_Howe', '2026-04-02T17:00:00Z'],
  ])('comes again on the fourteenth day, across the change of clocks in %s after %s', (timeZone, start) => {
    const diary = new Diary(timeZone, start).notes().answersRolandMorris();
    const isDueOn = (day: string) => {
      while (diary.today() < day) diary.phone.pass(60);
      return diary.notes().isRolandMorrisDue();
    };
    const first = diary.today();
    expect(isDueOn(addDays(first, 13))).toBe(false);
    expect(isDueOn(addDays(first, 14))).toBe(true);
  });

  test('is no longer offered fourteen days after the last pain', () => {
    const diary = new Diary().notes().passes(13);
    expect(diary.isRolandMorrisDue()).toBe(true);
    expect(diary.passes(1).isRolandMorrisDue()).toBe(false);
  });
});

describe('the questions about mood', () => {
  test('are not asked for by two bad days, but by three of the last seven', () => {
    const diary = new Diary().notes({ sleep: 'hardly' }, 6).notes({ work: 'not' }, 3);
    expect(diary.isMoodAskedFor()).toBe(false);
    diary.notes({ sleep: 'hardly', work: 'not' });
    expect(diary.isMoodAskedFor()).toBe(true);
    expect(diary.passes(1).isMoodAskedFor()).toBe(false);
  });

  test('count each day once, by what was said last', () => {
    const diary = new Diary().notes({ sleep: 'hardly' }, 1).notes({ work: 'not' }, 1).notes({ work: 'not' });
    expect(diary.isMoodAskedFor()).toBe(false);
    diary.notes({ sleep: 'hardly' }, 2);
    expect(diary.isMoodAskedFor()).toBe(true);
    diary.notes({ sleep: 'well', work: 'as-usual' }, 2);
    expect(diary.isMoodAskedFor()).toBe(false);
  });

  test('are not asked for by poor sleep or less work', () => {
    const diary = new Diary();
    for (const daysAgo of [0, 1, 2, 3]) diary.notes({ sleep: 'disturbed', work: 'less' }, daysAgo);
    expect(diary.isMoodAskedFor()).toBe(false);
  });

  test.each(['RC1', 'RC10'])('are asked for by a yes to %s in the last seven days', (id) => {
    const diary = new Diary();
    diary.phone.write({ kind: 'red-flags-answered', values: { answers: { [id]: 'yes' } } });
    expect(diary.passes(6).isMoodAskedFor()).toBe(true);
    expect(diary.passes(1).isMoodAskedFor()).toBe(false);
  });

  test('do not come again within fourteen days of the last answers', () => {
    const diary = new Diary();
    diary.phone.write({ kind: 'phq4-answered', values: { scores: [1, 1, 0, 0] } });
    diary.passes(13).notes({ sleep: 'hardly' }, 2).notes({ sleep: 'hardly' }, 1).notes({ sleep: 'hardly' });
    expect(diary.isMoodAskedFor()).toBe(false);
    expect(diary.passes(1).isMoodAskedFor()).toBe(true);
  });
});
