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

function journal(...marks: ['on' | 'off', number][]): JournalEntry[] {
  let id: EntryId | null = null;
  return marks.map(([mark, minutes]) => {
    id = nextEntryId(id, at(minutes), () => 0.5);
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

  it('is free before the first time', () => {
    expect(heatClock([], NINE, limits)).toEqual({ phase: 'free' });
  });
});
