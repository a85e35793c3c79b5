import type { PoolClient } from 'pg';
import { addDays, localDay } from '../../domain/time/local-day.ts';
import type { Clinic } from './clinics.ts';
import { type FreeTime, freeTimes, type FreeTimesAsked } from './free-times.ts';

// Where there is room, the first days have enough; where there is little, the whole horizon is read in four questions.
const FIRST_LOOK_DAYS = 1;
const NEXT_LOOK_FACTOR = 4;

/**
 * The earliest free times of these days: at least `count` of them, or all that there are. Asks for the first days only,
 * and for more as long as those have too few.
 */
export async function firstFreeTimes(
  client: PoolClient,
  clinic: Clinic,
  asked: FreeTimesAsked,
  count: number,
): Promise<FreeTime[]> {
  const today = localDay(asked.now, clinic.timeZone);
  const horizon = addDays(today, clinic.horizonDays);
  const lastDay = asked.lastDay < horizon ? asked.lastDay : horizon;
  const found: FreeTime[] = [];
  let days = FIRST_LOOK_DAYS;
  for (let firstDay = asked.firstDay > today ? asked.firstDay : today; firstDay <= lastDay;) {
    const until = addDays(firstDay, days - 1);
    found.push(
      ...(await freeTimes(client, clinic, {
        ...asked,
        firstDay,
        lastDay: until < lastDay ? until : lastDay,
      })),
    );
    if (found.length >= count) break;
    firstDay = addDays(until, 1);
    days *= NEXT_LOOK_FACTOR;
  }
  return found;
}
