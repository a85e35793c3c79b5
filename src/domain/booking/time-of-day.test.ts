import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endMinutesOfDay, minutesOfDay } from './time-of-day.ts';

test.each([
  ['9', 540],
  ['09', 540],
  ['9:30', 570],
  ['9.30', 570],
  ['09 30', 570],
  ['0930', 570],
  ['930', 570],
  ['9.30am', 570],
  ['9.30 a.m.', 570],
  [' 5 PM ', 1020],
  ['5:15pm', 1035],
  ['17h30', 1050],
  ['12am', 0],
  ['12 pm', 720],
  ['12.30am', 30],
  ['noon', 720],
  ['0:00', 0],
  ['24:00', 1440],
])('%s is %i minutes after midnight', (text, minutes) => {
  expect(minutesOfDay(text)).toBe(minutes);
});

test.each(['', 'soon', '25', '24:01', '9:60', '13pm', '0am', '9:3', '12345', '9-10', '__proto__'])(
  '“%s” is no time',
  (text) => {
    expect(minutesOfDay(text)).toBeNull();
  },
);

test('midnight begins a day, and ends one', () => {
  for (const text of ['midnight', '0:00', '12am', '24:00']) expect(endMinutesOfDay(text)).toBe(1440);
  expect(endMinutesOfDay('17')).toBe(1020);
  expect(endMinutesOfDay('late')).toBeNull();
});

test('a time that this program writes is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
        String(part).padStart(2, '0'),
      );
      expect(minutesOfDay(`${hours}:${rest}`)).toBe(minutes);
    }),
  );
});
