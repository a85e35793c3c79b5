import { expect, test } from 'vitest';
import { recoveryPhase } from './recovery-phase.ts';

const limits = { firstDays: 2, firstWeeksDays: 14 };

test.each([
  ['2026-03-28', 'first-days'],
  ['2026-03-29', 'first-days'],
  ['2026-03-30', 'first-weeks'],
  ['2026-04-10', 'first-weeks'],
  ['2026-04-11', 'later'],
] as const)('pain that began on 28 March, on %s: %s', (today, phase) => {
  expect(recoveryPhase('2026-03-28', today, limits)).toBe(phase);
});

test('without pain that goes on a person is well', () => {
  expect(recoveryPhase(null, '2026-03-28', limits)).toBe('well');
});
