import { Hono } from 'hono';
import { type RequestWatch, watchRequests } from './operations/watch-requests.ts';
import type { PackedFiles } from './packed-files.ts';
import type { ClinicParts } from './routes/clinic-parts.ts';
import { clinicScripts } from './routes/clinic-scripts.ts';
import { clinicRoutes } from './routes/clinic.ts';
import { companionRoutes } from './routes/companion.ts';
import { healthRoutes } from './routes/health.ts';
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
  /** Told of each request by method and route pattern; never by address, query or body, which may be somebody's. */
  watch: RequestWatch;
  isStopping?: () => boolean;
}

export function createApp({
  clinic,
  companionFiles,
  clinicFiles,
  publicUrl,
  withdrawWorker = false,
  watch,
  isStopping = () => false,
}: Parts): Hono {
  const app = new Hono();
  app.use(watchRequests(watch, () => performance.now()));
  app.use(securityHeaders({ publicUrl }));
  app.route('/', healthRoutes({ clinic, isStopping }));
  if (clinicFiles) app.route('/clinic-assets', clinicScripts(clinicFiles));
  if (clinic) app.route('/', clinicRoutes(clinic));
  // The companion asks whom it can offer; where there is nobody, that is an answer and no failure.
  else app.get('/api/clinics', (context) => context.json({ clinics: [] }));
  app.route('/', companionRoutes(companionFiles, { withdrawWorker }));
  app.notFound(notFoundPage);
  app.onError((_error, context) => failurePage(context));
  return app;
}
