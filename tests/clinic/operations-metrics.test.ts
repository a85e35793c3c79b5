import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { newId } from '../../src/clinic/database/ids.ts';
import { inClinic } from '../../src/clinic/database/in-clinic.ts';
import { enqueue } from '../../src/clinic/jobs/enqueue.ts';
import { databaseMetrics, poolMetrics } from '../../src/clinic/operations/clinic-gauges.ts';
import { serveMetrics } from '../../src/clinic/operations/metrics-server.ts';
import { metricsText } from '../../src/clinic/operations/metrics-text.ts';
import { requestMetrics } from '../../src/clinic/operations/request-metrics.ts';
import { findClinic } from '../../src/clinic/use-cases/clinics.ts';
import { clinicWeb } from './web.ts';

const NOW = Date.UTC(2026, 10, 23, 6);
const web = clinicWeb(() => NOW);

test('answers are counted by method, pattern and status, and each by how long it took', () => {
  const requests = requestMetrics();
  const answered = (route: string, status: number, durationMs: number) => {
    requests.began();
    requests.answered({ method: 'GET', route, status, durationMs });
  };
  answered('/c/:slug', 200, 4);
  answered('/c/:slug', 200, 30);
  answered('/c/:slug', 503, 6000);
  requests.began();
  const text = metricsText(requests.metrics());
  expect(text).toContain('unspasm_requests_total{method="GET",route="/c/:slug",status="200"} 2\n');
  expect(text).toContain('unspasm_requests_total{method="GET",route="/c/:slug",status="503"} 1\n');
  expect(text).toContain('unspasm_requests_open 1\n');
  const buckets = [...text.matchAll(/_bucket\{[^}]*le="([^"]+)"\} (\d+)/g)].map(
    ([, le, count]) => `${le}:${count}`,
  );
  expect(buckets.join(' ')).toBe('0.005:1 0.01:1 0.025:1 0.05:2 0.1:2 0.25:2 0.5:2 1:2 2.5:2 5:2 +Inf:3');
  expect(text).toContain('unspasm_request_duration_seconds_sum{method="GET",route="/c/:slug"} 6.034\n');
  expect(text).toContain('unspasm_request_duration_seconds_count{method="GET",route="/c/:slug"} 3\n');
});

test('holds that stand are counted, those that ran out are not; connections by what they do', async () => {
  const [service] = await web.services();
  const [slot] = await web.slots(service?.id ?? '', '2026-12-01');
  await web.post('/api/clinics/demo/holds', {
    service: service?.id,
    practitioner: slot?.practitioner,
    start: slot?.start,
  });
  const holdsAt = async (now: number) =>
    metricsText(await databaseMetrics(web.pool(), () => now)).match(/^unspasm_holds \d+$/m)?.[0];
  expect(await holdsAt(NOW)).toBe('unspasm_holds 1');
  expect(await holdsAt(NOW + 10 * 60_000)).toBe('unspasm_holds 0');
  const client = await web.pool().connect();
  expect(metricsText(poolMetrics(web.pool()))).toContain('unspasm_pool_connections{state="busy"} 1\n');
  client.release();
});

test('jobs whose time has come are counted, and mails that were given up', async () => {
  const clinic = await findClinic(web.pool(), 'demo');
  if (!clinic) throw new Error('The demo clinic is not there');
  const measure = async (name: string) =>
    metricsText(await databaseMetrics(web.pool(), Date.now)).match(new RegExp(`^${name} \\d+$`, 'm'))?.[0];
  const before = Number((await measure('unspasm_jobs_waiting'))?.split(' ')[1]);
  await inClinic(web.pool(), clinic.clinicId, async (client) => {
    await enqueue(client, 'example', {});
    await enqueue(client, 'example', {}, { runAt: Date.now() + 3_600_000 });
    await client.query(
      `insert into mail (clinic_id, mail_id, key, kind, recipient, dead_at) values ($1, $2, 'x', 'example', 'ann@home.example', now())`,
      [clinic.clinicId, newId()],
    );
  });
  expect(await measure('unspasm_jobs_waiting')).toBe(`unspasm_jobs_waiting ${before + 1}`);
  expect(await measure('unspasm_jobs_given_up')).toBe('unspasm_jobs_given_up 0');
  expect(await measure('unspasm_mails_dead')).toBe('unspasm_mails_dead 1');
});

test('measures are answered on this machine only, and at one address', async () => {
  const server = serveMetrics(0, async () => requestMetrics().metrics());
  await once(server, 'listening');
  const { address, port } = server.address() as AddressInfo;
  expect(address).toBe('127.0.0.1');
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(await answer.text()).toContain('# TYPE unspasm_requests_open gauge\nunspasm_requests_open 0\n');
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  server.close();
});
