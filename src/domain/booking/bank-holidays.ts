import { addDays, type LocalDay } from '../time/local-day.ts';
import { type Weekday, weekdayOf } from '../time/weekday.ts';

export const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];

export interface BankHoliday {
  readonly day: LocalDay;
  readonly name: string;
}

const SATURDAY = 6;
const twoDigits = (value: number) => String(value).padStart(2, '0');
const dayOf = (year: number, month: number, day: number): LocalDay =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}`;

/** Easter Sunday of a year from 1583 on. Source: the anonymous Gregorian computus, Nature 13, 487 (1876). */
export function easterSunday(year: number): LocalDay {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekShift = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekShift) / 451);
  const sum = epact + weekShift - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const firstOnOrAfter = (day: LocalDay, weekday: Weekday): LocalDay =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7);
const firstMonday = (year: number, month: number) => firstOnOrAfter(dayOf(year, month, 1), 1);
const lastMonday = (year: number, month: number) => {
  const end = dayOf(year, month, 31);
  return addDays(end, -(weekdayOf(end) - 1));
};

/** Days that follow each other, such as Christmas and Boxing Day: what falls on a weekend goes to the next free weekday. */
function withSubstitutes(fixed: readonly BankHoliday[]): BankHoliday[] {
  const isWeekend = (day: LocalDay) => weekdayOf(day) >= SATURDAY;
  const found = fixed.filter(({ day }) => !isWeekend(day));
  for (const { day, name } of fixed) {
    if (!isWeekend(day)) continue;
    let substitute = addDays(day, 1);
    while (isWeekend(substitute) || found.some((other) => other.day === substitute))
      substitute = addDays(substitute, 1);
    found.push({ day: substitute, name: `${name} (substitute day)` });
  }
  return found;
}

/**
 * The bank holidays that come back each year, with their substitute days, earliest first. Those that are proclaimed for
 * one year only, as for a coronation, cannot be worked out. Source: Banking and Financial Dealings Act 1971, schedule 1,
 * and the yearly proclamations as listed on gov.uk/bank-holidays.
 */
export function bankHolidays(year: number, nation: Nation): BankHoliday[] {
  const easter = easterSunday(year);
  const newYear = { day: dayOf(year, 1, 1), name: 'New Year’s Day' };
  const found: BankHoliday[] = [
    { day: addDays(easter, -2), name: 'Good Friday' },
    { day: firstMonday(year, 5), name: 'Early May bank holiday' },
    { day: lastMonday(year, 5), name: 'Spring bank holiday' },
    {
      day: nation === 'scotland' ? firstMonday(year, 8) : lastMonday(year, 8),
      name: 'Summer bank holiday',
    },
    ...withSubstitutes([
      { day: dayOf(year, 12, 25), name: 'Christmas Day' },
      { day: dayOf(year, 12, 26), name: 'Boxing Day' },
    ]),
    ...withSubstitutes(
      nation === 'scotland' ? [newYear, { day: dayOf(year, 1, 2), name: '2 January' }] : [newYear],
    ),
  ];
  if (nation !== 'scotland') found.push({ day: addDays(easter, 1), name: 'Easter Monday' });
  if (nation === 'scotland')
    found.push(...withSubstitutes([{ day: dayOf(year, 11, 30), name: 'St Andrew’s Day' }]));
  if (nation === 'northern-ireland')
    found.push(
      ...withSubstitutes([{ day: dayOf(year, 3, 17), name: 'St Patrick’s Day' }]),
      ...withSubstitutes([{ day: dayOf(year, 7, 12), name: 'Battle of the Boyne' }]),
    );
  return found.sort((a, b) => (a.day < b.day ? -1 : 1));
}
