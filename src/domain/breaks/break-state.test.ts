import { describe, expect, test } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../time/instant.ts';
import { reminderAt } from './break-state.ts';
import { FakeDesk, testLimits } from './fake-desk.ts';

const NINE = Date.parse('2026-03-02T09:00:00Z');
const at = (minutes: number) => NINE + minutes * MINUTE_MS;
const desk = () => new FakeDesk(NINE).set();
const reminder = (someone: FakeDesk) => reminderAt(someone.state()!, someone.now, testLimits);

test('a break is due to the millisecond, and not one before', () => {
  const someone = desk().later(50);
  someone.now -= 1;
  expect(someone.state()).toEqual({ kind: 'sitting', since: NINE, dueAt: at(50) });
  someone.now += 1;
  const due = { kind: 'due', since: NINE, dueAt: at(50), isSoft: false, mayPostpone: true };
  expect(someone.state()).toEqual(due);
});

test('a break lasts to its last millisecond; then, where the desk goes up, the standing, and then the sitting', () => {
  const someone = new FakeDesk(NINE).set({ standMinutes: 20 }).later(50).notes('taken').later(5);
  someone.now -= 1;
  expect(someone.state()).toEqual({ kind: 'on-break', from: at(50), until: at(55) });
  someone.now += 1;
  expect(someone.state()).toEqual({ kind: 'standing', until: at(75) });
  expect(someone.later(20).state()).toEqual({ kind: 'sitting', since: at(75), dueAt: at(125) });
});

test('after three times a break cannot be put off again', () => {
  const someone = desk().later(50);
  for (let times = 1; times <= 3; times += 1) {
    expect(someone.state()).toMatchObject({ kind: 'due', mayPostpone: true });
    someone.notes('postponed').later(5);
  }
  expect(someone.state()).toMatchObject({ kind: 'due', mayPostpone: false });
});

describe('a call', () => {
  test('is waited for, and asked after softly when its time is over', () => {
    const someone = desk().later(40).notes('busy').later(29);
    expect(someone.state()).toEqual({ kind: 'on-call', until: at(70) });
    expect(someone.later(1).state()).toMatchObject({ kind: 'due', dueAt: at(70), isSoft: true });
  });

  test('that is said to be over is asked after at once', () => {
    const someone = desk().later(50).notes('busy').later(12).notes('call-over');
    expect(someone.state()).toMatchObject({ kind: 'due', dueAt: at(62), isSoft: true });
  });

  test('that was over before the break was due changes nothing', () => {
    const someone = desk().later(10).notes('busy').later(5).notes('call-over').later(35);
    expect(someone.state()).toMatchObject({ kind: 'due', dueAt: at(50), isSoft: false });
  });
});

describe('quiet hours', () => {
  test('hold back what is due, and the next day begins with whoever is seen first', () => {
    const someone = new FakeDesk(Date.parse('2026-03-02T21:30:00Z')).set();
    someone.isSeen();
    expect(someone.later(30).state()).toEqual({ kind: 'quiet', until: Date.parse('2026-03-03T07:00:00Z') });
    expect(someone.later(30).isSeen()).toBeNull();
    expect(someone.later(8 * 60 + 30).state()).toEqual({ kind: 'not-begun' });
    expect(someone.runs()).toBeNull();
    expect(someone.later(60).isSeen()).toBe('sitting');
    expect(someone.state()).toMatchObject({ kind: 'sitting', since: someone.now });
  });

  test.each([
    ['Europe/London', '2026-03-28T23:30:00Z', '2026-03-29T06:00:00Z'],
    ['Europe/London', '2026-10-24T22:30:00Z', '2026-10-25T07:00:00Z'],
    ['America/New_York', '2026-11-01T03:30:00Z', '2026-11-01T12:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T13:00:00Z', '2026-04-04T20:30:00Z'],
  ])('in %s hold over a change of the clocks (%s)', (zone, evening, morning) => {
    const someone = new FakeDesk(Date.parse(evening), zone).set();
    someone.now = Date.parse(morning) - 1;
    expect(someone.state()).toEqual({ kind: 'quiet', until: Date.parse(morning) });
    someone.now += 1;
    expect(someone.state()).toEqual({ kind: 'not-begun' });
  });
});

test('on a day when the clocks change, a sitting is as long as on any other', () => {
  // Clocks go forward at 01:00 and back at 02:00.
  for (const changes of ['2026-03-29T00:40:00Z', '2026-10-25T00:40:00Z']) {
    const start = Date.parse(changes);
    const none = { quietFromMinutes: 0, quietUntilMinutes: 0 };
    const someone = new FakeDesk(start).set(none).later(50);
    expect(someone.state()).toMatchObject({ kind: 'due', dueAt: start + 50 * MINUTE_MS });
  }
});

test('a clock that was set back waits for the person, and then begins anew', () => {
  const someone = desk().later(50);
  someone.now -= 3 * HOUR_MS;
  // 06:50 would be quiet.
  someone.set({ quietFromMinutes: 0, quietUntilMinutes: 0 });
  someone.now -= 10 * MINUTE_MS;
  expect(someone.state()).toEqual({ kind: 'not-begun' });
  expect(someone.isSeen()).toBe('sitting');
  expect(someone.state()).toMatchObject({ kind: 'sitting', since: someone.now });
});

test('on the road nothing is ever due, and nothing reminds', () => {
  const someone = new FakeDesk(NINE).set({ profile: 'drive' });
  for (let hours = 0; hours < 24; hours += 1) {
    expect(someone.later(60).state()).toEqual({ kind: 'driving' });
    expect(reminder(someone)).toBeNull();
    expect(someone.isSeen()).toBeNull();
  }
});

test('a stop on the road is a break, and after it the road begins again by itself', () => {
  const someone = new FakeDesk(NINE).set({ profile: 'drive', breakMinutes: 10 }).later(60).notes('taken');
  expect(someone.state()).toEqual({ kind: 'on-break', from: at(60), until: at(70) });
  expect(someone.later(10).state()).toEqual({ kind: 'driving' });
});

describe('a reminder', () => {
  test('has one name until it is shown again, and is shown three times at most', () => {
    const someone = desk().later(49);
    expect(reminder(someone)).toBeNull();
    const names = Array.from({ length: 60 }, () => reminder(someone.later(1)));
    expect([...new Set(names)]).toEqual([`${at(50)} 0`, `${at(50)} 1`, `${at(50)} 2`]);
    expect(names.indexOf(`${at(50)} 1`)).toBe(10);
  });

  test('after a call is shown once', () => {
    const someone = desk().later(50).notes('busy').later(5).notes('call-over');
    const names = Array.from({ length: 60 }, () => reminder(someone.later(1)));
    expect([...new Set(names)]).toEqual([`${at(55)} 0`]);
  });
});
