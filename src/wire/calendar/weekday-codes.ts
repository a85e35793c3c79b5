import type { Weekday } from '../../domain/time/weekday.ts';

export const weekdayCodes: Readonly<Record<Weekday, string>> = {
  1: 'MO',
  2: 'TU',
  3: 'WE',
  4: 'TH',
  5: 'FR',
  6: 'SA',
  7: 'SU',
};
