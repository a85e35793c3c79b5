import type { PoolClient } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import { addDays, localDay, type LocalDay } from '../../domain/time/local-day.ts';
import { type Clinic, type Practitioner, practitionersOf, type Service, servicesOf } from './clinics.ts';
import { type FreeTime, freeTimes } from './free-times.ts';
import { notFound } from './problem.ts';

const DAYS_SHOWN = 7;

export interface TimesAsked {
  serviceId: string;
  /** Null for whoever is free. */
  practitionerId: string | null;
  /** Null for today. */
  from: LocalDay | null;
  exceptAppointmentId?: string;
}

export interface WeekOfTimes {
  service: Service;
  /** Those who give the service. */
  practitioners: Practitioner[];
  practitionerId: string | null;
  times: FreeTime[];
  /** The next day with a free time after those shown; null when there is none. */
  laterFrom: LocalDay | null;
}

/** A week of free times, from the first day asked for on which there are any. */
export async function weekOfTimes(
  client: PoolClient,
  clinic: Clinic,
  asked: TimesAsked,
  now: Instant,
): Promise<WeekOfTimes> {
  const service = (await servicesOf(client, clinic.clinicId)).find(
    ({ serviceId }) => serviceId === asked.serviceId,
  );
  if (!service) throw notFound('service');
  const practitioners = (await practitionersOf(client, clinic.clinicId)).filter(({ serviceIds }) =>
    serviceIds.includes(service.serviceId),
  );
  const practitionerId =
    practitioners.find((one) => one.practitionerId === asked.practitionerId)?.practitionerId ?? null;
  const today = localDay(now, clinic.timeZone);
  const all = await freeTimes(client, clinic, {
    service,
    practitionerIds: practitionerId ? [practitionerId] : practitioners.map((one) => one.practitionerId),
    firstDay: asked.from ?? today,
    lastDay: addDays(today, clinic.horizonDays),
    now,
    ...(asked.exceptAppointmentId !== undefined && { exceptAppointmentId: asked.exceptAppointmentId }),
  });
  const [first] = all;
  const firstShown = first ? localDay(first.start, clinic.timeZone) : today;
  const lastShown = addDays(firstShown, DAYS_SHOWN - 1);
  const times = all.filter(({ start }) => localDay(start, clinic.timeZone) <= lastShown);
  const later = all[times.length];
  return {
    service,
    practitioners,
    practitionerId,
    times,
    laterFrom: later ? localDay(later.start, clinic.timeZone) : null,
  };
}
