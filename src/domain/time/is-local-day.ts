import type { LocalDay } from './local-day.ts';

const LOCAL_DAY = /^(19|20)\d{2}-\d{2}-\d{2}$/;

/** Whether it is a day of the calendar: the thirtieth of February is none, though `Date` takes it for the second of March. */
export const isLocalDay = (value: unknown): value is LocalDay =>
  typeof value === 'string' &&
  LOCAL_DAY.test(value) &&
  new Date(value).getUTCDate() === Number(value.slice(8));
