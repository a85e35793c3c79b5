import type { PoolClient } from 'pg';
import { newId } from '../../database/ids.ts';
import { type ClinicId, isUuid } from '../../database/in-clinic.ts';
import { type Actor, noteAudit } from '../audit.ts';
import type { Clinic, Service } from '../clinics.ts';
import { changedFields, oneAtATime, type Saved, seenMark } from './saved.ts';

/** A service with what only staff see of it. */
export interface ServiceSettings extends Omit<Service, 'serviceId'> {
  isActive: boolean;
}

export type KeptService = ServiceSettings & { serviceId: string };

/** All of them, hidden ones as well, in their order. */
export async function allServices(client: PoolClient, clinicId: ClinicId): Promise<KeptService[]> {
  const { rows } = await client.query<KeptService>(
    `select service_id as "serviceId", kind, name, about, duration_minutes as "durationMinutes",
       buffer_before_minutes as "bufferBeforeMinutes", buffer_after_minutes as "bufferAfterMinutes",
       price_pence as "pricePence", is_active as "isActive"
     from service where clinic_id = $1 order by position, name, service_id`,
    [clinicId],
  );
  return rows;
}

interface Change {
  /** Null for one that is new, whose id is then the mark of its form. */
  serviceId: string | null;
  service: ServiceSettings;
  seen: string;
  by: Actor;
}

/** Adds or changes a service. What is booked keeps the length it was booked with. Nothing is ever deleted. */
export async function saveService(
  client: PoolClient,
  clinic: Clinic,
  { serviceId, service, seen, by }: Change,
): Promise<Saved<ServiceSettings>> {
  await oneAtATime(client, clinic.clinicId);
  const all = await allServices(client, clinic.clinicId);
  const kept = serviceId === null ? null : all.find((one) => one.serviceId === serviceId);
  if (kept === undefined) return { kind: 'gone' };
  const { serviceId: id, ...before } = kept ?? { serviceId: isUuid(seen) ? seen : newId(), ...service };
  if (kept === null && all.some((one) => one.serviceId === id)) return { kind: 'saved' };
  if (kept !== null && seenMark(before) !== seen) return { kind: 'changed', now: before };
  await client.query(
    `insert into service (clinic_id, service_id, kind, name, about, duration_minutes, buffer_before_minutes,
       buffer_after_minutes, price_pence, is_active, position)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (clinic_id, service_id) do update set kind = excluded.kind, name = excluded.name,
       about = excluded.about, duration_minutes = excluded.duration_minutes,
       buffer_before_minutes = excluded.buffer_before_minutes, buffer_after_minutes = excluded.buffer_after_minutes,
       price_pence = excluded.price_pence, is_active = excluded.is_active`,
    [
      clinic.clinicId,
      id,
      service.kind,
      service.name,
      service.about,
      service.durationMinutes,
      service.bufferBeforeMinutes,
      service.bufferAfterMinutes,
      service.pricePence,
      service.isActive,
      all.length,
    ],
  );
  const fields = kept === null ? null : changedFields(before, service);
  if (fields?.length !== 0)
    await noteAudit(client, clinic.clinicId, {
      actor: by,
      action: kept === null ? 'service added' : 'service changed',
      subjectId: id,
      ...(fields && { details: { fields } }),
    });
  return { kind: 'saved' };
}

/** One place up or down among the services, as patients see them. */
export async function moveService(
  client: PoolClient,
  clinic: Clinic,
  { serviceId, by, direction }: { serviceId: string; by: Actor; direction: 'up' | 'down' },
): Promise<void> {
  await oneAtATime(client, clinic.clinicId);
  const order = (await allServices(client, clinic.clinicId)).map((one) => one.serviceId);
  if (!swapped(order, serviceId, direction)) return;
  for (const [position, id] of order.entries())
    await client.query('update service set position = $3 where clinic_id = $1 and service_id = $2', [
      clinic.clinicId,
      id,
      position,
    ]);
  await noteAudit(client, clinic.clinicId, {
    actor: by,
    action: 'service changed',
    subjectId: serviceId,
    details: { fields: ['position'] },
  });
}

/** Swaps `id` with its neighbour in place; false where it has none. */
export function swapped(order: string[], id: string, direction: 'up' | 'down'): boolean {
  const from = order.indexOf(id);
  const to = from + (direction === 'up' ? -1 : 1);
  const other = order[to];
  if (from < 0 || other === undefined) return false;
  order[to] = id;
  order[from] = other;
  return true;
}
