import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ServerType, serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { readPackedFiles } from './packed-files.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { type OpenDatabase, openDatabase } from './database/open-database.ts';
import { manageLinks } from './use-cases/manage-links.ts';

const GRACE_MS = 5000;
// From dist/server/main.js, where the build puts this file.
const COMPANION_FOLDER = fileURLToPath(new URL('../companion/', import.meta.url));
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

function stopOn(server: ServerType, closeDatabase: () => Promise<void>): void {
  const stop = () => {
    server.close(() => void closeDatabase().finally(() => process.exit(0)));
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => process.exit(0), GRACE_MS).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function openClinic(settings: NonNullable<Configuration['clinic']>): Promise<OpenDatabase> {
  const database = openDatabase(settings);
  database.then(
    () => console.log('The clinic is open.'),
    (error: Error) => {
      console.error(
        'The clinic stays closed: its database could not be opened. The companion works without it.',
      );
      console.error(error.message);
    },
  );
  return database;
}

function start({ port, publicUrl, withdrawWorker, clinic }: Configuration): void {
  if (!existsSync(COMPANION_FOLDER)) giveUp('The companion has not been built yet. Run: npm run build');
  const database = clinic && openClinic(clinic);
  const app = createApp({
    ...(database && {
      clinic: database.then(async ({ pool }) => ({ pool, links: await manageLinks(pool), now: Date.now })),
    }),
    ...(clinic && { clinicFiles: readPackedFiles(CLINIC_SCRIPTS_FOLDER) }),
    companionFiles: readPackedFiles(COMPANION_FOLDER),
    publicUrl,
    withdrawWorker,
    reportFailure: ({ method, path }, error) => console.error(`${method} ${path} failed:`, error),
  });
  const server = serve({ fetch: app.fetch, port }, ({ port: actualPort }) => {
    console.log(`Unspasm is ready at ${publicUrl?.href ?? `http://localhost:${actualPort}/`}`);
    if (withdrawWorker)
      console.log('The service worker is withdrawn: devices remove it at their next visit.');
  });
  server.on('error', (error: NodeJS.ErrnoException) => giveUp(adviceOn(error, port)));
  stopOn(server, async () => (await database)?.close());
}

const configuration = readConfiguration(process.env);
if (Array.isArray(configuration)) giveUp(...configuration.map(({ advice }) => advice));
else start(configuration);
