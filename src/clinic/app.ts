import { Hono } from 'hono';
import type { CompanionFiles } from './companion-files.ts';
import type { ClinicParts } from './routes/api.ts';
import { clinicRoutes } from './routes/clinic.ts';
import { companionRoutes } from './routes/companion.ts';
import { failurePage, notFoundPage } from './routes/plain-pages.ts';
import { securityHeaders } from './routes/security-headers.ts';

interface Parts {
  /** Settles when the database is open. Absent where only the companion is served. */
  clinic?: Promise<ClinicParts>;
  companionFiles: CompanionFiles;
  publicUrl?: URL | undefined;
  withdrawWorker?: boolean;
  /** Told of a failure by method and path; never by query or body, which may carry what a person wrote. */
  reportFailure: (request: { method: string; path: string }, error: Error) => void;
}

export function createApp({
  clinic,
  companionFiles,
  publicUrl,
  withdrawWorker = false,
  reportFailure,
}: Parts): Hono {
  const app = new Hono();
  app.use(securityHeaders({ publicUrl }));
  app.get('/healthz', (context) => context.text('ok', 200, { 'cache-control': 'no-store' }));
  if (clinic) app.route('/', clinicRoutes(clinic));
  app.route('/', companionRoutes(companionFiles, { withdrawWorker }));
  app.notFound(notFoundPage);
  app.onError((error, context) => {
    reportFailure({ method: context.req.method, path: context.req.path }, error);
    return failurePage(context);
  });
  return app;
}
