import type { Context } from 'hono';
import type { PoolClient } from 'pg';
import { inClinic } from '../../database/in-clinic.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import type { StaffMember } from '../../use-cases/staff-member.ts';
import type { ClinicParts } from '../clinic-parts.ts';
import type { StaffEnv } from './staff-env.ts';

/** What every page at the desk does: work in one transaction of its own clinic. */
export interface Desk extends ClinicParts {
  within<T>(
    context: Context<StaffEnv>,
    work: (client: PoolClient, clinic: Clinic, staff: StaffMember) => Promise<T>,
  ): Promise<T>;
  /** The address of the staff's first page. */
  home(context: Context<StaffEnv>): string;
}

export const deskOf = (parts: ClinicParts): Desk => ({
  ...parts,
  within: (context, work) => {
    const clinic = context.get('clinic');
    return inClinic(parts.pool, clinic.clinicId, (client) => work(client, clinic, context.get('staff')));
  },
  home: (context) => `/c/${context.get('clinic').slug}/staff`,
});
