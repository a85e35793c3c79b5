import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import { type Actor, noteAudit } from '../audit.ts';
import { iso } from '../booking/wish.ts';
import type { Clinic } from '../clinics.ts';
import { type ChosenRecord, holdings, tracesOf } from './holdings.ts';

export interface PersonFile {
  clinic: string;
  madeAt: string;
  /** By what it is, each row with the names of the database. */
  kept: { words: string; table: string; rows: Record<string, unknown>[] }[];
}

/** Everything the clinic keeps about the person of these records; that it was read is noted. */
export async function exportPerson(
  client: PoolClient,
  clinic: Clinic,
  { chosen, by }: { chosen: readonly ChosenRecord[]; by: Actor },
  now: Instant,
): Promise<PersonFile> {
  const traces = await tracesOf(client, clinic, chosen);
  const kept: PersonFile['kept'] = [];
  // Most wanted first: the list is in the order of erasing.
  for (const { table, words, rows: about, by: trace, leftOut = [] } of holdings.toReversed()) {
    const { rows } = await client.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) - $3::text[] as row from ${table} t where clinic_id = $1 and ${about}`,
      [clinic.clinicId, traces[trace], ['clinic_id', ...leftOut]],
    );
    const before = kept.find((one) => one.table === table);
    // A mail is found by what it is about, and by whom it went to.
    const seen = new Set(before?.rows.map((row) => JSON.stringify(row)));
    const fresh = rows.map(({ row }) => row).filter((row) => !seen.has(JSON.stringify(row)));
    if (before) before.rows.push(...fresh);
    else if (fresh.length > 0) kept.push({ words, table, rows: fresh });
  }
  await noteAudit(client, clinic.clinicId, {
    actor: by,
    action: 'person exported',
    ...(traces.ids[0] !== undefined && { subjectId: traces.ids[0] }),
    details: { records: chosen.length, appointments: traces.appointments.length },
  });
  return { clinic: clinic.name, madeAt: iso(now), kept };
}
