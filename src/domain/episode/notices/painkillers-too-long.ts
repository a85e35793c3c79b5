import { addDays, type LocalDay } from '../../time/local-day.ts';
import type { NoticeOf } from './notice.ts';

/** Days in a row with a painkiller, as the dosing rules count them, and after how many to ask. */
export interface PainkillerDays {
  nsaidDays: number;
  nsaidDaysToAsk: number;
  codeineDays: number;
  codeineDaysToAsk: number;
}

/** RC8: an anti-inflammatory or codeine for more days in a row than that; null otherwise. Source: RC8 (DR). */
export function painkillersTooLong(days: PainkillerDays, today: LocalDay): NoticeOf<'painkillers'> | null {
  const { nsaidDays, nsaidDaysToAsk, codeineDays, codeineDaysToAsk } = days;
  const notice = (what: 'anti-inflammatory' | 'codeine', dayCount: number, daysToAsk: number) =>
    ({
      id: 'painkillers',
      // Each further time over is a degree.
      degree: Math.floor((dayCount - 1) / daysToAsk),
      since: addDays(today, 1 - dayCount),
      sign: 'RC8',
      reason: { what, dayCount },
    }) as const;
  if (codeineDays > codeineDaysToAsk) return notice('codeine', codeineDays, codeineDaysToAsk);
  return nsaidDays > nsaidDaysToAsk ? notice('anti-inflammatory', nsaidDays, nsaidDaysToAsk) : null;
}
