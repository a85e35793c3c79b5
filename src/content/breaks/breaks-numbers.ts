import { number } from '../evidence/clinical-number.ts';

/** What only breaks from sitting need. How long a break is stands with the numbers of pausing and of the exercises. */
export const breaksNumbers = {
  sitLow: number(50, 'min', 'HSE', 'NIB'),
  sitHigh: number(60, 'min', 'HSE', 'NIB'),
  /** A longer break that comes seldom does less than a short one often. */
  seldomEvery: number(2, 'h', 'HSE', 'NIB'),
  seldomLow: number(15, 'min', 'HSE', 'NIB'),
  seldomHigh: number(20, 'min', 'HSE', 'NIB'),
  standing: number(20, 'min', 'DR'),
  postpone: number(5, 'min', 'DR'),
  postponeAtMost: number(3, 'times', 'DR'),
  call: number(30, 'min', 'DR'),
  askAgain: number(10, 'min', 'DR'),
  askAtMost: number(3, 'times', 'DR'),
  sofaAnew: number(4, 'h', 'DR'),
  readsOn: number(5, 'min', 'DR'),
  dayBegins: number(7, 'h', 'DR'),
  dayEnds: number(22, 'h', 'DR'),
};
