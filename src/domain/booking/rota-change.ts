import { addDays, type LocalDay } from '../time/local-day.ts';
import type { WeeklyHours } from './working-hours.ts';

/** The hours of one weekday, in minutes after midnight. */
export type DayHours = Pick<WeeklyHours, 'weekday' | 'fromMinutes' | 'untilMinutes'>;

/** A week that holds from its first day to its last, both included; null for always. */
export interface RotaPeriod {
  readonly firstDay: LocalDay | null;
  readonly lastDay: LocalDay | null;
  readonly week: readonly DayHours[];
}

/**
 * The rota with another week from `firstDay` to `lastDay`, or from then on: what held before and what holds after
 * stays as it was. An empty week is no work in that time.
 */
export function rotaWithChange(
  rota: readonly WeeklyHours[],
  { firstDay, lastDay, week }: RotaPeriod & { firstDay: LocalDay },
): WeeklyHours[] {
  const before = rota
    .filter((hours) => hours.firstDay === null || hours.firstDay < firstDay)
    .map((hours) => {
      const end = addDays(firstDay, -1);
      return { ...hours, lastDay: hours.lastDay === null || hours.lastDay > end ? end : hours.lastDay };
    });
  const after =
    lastDay === null
      ? []
      : rota
          .filter((hours) => hours.lastDay === null || hours.lastDay > lastDay)
          .map((hours) => {
            const begin = addDays(lastDay, 1);
            return {
              ...hours,
              firstDay: hours.firstDay === null || hours.firstDay < begin ? begin : hours.firstDay,
            };
          });
  return [...before, ...week.map((hours) => ({ ...hours, firstDay, lastDay })), ...after];
}

/** The weeks that hold from `today` on, in order, each with the days it holds for; times without any work as well. */
export function rotaPeriods(rota: readonly WeeklyHours[], today: LocalDay): RotaPeriod[] {
  const borders = new Set<LocalDay>();
  for (const { firstDay, lastDay } of rota) {
    if (firstDay !== null && firstDay > today) borders.add(firstDay);
    if (lastDay !== null && lastDay >= today) borders.add(addDays(lastDay, 1));
  }
  const begins = [today, ...[...borders].sort()];
  return begins.map((day, index) => {
    const next = begins[index + 1];
    return {
      firstDay: index === 0 ? null : day,
      lastDay: next === undefined ? null : addDays(next, -1),
      week: rota
        .filter(
          ({ firstDay, lastDay }) =>
            (firstDay === null || firstDay <= day) && (lastDay === null || lastDay >= day),
        )
        .map(({ weekday, fromMinutes, untilMinutes }) => ({ weekday, fromMinutes, untilMinutes }))
        .sort((a, b) => a.weekday - b.weekday || a.fromMinutes - b.fromMinutes),
    };
  });
}
