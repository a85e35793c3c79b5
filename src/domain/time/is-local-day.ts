import type { LocalDay } from './local-day.ts';

const LOCAL_DAY = /^(19|20)\d{2}-\d{2}-\d{2}$/;

export const isLocalDay = (value: unknown): value is LocalDay =>
  typeof value === 'string' && LOCAL_DAY.test(value) && !Number.isNaN(Date.parse(value));
