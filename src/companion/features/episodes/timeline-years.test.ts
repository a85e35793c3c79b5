import { expect, test } from 'vitest';
import type { Episode, SpasmEvent } from '../../../domain/episode/episode.ts';
import { timelineYears } from './timeline-years.ts';

const episode = (values: Partial<Episode>): Episode =>
  ({ spasms: [], flares: [], gaps: [], recoveredDay: null, state: 'over', ...values }) as Episode;

test('a row a year, newest first, with a time over New Year in both', () => {
  const over = episode({ startDay: '2025-12-02', lastPainDay: '2026-01-01', lastKnownDay: '2026-01-01' });
  const years = timelineYears([over], [], '2026-07-02');
  expect(years.map(({ year, bars }) => [year, bars])).toEqual([
    [2026, [{ from: 0, to: 0, isUnknown: false }]],
    [2025, [{ from: 335 / 365, to: 1, isUnknown: false }]],
  ]);
  expect(years[0]?.today).toBeCloseTo(0.5, 2);
});

test('what nobody has said is drawn as unknown, in between and up to today', () => {
  const silent = episode({
    startDay: '2026-01-01',
    lastPainDay: '2026-06-30',
    lastKnownDay: '2026-06-30',
    state: 'going-on',
    gaps: [{ againId: 'x' as never, lastPainDay: '2026-01-11', againDay: '2026-06-20' }],
  });
  const [row] = timelineYears([silent], [], '2026-07-10');
  const days = row?.bars.map(({ from, to, isUnknown }) => [
    Math.round(from * 365),
    Math.round(to * 365),
    isUnknown,
  ]);
  expect(days).toEqual([
    [0, 10, false],
    [10, 170, true],
    [170, 180, false],
    [180, 190, true],
  ]);
});

test('a spasm by itself has its mark, and a year with nothing is still a row', () => {
  const years = timelineYears([], [{ day: '2024-01-01' } as SpasmEvent], '2026-01-01');
  expect(years.map(({ year, spasms }) => [year, spasms])).toEqual([
    [2026, []],
    [2025, []],
    [2024, [0]],
  ]);
});
