import type { Pool } from 'pg';

const LOOK_AGAIN_MS = 30_000;

/** Says which clinic a host name belongs to. */
export interface ClinicHosts {
  /** The slug; null for a name that belongs to none. */
  slugAt(host: string): string | null;
}

/** Reads the host names once, and again now and then behind the requests, which never wait for it. */
export async function clinicHosts(pool: Pool, now: () => number): Promise<ClinicHosts> {
  const read = async () => {
    const { rows } = await pool.query<{ host: string; slug: string }>(
      'select host, slug from clinic where host is not null',
    );
    return new Map(rows.map(({ host, slug }) => [host, slug]));
  };
  let known = await read();
  let readAt = now();
  const lookAgain = async () => {
    readAt = now();
    try {
      known = await read();
    } catch {
      // The names that were known stay.
    }
  };
  return {
    slugAt: (host) => {
      if (now() - readAt > LOOK_AGAIN_MS) void lookAgain();
      return known.get(host.toLowerCase()) ?? null;
    },
  };
}
