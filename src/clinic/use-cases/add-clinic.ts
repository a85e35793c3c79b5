import type { Pool } from 'pg';
import { newId } from '../database/ids.ts';

export interface NewClinic {
  slug: string;
  name: string;
  timeZone: string;
  phone: string;
  email: string;
  address: string;
  /** The clinic's own host name; null where it has none. */
  host: string | null;
}

const HOST = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What keeps the clinic from being added, each in a sentence. */
export function problemsOf({ slug, name, timeZone, phone, email, address, host }: NewClinic): string[] {
  return [
    !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && '--slug is small letters, digits and hyphens: high-street.',
    name.trim() === '' && '--name is what patients call the clinic.',
    !isTimeZone(timeZone) && '--zone is a zone such as Europe/London.',
    !/^[+\d][\d ()-]{5,}$/.test(phone) && '--phone is the number that patients ring.',
    !/^\S+@\S+\.\S+$/.test(email) && '--email is where questions are announced.',
    address.trim() === '' && '--address is where patients come.',
    host !== null && !HOST.test(host) && '--host is a name such as book.clinic.example, without https://.',
  ].filter((problem) => problem !== false);
}

/** Adds a clinic without hours, people or services: its owner fills it in. Rejects where the slug or host is taken. */
export async function addClinic(pool: Pool, clinic: NewClinic): Promise<void> {
  const { rowCount } = await pool.query(
    `insert into clinic (clinic_id, slug, name, time_zone, phone, email, address, host)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      newId(),
      clinic.slug,
      clinic.name,
      clinic.timeZone,
      clinic.phone,
      clinic.email,
      clinic.address,
      clinic.host,
    ],
  );
  if (rowCount === 0)
    throw new Error(`There is a clinic with the slug "${clinic.slug}" or this host already.`);
}
