import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Pool } from 'pg';
import type { ClinicId } from '../database/in-clinic.ts';

/** A time kept while somebody types, a place on the waiting list, a freed time that is offered, a practitioner’s calendar. */
type PrivateKind = 'details' | 'waiting' | 'offers' | 'calendar';

/** Makes and checks the private part of a link: whoever has it may see and change this one appointment. */
export interface ManageLinks {
  /** The private address, from the root of the server. */
  pathFor(clinic: { clinicId: ClinicId; slug: string }, appointmentId: string): string;
  isToken(token: string, clinicId: ClinicId, appointmentId: string): boolean;
  /** The private address of something else; its token is good for nothing but this. */
  privateToken(clinicId: ClinicId, kind: PrivateKind, id: string): string;
  privatePath(clinic: { clinicId: ClinicId; slug: string }, kind: PrivateKind, id: string): string;
  isPrivate(token: string, clinicId: ClinicId, kind: PrivateKind, id: string): boolean;
}

/** The key is made once and shared by every process on this database. */
export async function manageLinks(pool: Pool): Promise<ManageLinks> {
  await pool.query(`insert into server_secret values ('manage-links', $1) on conflict do nothing`, [
    randomBytes(32).toString('base64url'),
  ]);
  const { rows } = await pool.query<{ value: string }>(
    `select value from server_secret where name = 'manage-links'`,
  );
  const key = Buffer.from(rows[0]?.value ?? '', 'base64url');
  const tokenFor = (clinicId: ClinicId, subject: string) =>
    createHmac('sha256', key).update(`${clinicId}/${subject}`).digest('base64url');
  const isTokenFor = (token: string, clinicId: ClinicId, subject: string) => {
    const right = Buffer.from(tokenFor(clinicId, subject));
    const given = Buffer.from(token);
    return given.length === right.length && timingSafeEqual(given, right);
  };
  return {
    privateToken: (clinicId, kind, id) => tokenFor(clinicId, `${kind}/${id}`),
    privatePath: ({ clinicId, slug }, kind, id) =>
      `/c/${slug}/${kind}/${id}/${tokenFor(clinicId, `${kind}/${id}`)}`,
    isPrivate: (token, clinicId, kind, id) => isTokenFor(token, clinicId, `${kind}/${id}`),
    pathFor: ({ clinicId, slug }, appointmentId) =>
      `/c/${slug}/appointments/${appointmentId}/${tokenFor(clinicId, appointmentId)}`,
    isToken: isTokenFor,
  };
}
