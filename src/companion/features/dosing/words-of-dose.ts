import type { DoseUnit, Medicine } from '../../../domain/dosing/medicine.ts';
import { MINUTE_MS, type Instant, type ZonedNow } from '../../../domain/time/instant.ts';
import { addDays, localDay } from '../../../domain/time/local-day.ts';
import { localTime } from '../../../domain/time/local-time.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

export const numberInWords = (value: number): string => number.format(value);

const unitWords: Readonly<Record<DoseUnit, readonly [one: string, many: string]>> = {
  tablet: ['tablet', 'tablets'],
  'gram of gel': ['g of gel', 'g of gel'],
  'centimetre of gel': ['cm of gel', 'cm of gel'],
  milligram: ['mg', 'mg'],
};

export const unitInWords = (unit: DoseUnit): string => unitWords[unit][1];

/** `1 tablet`, `2.5 g of gel`, `400 mg`. */
export const amountInWords = (amount: number, unit: DoseUnit): string =>
  `${number.format(amount)} ${unitWords[unit][amount === 1 ? 0 : 1]}`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Co-codamol: 2 tablets`. */
export const doseInWords = (medicine: Medicine, amount: number): string =>
  `${capitalised(medicine.shortName)}: ${amountInWords(amount, medicine.unit)}`;

function dayInWords(instant: Instant, { now, timeZone }: ZonedNow): string {
  const day = localDay(instant, timeZone);
  const today = localDay(now, timeZone);
  if (day === today) return 'today';
  if (day === addDays(today, -1)) return 'yesterday';
  if (day === addDays(today, 1)) return 'tomorrow';
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return `on ${new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(instant)}`;
}

/** `today at 10:12`, `yesterday at 23:50`, `on 3 November at 08:00`. */
export const momentInWords = (instant: Instant, now: ZonedNow): string =>
  `${dayInWords(instant, now)} at ${localTime(instant, now.timeZone)}`;

/** `14:20`, `02:10 tomorrow`, `02:10 on 24 November`. Rounded up to the minute, so that it is never too early. */
export function endInWords(instant: Instant, now: ZonedNow): string {
  const end = Math.ceil(instant / MINUTE_MS) * MINUTE_MS;
  const day = dayInWords(end, now);
  return `${localTime(end, now.timeZone)}${day === 'today' ? '' : ` ${day}`}`;
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** `just now`, `5 minutes ago`, `2 hours 8 minutes ago`, `3 days ago`. */
export function agoInWords(elapsedMs: number): string {
  const minutes = Math.floor(elapsedMs / MINUTE_MS);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${counted(minutes, 'minute')} ago`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${counted(Math.floor(hours / 24), 'day')} ago`;
  const rest = minutes % 60;
  return `${counted(hours, 'hour')}${rest === 0 ? '' : ` ${counted(rest, 'minute')}`} ago`;
}
