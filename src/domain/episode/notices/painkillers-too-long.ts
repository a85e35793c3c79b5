import { addDays, type LocalDay } from '../../time/local-day.ts';
import type { NoticeOf } from './notice.ts';

/** Days in a row with a painkiller, as the dosing rules count them, and after how many to ask. */
export interface PainkillerDays {
  nsaidDays: number;
  nsaidDaysToAsk: number;
  codeineDays: number;
  codeineDaysToAsk: number;
}

type PainkillerNotice = NoticeOf<'painkillers-codeine'> | NoticeOf<'painkillers-anti-inflammatory'>;

/**
 * RC8: an anti-inflammatory, or codeine, for more days in a row than that; each by itself, for each is asked about and put
 * away by itself. Source: RC8 (DR).
 */
export function painkillersTooLong(days: PainkillerDays, today: LocalDay): PainkillerNotice[] {
  const { nsaidDays, nsaidDaysToAsk, codeineDays, codeineDaysToAsk } = days;
  const notice = <K extends PainkillerNotice['id']>(id: K, dayCount: number, daysToAsk: number) =>
    dayCount > daysToAsk
      ? [
          {
            id,
            // Each further time over is a degree.
            degree: Math.floor((dayCount - 1) / daysToAsk),
            since: addDays(today, 1 - dayCount),
            sign: 'RC8' as const,
            reason: { dayCount },
          },
        ]
      : [];
  return [
    ...notice('painkillers-codeine', codeineDays, codeineDaysToAsk),
    ...notice('painkillers-anti-inflammatory', nsaidDays, nsaidDaysToAsk),
  ];
}
