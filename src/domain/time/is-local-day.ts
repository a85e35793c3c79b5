import { addDays, type LocalDay } from './local-day.ts';

const LOCAL_DAY = /^(19|20)\d{2}-\d{2}-\d{2}$/;

/** Whether it is a day of the calendar: the thirtieth of February is none, though `Date.parse` takes it. */
export const isLocalDay = (value: unknown): value is LocalDay =>
  typeof value === 'string' &&
  LOCAL_DAY.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  addDays(value, 0) === value;
