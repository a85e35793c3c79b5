import { number } from '../evidence/clinical-number.ts';

/** The numbers of the plan that stand nowhere else. */
export const planNumbers = {
  stepPartsLow: number(10, 'parts', 'UV'),
  itemsMost: number(4, 'times', 'DR'),
  gentleItems: number(3, 'times', 'DR'),
  strengthDaysMost: number(3, 'days', 'UV'),
  strengthItemsEarly: number(2, 'times', 'DR'),
  gapStep: number(14, 'days', 'DR'),
  exerciseRest: number(7, 'days', 'DR'),
  redsToStop: number(3, 'days', 'DR'),
  calm: number(3, 'days', 'DR'),
  hardToAskHelp: number(10, 'days', 'DR'),
  calmEarly: number(5, 'days', 'DR'),
  keepingWellAfter: number(12, 'weeks', 'UV'),
  firstWeeksWalk: number(5, 'min', 'DR'),
  longWalkFrom: number(15, 'min', 'DR'),
  middleWalks: number(2, 'times', 'DR'),
};
