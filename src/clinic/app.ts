import { Hono } from 'hono';
import type { PackedFiles } from './packed-files.ts';
import type { ClinicParts } from './routes/clinic-parts.ts';
import { clinicScripts } from './routes/clinic-scripts.ts';
import { clinicRoutes } from './routes/clinic.ts';
import { companionRoutes } from './routes/companion.ts';
import { failurePage, notFoundPage } from './routes/plain-pages.ts';
import { securityHeaders } from './routes/security-headers.ts';

interface Parts {
  /** Settles when the database is open. Absent where only the companion is served. */
  clinic?: Promise<ClinicParts>;
  companionFiles: PackedFiles;
  /** The scripts of the clinic's pages; absent where only the companion is served. */
  clinicFiles?: PackedFiles;
  publicUrl?: URL | undefined;
  withdrawWorker?: boolean;
  /** Told of a failure by method and path; never by query or body, which may carry what a person wrote. */
  reportFailure: (request: { method: string; path: string }, error: Error) => void;
}

export function createApp({
  clinic,
  companionFiles,
  clinicFiles,
  publicUrl,
  withdrawWorker = false,
  reportFailure,
}: Parts): Hono {
  const app = new Hono();
  app.use(securityHeaders({ publicUrl }));
  app.get('/healthz', (context) => context.text('ok', 200, { 'cache-control': 'no-store' }));
  if (clinicFiles) app.route('/clinic-assets', clinicScripts(clinicFiles));
  if (clinic) app.route('/', clinicRoutes(clinic));
  app.route('/', companionRoutes(companionFiles, { withdrawWorker }));
  app.notFound(notFoundPage);
  app.onError((error, context) => {
    reportFailure({ method: context.req.method, path: context.req.path }, error);
    return failurePage(context);
  });
  return app;
}
