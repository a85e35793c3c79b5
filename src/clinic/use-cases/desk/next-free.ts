import type { PoolClient } from 'pg';
import { HOUR_MS, type Instant } from '../../../domain/time/instant.ts';
import { addDays, localDay } from '../../../domain/time/local-day.ts';
import { type Clinic, practitionersOf, type Service, servicesOf } from '../clinics.ts';
import { type FreeTime, freeTimes } from '../free-times.ts';
import { withoutLeadTime } from './place.ts';

/** Looked through in this order until enough is found, so that a near time is found fast. */
const LOOK_AHEAD_DAYS = [7, 90];
// Times side by side are no choice for somebody on the phone.
const APART_MS = HOUR_MS;

export interface NextFree {
  service: Service;
  times: (FreeTime & { practitionerName: string })[];
}

/**
 * The next times of each service, however near, an hour or more apart: `count` of them, or fewer where fewer are free.
 * With one practitioner where one is given, and then of their services alone.
 */
export async function nextFree(
  client: PoolClient,
  clinic: Clinic,
  { practitionerId, count }: { practitionerId: string | null; count: number },
  now: Instant,
): Promise<NextFree[]> {
  const today = localDay(now, clinic.timeZone);
  const everybody = await practitionersOf(client, clinic.clinicId);
  const found: NextFree[] = [];
  for (const service of await servicesOf(client, clinic.clinicId)) {
    const givers = everybody.filter(
      (one) =>
        one.serviceIds.includes(service.serviceId) &&
        (practitionerId === null || one.practitionerId === practitionerId),
    );
    if (givers.length === 0) continue;
    const nameOf = new Map(givers.map((one) => [one.practitionerId, one.name]));
    let times: FreeTime[] = [];
    for (const days of LOOK_AHEAD_DAYS) {
      const all = await freeTimes(client, withoutLeadTime(clinic), {
        service,
        practitionerIds: [...nameOf.keys()],
        firstDay: today,
        lastDay: addDays(today, days),
        now,
      });
      times = [];
      for (const time of all) {
        const last = times.at(-1);
        if (!last || time.start - last.start >= APART_MS) times.push(time);
        if (times.length === count) break;
      }
      if (times.length === count) break;
    }
    found.push({
      service,
      times: times.map((time) => ({ ...time, practitionerName: nameOf.get(time.practitionerId) ?? '' })),
    });
  }
  return found;
}
