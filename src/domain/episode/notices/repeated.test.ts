import { expect, test } from 'vitest';
import { addDays, type LocalDay } from '../../time/local-day.ts';
import type { Episode, SpasmEvent } from '../episode.ts';
import { repeated } from './repeated.ts';

const TODAY: LocalDay = '2026-11-22';
const daysAgo = (days: number) => addDays(TODAY, -days);

const episode = (startDay: LocalDay, flareDays: readonly LocalDay[] = []) =>
  ({ startDay, flares: flareDays.map((day) => ({ day, from: 2, to: 4 })) }) as unknown as Episode;
const spasm = (day: LocalDay) => ({ day }) as SpasmEvent;
const spasms = (count: number) => Array.from({ length: count }, () => spasm(daysAgo(5)));

test('one episode and two spasms are not repeated', () => {
  expect(repeated([episode(daysAgo(5))], spasms(2), TODAY)).toBeNull();
});

test('two episodes within twelve months are', () => {
  expect(repeated([episode(daysAgo(300)), episode(daysAgo(5))], [], TODAY)).toEqual({
    id: 'E2',
    degree: 1,
    since: daysAgo(5),
    sign: 'RC7',
    reason: { episodeCount: 2, spasmCount: 0, flareCount: 0, isStrong: false },
  });
});

test('three spasms within twelve months are', () => {
  expect(repeated([], spasms(3), TODAY)).toEqual({
    id: 'E2',
    degree: 1,
    since: '2025-11-22',
    sign: 'RC7',
    reason: { episodeCount: 0, spasmCount: 3, flareCount: 0, isStrong: false },
  });
});

test('the same date a year ago is over twelve months ago, the day after is within', () => {
  const with2nd = (day: LocalDay) => repeated([episode(day), episode(daysAgo(5))], [], TODAY);
  expect(with2nd('2025-11-21')).toBeNull();
  expect(with2nd('2025-11-22')).toBeNull();
  expect(with2nd('2025-11-23')?.degree).toBe(1);
  const withSpasm = (day: LocalDay) => repeated([], [spasm(day), ...spasms(2)], TODAY);
  expect(withSpasm('2025-11-22')).toBeNull();
  expect(withSpasm('2025-11-23')?.degree).toBe(1);
});

test('a leap day has a year before it', () => {
  const on29th = (day: LocalDay) => repeated([episode(day), episode('2028-02-20')], [], '2028-02-29');
  expect(on29th('2027-02-28')).toBeNull();
  expect(on29th('2027-03-01')?.degree).toBe(1);
});

test('the third episode says it more strongly, and each further one is truer', () => {
  const of = (count: number) =>
    repeated(
      Array.from({ length: count }, (_, at) => episode(daysAgo(300 - 40 * at))),
      [],
      TODAY,
    );
  expect([2, 3, 4].map((count) => [of(count)?.degree, of(count)?.reason.isStrong])).toEqual([
    [1, false],
    [2, true],
    [3, true],
  ]);
});

test('spasms are truer as they double, not with each one', () => {
  const degrees = [2, 3, 4, 5, 6, 11, 12].map((count) => repeated([], spasms(count), TODAY)?.degree ?? null);
  expect(degrees).toEqual([null, 1, 1, 1, 2, 2, 3]);
});

test('three flares within four weeks say it strongly, two or older ones do not', () => {
  const flaring = (...days: number[]) => repeated([episode(daysAgo(60), days.map(daysAgo))], [], TODAY);
  expect(flaring(1, 27)).toBeNull();
  expect(flaring(1, 10, 28)).toBeNull();
  expect(flaring(1, 10, 27)).toMatchObject({ degree: 2, reason: { flareCount: 3, isStrong: true } });
});
