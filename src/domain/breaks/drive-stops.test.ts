import fc from 'fast-check';
import { expect, test } from 'vitest';
import { driveLengthMinutes, driveStops } from './drive-stops.ts';

const drive = (driveMinutes: number) => ({ driveMinutes, intervalMinutes: 60, breakMinutes: 10 });

test('a drive within one interval has no stop', () => {
  expect(driveStops(drive(60))).toEqual([]);
  expect(driveLengthMinutes(drive(60))).toBe(60);
});

test('a longer one is cut into even parts', () => {
  expect(driveStops(drive(61))).toEqual([{ atMinutes: 30, lengthMinutes: 10 }]);
  expect(driveStops(drive(180))).toEqual([
    { atMinutes: 60, lengthMinutes: 10 },
    { atMinutes: 130, lengthMinutes: 10 },
  ]);
  expect(driveLengthMinutes(drive(180))).toBe(200);
});

test('nobody is at the wheel for longer than the interval, and the parts add up to the drive', () => {
  const minutes = fc.integer({ min: 1, max: 1440 });
  fc.assert(
    fc.property(
      minutes,
      fc.integer({ min: 5, max: 120 }),
      fc.integer({ min: 1, max: 30 }),
      (length, longest, pause) => {
        const plan = { driveMinutes: length, intervalMinutes: longest, breakMinutes: pause };
        const starts = [0, ...driveStops(plan).map(({ atMinutes }) => atMinutes + pause)];
        const ends = [...driveStops(plan).map(({ atMinutes }) => atMinutes), driveLengthMinutes(plan)];
        const parts = ends.map((end, at) => end - (starts[at] ?? 0));
        expect(Math.max(...parts)).toBeLessThanOrEqual(longest);
        expect(Math.min(...parts)).toBeGreaterThan(0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(length);
      },
    ),
  );
});
