import type { Context } from 'hono';
import type { PoolClient } from 'pg';
import { inClinic } from '../../database/in-clinic.ts';
import type { Actor } from '../../use-cases/audit.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import type { ClinicParts } from '../clinic-parts.ts';
import type { StaffEnv } from './staff-env.ts';

/** Runs work in one transaction of the clinic that somebody is signed in to. */
export const staffWork =
  ({ pool }: ClinicParts) =>
  <T>(context: Context<StaffEnv>, work: (client: PoolClient, clinic: Clinic) => Promise<T>): Promise<T> => {
    const clinic = context.get('clinic');
    return inClinic(pool, clinic.clinicId, (client) => work(client, clinic));
  };

/** Whoever is signed in, as the log names them. */
export const actorOf = (context: Context<StaffEnv>): Actor => `staff:${context.get('staff').staffId}`;

/** An address below the pages of staff. */
export const staffPath = (context: Context<StaffEnv>, path: string): string =>
  `/c/${context.get('clinic').slug}/staff${path}`;
