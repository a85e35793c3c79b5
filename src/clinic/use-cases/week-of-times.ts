import type { PoolClient } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import { addDays, localDay, type LocalDay } from '../../domain/time/local-day.ts';
import { type Clinic, type Practitioner, practitionersOf, type Service, servicesOf } from './clinics.ts';
import { firstFreeTimes } from './first-free-times.ts';
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
  const [services, everybody] = await Promise.all([
    servicesOf(client, clinic.clinicId),
    practitionersOf(client, clinic.clinicId),
  ]);
  const service = services.find(({ serviceId }) => serviceId === asked.serviceId);
  if (!service) throw notFound('service');
  const practitioners = everybody.filter(({ serviceIds }) => serviceIds.includes(service.serviceId));
  const practitionerId =
    practitioners.find((one) => one.practitionerId === asked.practitionerId)?.practitionerId ?? null;
  const today = localDay(now, clinic.timeZone);
  const lastDay = addDays(today, clinic.horizonDays);
  const wanted = {
    service,
    practitionerIds: practitionerId ? [practitionerId] : practitioners.map((one) => one.practitionerId),
    now,
    ...(asked.exceptAppointmentId !== undefined && { exceptAppointmentId: asked.exceptAppointmentId }),
  };
  const firstFrom = async (firstDay: LocalDay): Promise<LocalDay | null> => {
    const [first] = await firstFreeTimes(client, clinic, { ...wanted, firstDay, lastDay }, 1);
    return first ? localDay(first.start, clinic.timeZone) : null;
  };
  const firstShown = await firstFrom(asked.from ?? today);
  if (firstShown === null) return { service, practitioners, practitionerId, times: [], laterFrom: null };
  const lastShown = addDays(firstShown, DAYS_SHOWN - 1);
  const days = { firstDay: firstShown, lastDay: lastShown };
  return {
    service,
    practitioners,
    practitionerId,
    times: await freeTimes(client, clinic, { ...wanted, ...days }),
    laterFrom: await firstFrom(addDays(lastShown, 1)),
  };
}
