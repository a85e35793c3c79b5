import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import type { Pool } from 'pg';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { openDatabase, type ServerDatabase } from './database/open-database.ts';
import { databaseMetrics, poolMetrics } from './operations/clinic-gauges.ts';
import { stopGracefully } from './operations/graceful-stop.ts';
import type { RunningJobs } from './jobs/run-jobs.ts';
import { type Log, openLog } from './operations/log.ts';
import { serveMetrics } from './operations/metrics-server.ts';
import { requestMetrics } from './operations/request-metrics.ts';
import { watchBy } from './operations/watch-by.ts';
import { readPackedFiles } from './packed-files.ts';
import { openPush } from './push/open-push.ts';
import { startJobs } from './start-jobs.ts';
import { clinicHosts } from './use-cases/clinic-hosts.ts';
import { manageLinks } from './use-cases/manage-links.ts';
import { serverKey } from './use-cases/sign-in/server-key.ts';
import { pathsToFirstOwners } from './use-cases/sign-in/set-up-links.ts';

const GRACE_MS = 5000;
// A job that hangs is done again by the next process.
const JOBS_END_WITHIN_MS = 5000;
// Longer than that nobody waits who stops a server.
const STOP_WITHIN_MS = 15_000;
// From dist/server/main.js, where the build puts this file.
const COMPANION_FOLDER = fileURLToPath(new URL('../companion/', import.meta.url));
const PACKED_FOLDER = fileURLToPath(new URL('../packed/', import.meta.url));
const CLINIC_SCRIPTS_FOLDER = fileURLToPath(new URL('../clinic-assets/', import.meta.url));

function giveUp(...advice: string[]): never {
  for (const line of advice) console.error(line);
  process.exit(1);
}

function adviceOn(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is already in use. Choose another: PORT=${port + 1} npm start`;
  if (error.code === 'EACCES')
    return `Port ${port} needs special rights here. Choose one above 1023: PORT=8080 npm start`;
  return `The server could not start on port ${port}: ${error.message}`;
}

function openClinic(settings: NonNullable<Configuration['clinic']>, log: Log): Promise<ServerDatabase> {
  const database = openDatabase({ ...settings, tell: (line) => log.warn(line) });
  database.then(
    () => log.info('The clinic is open.'),
    (error: Error) => {
      log.error('The clinic stays closed: its database could not be opened. The companion works without it.');
      // Said at the start, before anybody came: it is about the machine, and says what to do.
      log.error(error.message);
    },
  );
  return database;
}

const withinMs = async (ms: number, work: Promise<void> | undefined): Promise<void> => {
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, ms))]);
};

/** Only to whoever sits at the machine: the log keeps no links. */
async function tellSetUpLinks(pool: Pool, secretKey: string | undefined, base: string): Promise<void> {
  const key = await serverKey(pool, secretKey);
  for (const { clinicName, path } of await pathsToFirstOwners(pool, key, Date.now()))
    console.log(`${clinicName} has no owner yet. Open this link to become it: ${new URL(path, base).href}`);
}

function start(configuration: Configuration): void {
  const { port, publicUrl, withdrawWorker, clinic, logLevel, metricsPort } = configuration;
  if (!existsSync(COMPANION_FOLDER)) giveUp('The companion has not been built yet. Run: npm run build');
  const log = openLog({
    level: logLevel,
    isTerminal: process.stdout.isTTY,
    to: pino.destination({ dest: 1, sync: true }),
  });
  let isStopping = false;
  const database = clinic && openClinic(clinic, log);
  let opened: ServerDatabase | null = null;
  database?.then(
    (open) => (opened = open),
    () => {},
  );
  let listensOn = port;
  const baseUrl = () => publicUrl?.href ?? `http://localhost:${listensOn}/`;
  let jobs: RunningJobs | null = null;
  const ready =
    clinic &&
    database?.then(async ({ pool, jobs: jobsPool }) => ({
      pool,
      jobsPool,
      links: await manageLinks(pool),
      push: await openPush(jobsPool, {
        now: Date.now,
        ...(clinic.pushServices && { services: clinic.pushServices }),
        ...(clinic.secretKey !== undefined && { secretKey: clinic.secretKey }),
        ...(publicUrl && { publicUrl }),
        ...(clinic.mail && { mailFrom: clinic.mail.fromAddress }),
      }),
    }));
  ready
    ?.then(async ({ pool, jobsPool, links, push }) => {
      jobs = await startJobs({
        pool: jobsPool,
        requests: pool,
        links,
        log,
        push,
        baseUrl,
        now: Date.now,
        ...(clinic?.mail && { mail: clinic.mail }),
      });
      if (!clinic?.mail) log.warn('No mail server is set up: mails are shown to staff, and not sent.');
    })
    // That the clinic could not be opened has been said.
    .catch((error: unknown) => opened && log.error('Jobs do not run: nothing is sent.', error));
  const requests = requestMetrics();
  const app = createApp({
    ...(clinic &&
      ready && {
        clinic: ready.then(async ({ pool, links, push }) => ({
          pool,
          links,
          ...(push.services.length > 0 && { push }),
          now: Date.now,
          hosts: await clinicHosts(pool, Date.now),
          ...(clinic.mail && { sendsMail: true }),
          ...(publicUrl && { publicUrl }),
          ...(clinic.secretKey !== undefined && { secretKey: clinic.secretKey }),
          ...(clinic.trustedProxies !== undefined && { trustedProxies: clinic.trustedProxies }),
          ...(clinic.limitFactor !== undefined && { limitFactor: clinic.limitFactor }),
        })),
      }),
    ...(clinic && { clinicFiles: readPackedFiles(CLINIC_SCRIPTS_FOLDER, PACKED_FOLDER) }),
    companionFiles: readPackedFiles(COMPANION_FOLDER, PACKED_FOLDER),
    publicUrl,
    withdrawWorker,
    watch: watchBy(log, requests),
    isStopping: () => isStopping,
  });
  const server = serve({ fetch: app.fetch, port }, ({ port: actualPort }) => {
    listensOn = actualPort;
    log.info(`Unspasm is ready at ${baseUrl()}`);
    if (publicUrl?.protocol === 'https:' && clinic?.trustedProxies === 0)
      log.warn(
        'TRUSTED_PROXIES is 0 behind https: everybody who comes through a proxy counts as one address.',
      );
    if (withdrawWorker) log.warn('The service worker is withdrawn: devices remove it at their next visit.');
    database?.then(
      ({ pool }) =>
        tellSetUpLinks(pool, clinic?.secretKey, baseUrl()).catch((error: Error) => log.error(error.message)),
      () => {},
    );
  });
  server.on('error', (error: NodeJS.ErrnoException) => giveUp(adviceOn(error, port)));
  const metrics =
    metricsPort !== undefined &&
    serveMetrics(metricsPort, async () => {
      const pool = opened?.pool;
      return [
        ...requests.metrics(),
        ...(pool ? [...poolMetrics(pool), ...(await databaseMetrics(pool, Date.now).catch(() => []))] : []),
      ];
    }).on('error', (error: NodeJS.ErrnoException) => giveUp(adviceOn(error, metricsPort)));
  const stop = async () => {
    isStopping = true;
    log.info('Stopping: no more requests are taken, and those that were begun are answered.');
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    if (metrics) metrics.close();
    const isWhole = await stopGracefully({
      server,
      graceMs: GRACE_MS,
      thenClose: [() => withinMs(JOBS_END_WITHIN_MS, jobs?.stop()), async () => opened?.close()],
    });
    if (!isWhole) log.warn('Stopped, and something was cut off.');
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

const configuration = readConfiguration(process.env);
if (Array.isArray(configuration)) giveUp(...configuration.map(({ advice }) => advice));
else start(configuration);
