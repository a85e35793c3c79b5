import { createHmac } from 'node:crypto';
import { Hono } from 'hono';
import type { Pool } from 'pg';
import { type RequestWatch, watchRequests } from '../../src/clinic/operations/watch-requests.ts';
import type { ClinicParts } from '../../src/clinic/routes/clinic-parts.ts';
import { staffRoutes } from '../../src/clinic/routes/staff/staff.ts';
import { findClinic } from '../../src/clinic/use-cases/clinics.ts';
import { inClinic } from '../../src/clinic/database/in-clinic.ts';
import { invitationPath, invite } from '../../src/clinic/use-cases/sign-in/invitations.ts';
import { serverKey } from '../../src/clinic/use-cases/sign-in/server-key.ts';
import type { Role } from '../../src/clinic/use-cases/staff-member.ts';
import { manageLinks } from '../../src/clinic/use-cases/manage-links.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an app for codes shows: RFC 6238, worked out here and not with the library of the server. */
export function codeAt(secret: string, at: number): string {
  const bits = [...secret].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0');
}

const HTML_SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&lt;': '<' };
export const plainText = (html: string): string =>
  html.replaceAll(/&(amp|quot|lt);/g, (sign) => HTML_SIGNS[sign] ?? sign);

interface Known {
  email: string;
  password: string;
  secret: string;
}

// A test signs in hundreds of times.
const CHEAP = { N: 16, r: 8, p: 1 };

export const PASSWORD = 'violet kettle orbit nineteen';

/** The staff's side of a clinic on a real database, with a clock that is put on by hand. */
export function staffWeb(
  pool: () => Pool,
  more: Partial<ClinicParts> = {},
  { origin = 'http://localhost', watch }: { origin?: string; watch?: RequestWatch } = {},
) {
  let now = Date.UTC(2026, 10, 23, 9);
  let app: Promise<Hono> | null = null;
  const open = async () => {
    const parts = {
      pool: pool(),
      links: await manageLinks(pool()),
      now: () => now,
      hashCost: CHEAP,
      ...more,
    };
    const server = new Hono();
    if (watch) server.use(watchRequests(watch, () => 0));
    return server.route('/c/:slug/staff', staffRoutes(parts));
  };

  /** A browser of its own: its cookies, and what it says of where a form came from. */
  function person({ address = '192.0.2.1', agent = 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0' } = {}) {
    const cookies = new Map<string, string>();
    async function ask(path: string, init: RequestInit = {}): Promise<Response> {
      app ??= open();
      const headers = new Headers({ 'user-agent': agent, ...(init.headers as Record<string, string>) });
      if (cookies.size > 0)
        headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
      const answer = await (
        await app
      ).request(
        `${origin.replace('https:', 'http:')}${path}`,
        { ...init, headers },
        {
          incoming: { socket: { remoteAddress: address } },
        },
      );
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (/max-age=0/i.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    }
    const submit = (
      path: string,
      fields: object = {},
      headers: Record<string, string> = { origin, 'sec-fetch-site': 'same-origin' },
    ) => ask(path, { method: 'POST', body: new URLSearchParams(fields as Record<string, string>), headers });
    return {
      cookies,
      ask,
      submit,
      page: async (path: string) => plainText(await (await ask(path)).text()),
      /** Password and code, as a form without any script. */
      async signsIn({ email, password, secret }: Known, clinic = 'demo'): Promise<Response> {
        const first = await submit(`/c/${clinic}/staff/sign-in`, { email, password });
        if (first.status !== 303) return first;
        return submit(`/c/${clinic}/staff/sign-in/code`, { code: codeAt(secret, now) });
      },
    };
  }

  type Person = ReturnType<typeof person>;

  /** From a link to a member who is signed in. */
  async function accepts(
    who: Person,
    path: string,
    { name, email, password = PASSWORD }: { name: string; email: string; password?: string },
  ): Promise<Known & { recoveryCodes: string[] }> {
    const token = new URL(path, origin).searchParams.get('token') ?? '';
    const [here = ''] = path.split('?');
    const first = await who.submit(here, { token, name, email, password });
    if (first.status !== 303) throw new Error(await first.text());
    const secret = /secret=([A-Z2-7]+)/.exec(await who.page(`${here}/code`))?.[1] ?? '';
    const second = await who.submit(`${here}/code`, { code: codeAt(secret, now) });
    if (second.status !== 303) throw new Error(await second.text());
    const shown = await who.page(second.headers.get('location') ?? '');
    // The code of this half minute is used up.
    now += 60_000;
    return {
      email,
      password,
      secret,
      recoveryCodes: shown.match(/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/g) ?? [],
    };
  }

  /** A link as the owner, or for the first owner the machine, hands it over. */
  async function linkFor(
    role: Role,
    email: string | null = null,
    slug = 'demo',
    practitionerId: string | null = null,
  ): Promise<string> {
    const clinic = await findClinic(pool(), slug);
    if (!clinic) throw new Error(`There is no clinic ${slug}`);
    const key = await serverKey(pool(), more.secretKey);
    const invitation = await inClinic(pool(), clinic.clinicId, (client) =>
      invite(client, clinic, { email, role, practitionerId, by: { actor: 'system', staffId: null } }, now),
    );
    return invitationPath(key, clinic, invitation);
  }

  /** A new member of the clinic, signed in. */
  async function member(role: Role, email: string, slug = 'demo', practitionerId: string | null = null) {
    const who = person();
    const known = await accepts(who, await linkFor(role, email, slug, practitionerId), {
      name: `Example ${role}`,
      email,
    });
    return { ...who, known };
  }

  return {
    person,
    accepts,
    linkFor,
    member,
    now: () => now,
    pass: (ms: number) => {
      now += ms;
    },
    open: () => (app ??= open()),
  };
}

/** A second clinic beside the demo. */
export async function otherClinic(pool: Pool, slug = 'other'): Promise<void> {
  await pool.query(
    `insert into clinic (clinic_id, slug, name, time_zone, phone, email, address)
     values (gen_random_uuid(), $1, 'Other clinic', 'Europe/London', '0114 496 0200', 'other@clinic.example', '2 Example Street')`,
    [slug],
  );
}

/** What the log of the clinic says, oldest first. */
export async function auditOf(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(
    `select action || case when details ? 'by' then ': ' || (details->>'by') else '' end as line
     from audit_event order by audit_event_id`,
  );
  return rows.map(({ line }) => line);
}
