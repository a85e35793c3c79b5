import type { Pool, PoolClient } from 'pg';
import type { ClinicId } from '../database/in-clinic.ts';

export interface Clinic {
  clinicId: ClinicId;
  slug: string;
  name: string;
  isDemo: boolean;
  timeZone: string;
  phone: string;
  email: string;
  address: string;
  directions: string;
  leadMinutes: number;
  horizonDays: number;
  stepMinutes: number;
  holdMinutes: number;
  changeNoticeMinutes: number;
  /** How long a freed time is kept for whoever is next on the waiting list. */
  offerMinutes: number;
  /** Within how many hours a question is answered, as the clinic promises. */
  replyHours: number;
  /** How long before an appointment the clinic reminds of it; 0 when it does not. */
  reminderHours: number;
}

export interface Service {
  serviceId: string;
  kind: 'physiotherapy' | 'sports-massage' | 'acupuncture';
  name: string;
  about: string;
  durationMinutes: number;
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  pricePence: number | null;
}

export interface Practitioner {
  practitionerId: string;
  name: string;
  profession: string;
  about: string;
  /** The clinic's own words from here on (row P1); empty where it says nothing. */
  qualification: string;
  qualifiedYear: number | null;
  roles: string;
  experience: string;
  interests: string;
  serviceIds: string[];
}

const CLINIC = `clinic_id as "clinicId", slug, name, is_demo as "isDemo", time_zone as "timeZone", phone, email,
  address, directions, lead_minutes as "leadMinutes", horizon_days as "horizonDays", step_minutes as "stepMinutes",
  hold_minutes as "holdMinutes", change_notice_minutes as "changeNoticeMinutes", offer_minutes as "offerMinutes",
  reply_hours as "replyHours", reminder_hours as "reminderHours"`;

/** Null when there is no such clinic. */
export async function findClinic(pool: Pool, slug: string): Promise<Clinic | null> {
  const { rows } = await pool.query<Clinic>(`select ${CLINIC} from clinic where slug = $1`, [slug]);
  return rows[0] ?? null;
}

export async function findClinicById(pool: Pool, clinicId: ClinicId): Promise<Clinic | null> {
  const { rows } = await pool.query<Clinic>(`select ${CLINIC} from clinic where clinic_id = $1`, [clinicId]);
  return rows[0] ?? null;
}

/** In the order of their names. */
export async function allClinics(pool: Pool): Promise<Clinic[]> {
  const { rows } = await pool.query<Clinic>(`select ${CLINIC} from clinic order by name, slug`);
  return rows;
}

const SERVICE = `service_id as "serviceId", kind, name, about, duration_minutes as "durationMinutes",
  buffer_before_minutes as "bufferBeforeMinutes", buffer_after_minutes as "bufferAfterMinutes",
  price_pence as "pricePence"`;

export async function servicesOf(client: PoolClient, clinicId: ClinicId): Promise<Service[]> {
  const { rows } = await client.query<Service>(
    `select ${SERVICE} from service where clinic_id = $1 and is_active order by position, name`,
    [clinicId],
  );
  return rows;
}

/** Null when there is no such service; `isGiven` when this practitioner gives it. */
export async function findService(
  client: PoolClient,
  clinicId: ClinicId,
  { serviceId, practitionerId }: { serviceId: string; practitionerId: string },
): Promise<{ service: Service; isGiven: boolean } | null> {
  const { rows } = await client.query<Service & { isGiven: boolean }>(
    `select ${SERVICE}, exists (
       select from practitioner_service of join practitioner p using (clinic_id, practitioner_id)
       where clinic_id = $1 and practitioner_id = $3 and of.service_id = $2 and p.is_active) as "isGiven"
     from service where clinic_id = $1 and service_id = $2 and is_active`,
    [clinicId, serviceId, practitionerId],
  );
  const [row] = rows;
  if (!row) return null;
  const { isGiven, ...service } = row;
  return { service, isGiven };
}

/** The service, and the ids of everybody who gives it; null when there is no such service. */
export async function serviceAndGivers(
  client: PoolClient,
  clinicId: ClinicId,
  serviceId: string,
): Promise<{ service: Service; practitionerIds: string[] } | null> {
  const { rows } = await client.query<Service & { practitionerIds: string[] }>(
    `select ${SERVICE}, array(
       select practitioner_id::text from practitioner_service of join practitioner p using (clinic_id, practitioner_id)
       where clinic_id = $1 and of.service_id = $2 and p.is_active) as "practitionerIds"
     from service where clinic_id = $1 and service_id = $2 and is_active`,
    [clinicId, serviceId],
  );
  const [row] = rows;
  if (!row) return null;
  const { practitionerIds, ...service } = row;
  return { service, practitionerIds };
}

export async function practitionersOf(client: PoolClient, clinicId: ClinicId): Promise<Practitioner[]> {
  const { rows } = await client.query<Practitioner>(
    `select practitioner_id as "practitionerId", name, profession, about, qualification,
       qualified_year as "qualifiedYear", roles, experience, interests,
       coalesce((select array_agg(service_id::text) from practitioner_service of
         where of.clinic_id = p.clinic_id and of.practitioner_id = p.practitioner_id), '{}') as "serviceIds"
     from practitioner p where clinic_id = $1 and is_active order by position, name`,
    [clinicId],
  );
  return rows;
}
