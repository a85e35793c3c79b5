import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ServerType, serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { readCompanionFiles } from './companion-files.ts';
import { type Configuration, readConfiguration } from './configuration.ts';

const GRACE_MS = 5000;
// From dist/server/main.js, where the build puts this file.
const COMPANION_FOLDER = fileURLToPath(new URL('../companion/', import.meta.url));

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

function stopOn(server: ServerType): void {
  const stop = () => {
    server.close(() => process.exit(0));
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => process.exit(0), GRACE_MS).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function start({ port, publicUrl, withdrawWorker }: Configuration): void {
  if (!existsSync(COMPANION_FOLDER)) giveUp('The companion has not been built yet. Run: npm run build');
  const app = createApp({
    companionFiles: readCompanionFiles(COMPANION_FOLDER),
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
  stopOn(server);
}

const configuration = readConfiguration(process.env);
if (Array.isArray(configuration)) giveUp(...configuration.map(({ advice }) => advice));
else start(configuration);
