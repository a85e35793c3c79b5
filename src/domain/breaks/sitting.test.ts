import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINUTE_MS } from '../time/instant.ts';
import { deskSettings, FakeDesk, testLimits } from './fake-desk.ts';
import { currentSitting, type BreakEvent, type BreakSettings } from './sitting.ts';

const NINE = Date.parse('2026-03-02T09:00:00Z');
const desk = () => new FakeDesk(NINE);
const dueAfter = ({ entries }: FakeDesk) => {
  const sitting = currentSitting(entries, testLimits);
  return sitting && (sitting.dueAt - NINE) / MINUTE_MS;
};

test('until breaks are turned on, and once they are off, there is no sitting', () => {
  expect(currentSitting([], testLimits)).toBeNull();
  expect(dueAfter(desk().notes('taken'))).toBeNull();
  expect(dueAfter(desk().set().later(10).set({ isOn: false }))).toBeNull();
});

test('the first break is due one interval after breaks were turned on', () => {
  expect(dueAfter(desk().set())).toBe(50);
});

test('after a break the next sitting begins when the break is over', () => {
  expect(dueAfter(desk().set().later(50).notes('taken'))).toBe(50 + 5 + 50);
});

test('with a desk that goes up, it begins when the standing is over', () => {
  expect(dueAfter(desk().set({ standMinutes: 20 }).later(50).notes('taken'))).toBe(50 + 5 + 20 + 50);
});

describe('putting off', () => {
  test('brings the break again after five minutes', () => {
    expect(dueAfter(desk().set().later(50).notes('postponed'))).toBe(55);
  });

  test('is taken from the next sitting, minute for minute', () => {
    const late = desk().set().later(50).notes('postponed').later(5).notes('postponed').later(5);
    expect(dueAfter(late.notes('taken'))).toBe(60 + 5 + 40);
  });

  test('costs nothing in the sitting after that', () => {
    const late = desk().set().later(50).notes('postponed').later(5).notes('taken').later(50);
    expect(dueAfter(late.notes('taken'))).toBe(105 + 5 + 50);
  });

  test('two taps in a row put it off once', () => {
    expect(dueAfter(desk().set().later(50).notes('postponed').notes('postponed'))).toBe(55);
  });

  test('never makes the next sitting shorter than half the interval', () => {
    const late = desk().set().later(50);
    for (let times = 0; times < 9; times += 1) late.notes('postponed').later(5);
    expect(dueAfter(late.notes('taken'))).toBe(95 + 5 + 25);
  });

  test('a break left out makes the next sitting half as long', () => {
    expect(dueAfter(desk().set().later(50).notes('skipped'))).toBe(75);
  });
});

test('a natural break begins a whole sitting, whatever had been put off', () => {
  const away = desk().set().later(50).notes('postponed').later(3).notes('natural');
  expect(dueAfter(away)).toBe(53 + 50);
});

test('down again before the break is over begins the sitting then, and it is as long as it would have been', () => {
  const early = desk().set().later(50).notes('postponed').later(5).notes('taken').later(2).notes('sitting');
  expect(dueAfter(early)).toBe(57 + 45);
  expect(currentSitting(early.entries, testLimits)?.breakBefore).toEqual({
    from: NINE + 55 * MINUTE_MS,
    until: NINE + 57 * MINUTE_MS,
  });
});

test('another interval moves the break that is next, and keeps what was sat already', () => {
  expect(dueAfter(desk().set().later(20).set({ intervalMinutes: 30 }))).toBe(30);
  expect(dueAfter(desk().set().later(40).set({ intervalMinutes: 30 }))).toBe(30);
});

test('another profile begins anew, and what is noted for the one before changes nothing', () => {
  const sofa = desk().set().later(20).set({ profile: 'sofa', intervalMinutes: 60 });
  expect(dueAfter(sofa)).toBe(80);
  const sofaSitting = currentSitting(sofa.entries, testLimits);
  const late = {
    ...sofa.later(1).notes('taken').entries.at(-1)!,
    values: { event: 'taken', profile: 'desk' },
  };
  const entries = [...sofa.entries.slice(0, -1), late] as typeof sofa.entries;
  expect(currentSitting(entries, testLimits)).toEqual(sofaSitting);
});

test('no row of answers makes a sitting shorter than half the interval or longer than the interval', () => {
  const events: BreakEvent[] = ['taken', 'natural', 'postponed', 'skipped', 'busy', 'call-over', 'sitting'];
  const settings = fc.record({
    intervalMinutes: fc.integer({ min: 1, max: 120 }),
    breakMinutes: fc.integer({ min: 1, max: 20 }),
    standMinutes: fc.integer({ min: 1, max: 60 }),
  });
  const answers = fc.array(fc.tuple(fc.constantFrom(...events), fc.integer({ min: 0, max: 90 })));
  fc.assert(
    fc.property(settings, answers, (chosen, given) => {
      const someone = desk().set({ ...deskSettings, ...chosen } as BreakSettings);
      for (const [event, minutes] of given) {
        someone.later(minutes).notes(event);
        const { since, dueAt, postponed } = currentSitting(someone.entries, testLimits)!;
        const lengthMinutes = (dueAt - since) / MINUTE_MS;
        expect(lengthMinutes).toBeGreaterThanOrEqual(postponed > 0 ? 0 : chosen.intervalMinutes / 2);
        if (postponed === 0) expect(lengthMinutes).toBeLessThanOrEqual(chosen.intervalMinutes);
      }
    }),
  );
});
