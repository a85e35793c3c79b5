import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { clinicApi } from '../../src/clinic/routes/api.ts';
import type { ClinicParts } from '../../src/clinic/routes/clinic-parts.ts';
import { publicRoutes } from '../../src/clinic/routes/public/public.tsx';
import { keepServerKey } from '../../src/clinic/push/server-keys.ts';
import { manageLinks } from '../../src/clinic/use-cases/manage-links.ts';
import { serverKey } from '../../src/clinic/use-cases/sign-in/server-key.ts';
import { clinicDatabase } from './database.ts';

interface Named {
  id: string;
  name: string;
}

export interface Slot {
  start: string;
  end: string;
  practitioner: string;
}

/** The clinic as its visitors meet it, on a real database, with a clock that stands. */
export function clinicWeb(now: () => number, { push }: Pick<ClinicParts, 'push'> = {}) {
  const database = clinicDatabase(40);
  let ready: Promise<Hono> | null = null;
  const open = async () => {
    const pool = database.pool();
    if (push) await keepServerKey(pool, await serverKey(pool), now());
    const clinic = { pool, links: await manageLinks(pool), now, ...(push && { push }) };
    return new Hono().route('/api', clinicApi(clinic)).route('/c', publicRoutes(clinic));
  };
  const request = async (path: string, init?: RequestInit): Promise<Response> => {
    ready ??= open();
    return (await ready).request(path, init);
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    request(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  const submit = (path: string, fields: Record<string, string>) =>
    request(path, { method: 'POST', body: new URLSearchParams(fields) });
  /** The same clinic behind a real socket, as many at once meet it. */
  const overSocket = async () => {
    ready ??= open();
    const { fetch: answer } = await ready;
    const server = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return {
      post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
        fetch(`http://127.0.0.1:${port}${path}`, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json', ...headers },
        }),
      stop: () => new Promise((resolve) => server.close(resolve)),
    };
  };
  const services = async () =>
    ((await (await request('/api/clinics/demo/services')).json()) as { services: Named[] }).services;
  const slots = async (service: string, day: string) =>
    (
      (await (await request(`/api/clinics/demo/slots?service=${service}&from=${day}&to=${day}`)).json()) as {
        slots: Slot[];
      }
    ).slots;
  return { ...database, request, post, overSocket, submit, services, slots };
}
