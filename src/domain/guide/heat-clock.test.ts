import { describe, expect, it } from 'vitest';
import { nextEntryId, type EntryId } from '../journal/entry-id.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { HOUR_MS, MINUTE_MS, type Instant } from '../time/instant.ts';
import { heatClock, type HeatLimits } from './heat-clock.ts';

const limits: HeatLimits = {
  skinCheckMinutes: 5,
  applyMinutes: 15,
  hardStopMinutes: 20,
  offMinutes: 60,
  timesPerDay: 3,
};
const NINE: Instant = Date.UTC(2026, 2, 1, 9);
const at = (minutes: number) => NINE + minutes * MINUTE_MS;

/** Each with the minute in which it was written; a jump also with the minutes by which the clock was set. */
function journal(...marks: (['on' | 'off', number] | ['jump', number, number])[]): JournalEntry[] {
  let id: EntryId | null = null;
  return marks.map(([mark, minutes, byMinutes = 0]) => {
    id = nextEntryId(id, at(minutes), () => 0.5);
    if (mark === 'jump') {
      const values = { shiftMs: byMinutes * MINUTE_MS };
      return { version: 1, id, at: at(minutes), timeZone: 'UTC', kind: 'clock-jumped', values };
    }
    const kind = mark === 'on' ? 'clock-started' : 'clock-ended';
    return { version: 1, id, at: at(minutes), timeZone: 'UTC', kind, values: { clockId: 'heat' } };
  });
}

describe('the warmth clock', () => {
  it.each([
    [0, 'on'],
    [4, 'on'],
    [5, 'check-skin'],
    [14, 'check-skin'],
    [15, 'take-off'],
    [19, 'take-off'],
    [20, 'too-long'],
    [79, 'too-long'],
  ])('%i minutes after it was put on says %s', (minutes, phase) => {
    expect(heatClock(journal(['on', 0]), at(minutes), limits)).toEqual({
      phase,
      startedAt: NINE,
      elapsedMs: minutes * MINUTE_MS,
    });
  });

  it('rests for an hour after it was taken off', () => {
    const entries = journal(['on', 0], ['off', 14]);
    expect(heatClock(entries, at(73), limits)).toEqual({ phase: 'resting', until: at(74) });
    expect(heatClock(entries, at(74), limits)).toEqual({ phase: 'free' });
  });

  it('counts one that was never ended as off at the hard stop', () => {
    expect(heatClock(journal(['on', 0]), at(81), limits)).toEqual({ phase: 'free' });
  });

  it('is enough after three times, until the first is a day old', () => {
    const entries = journal(['on', 0], ['off', 15], ['on', 90], ['off', 105], ['on', 180], ['off', 195]);
    expect(heatClock(entries, at(260), limits)).toEqual({ phase: 'enough', until: NINE + 24 * HOUR_MS });
    expect(heatClock(entries, NINE + 24 * HOUR_MS, limits)).toEqual({ phase: 'free' });
  });

  it('takes a start a moment ahead of the clock as just begun', () => {
    expect(heatClock(journal(['on', 1]), at(0), limits)).toEqual({
      phase: 'on',
      startedAt: NINE,
      elapsedMs: 0,
    });
  });

  it('has the warmth taken off when the clock was set back, for then nobody knows how long it has been on', () => {
    expect(heatClock(journal(['on', 60]), at(0), limits)).toEqual({
      phase: 'take-off',
      startedAt: NINE,
      elapsedMs: 0,
    });
    const entries = journal(['on', 60], ['off', 1]);
    expect(heatClock(entries, at(30), limits)).toEqual({ phase: 'resting', until: at(61) });
  });

  it('has the warmth taken off when something written since lies ahead: the clock was set back while nobody looked', () => {
    const [on, later] = journal(['on', 0], ['off', 14]);
    const drink = { ...later, kind: 'drink-taken', values: {} } as JournalEntry;
    expect(heatClock([on as JournalEntry, drink], at(2), limits)).toMatchObject({ phase: 'take-off' });
    expect(heatClock([on as JournalEntry, drink], at(14), limits)).toMatchObject({ phase: 'check-skin' });
  });

  it('counts the time that a clock set back by a little would hide', () => {
    const entries = journal(['on', 0], ['jump', 2, -10]);
    expect(heatClock(entries, at(2), limits)).toEqual({
      phase: 'check-skin',
      startedAt: at(-10),
      elapsedMs: 12 * MINUTE_MS,
    });
    expect(heatClock(entries, at(5), limits)).toMatchObject({ phase: 'take-off' });
    expect(heatClock(entries, at(10), limits)).toMatchObject({ phase: 'too-long' });
  });

  it('has the warmth taken off, whatever was seen of the clock, when its start lies ahead', () => {
    expect(heatClock(journal(['on', 60], ['jump', 1, -60]), at(1), limits)).toMatchObject({
      phase: 'take-off',
    });
  });

  it('gives no time for a clock set forward, which a device that slept looks like', () => {
    expect(heatClock(journal(['on', 0], ['jump', 16, 15]), at(16), limits)).toMatchObject({
      phase: 'take-off',
      elapsedMs: 16 * MINUTE_MS,
    });
  });

  it('counts a clock set back for the warmth that was on then, and not for the next', () => {
    expect(heatClock(journal(['on', 0], ['jump', 2, -10], ['off', 3], ['on', 70]), at(71), limits)).toEqual({
      phase: 'on',
      startedAt: at(70),
      elapsedMs: MINUTE_MS,
    });
  });

  it('is free before the first time', () => {
    expect(heatClock([], NINE, limits)).toEqual({ phase: 'free' });
  });
});
