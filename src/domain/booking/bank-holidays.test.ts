import { expect, test } from 'vitest';
import { bankHolidays, easterSunday, nations } from './bank-holidays.ts';

const days = (year: number, nation: (typeof nations)[number]) =>
  bankHolidays(year, nation).map(({ day }) => day.slice(5));

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
  [2008, '2008-03-23'],
])('Easter of %i is %s', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test('England and Wales as on gov.uk/bank-holidays', () => {
  expect(days(2026, 'england-and-wales')).toEqual([
    '01-01',
    '04-03',
    '04-06',
    '05-04',
    '05-25',
    '08-31',
    '12-25',
    '12-28',
  ]);
  expect(days(2027, 'england-and-wales')).toEqual([
    '01-01',
    '03-26',
    '03-29',
    '05-03',
    '05-31',
    '08-30',
    '12-27',
    '12-28',
  ]);
  expect(days(2023, 'england-and-wales')[0]).toBe('01-02');
});

test('Scotland has the second of January and St Andrew’s Day, no Easter Monday, and an early summer', () => {
  expect(days(2027, 'scotland')).toEqual([
    '01-01',
    '01-04',
    '03-26',
    '05-03',
    '05-31',
    '08-02',
    '11-30',
    '12-27',
    '12-28',
  ]);
  expect(days(2022, 'scotland').slice(0, 2)).toEqual(['01-03', '01-04']);
  expect(days(2023, 'scotland').slice(0, 2)).toEqual(['01-02', '01-03']);
});

test('Northern Ireland has St Patrick’s Day and the twelfth of July', () => {
  expect(days(2026, 'northern-ireland')).toEqual([
    '01-01',
    '03-17',
    '04-03',
    '04-06',
    '05-04',
    '05-25',
    '07-13',
    '08-31',
    '12-25',
    '12-28',
  ]);
});

test('when Christmas is a Sunday, Boxing Day keeps its Monday and Christmas gets the Tuesday', () => {
  expect(bankHolidays(2022, 'england-and-wales').slice(-2)).toEqual([
    { day: '2022-12-26', name: 'Boxing Day' },
    { day: '2022-12-27', name: 'Christmas Day (substitute day)' },
  ]);
});
