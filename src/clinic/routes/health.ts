import { Hono } from 'hono';
import { isMigrated } from '../database/migrate.ts';
import type { ClinicParts } from './clinic-parts.ts';

const ANSWER_WITHIN_MS = 2000;
const AGAIN_SECONDS = '5';

/** Why a request for the clinic had better go to another process; null when it may come. */
async function obstacle(clinic: () => 'opening' | 'closed' | ClinicParts): Promise<string | null> {
  const parts = clinic();
  if (parts === 'opening') return 'the database is not open yet';
  if (parts === 'closed') return 'the database could not be opened';
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('the database does not answer'), ANSWER_WITHIN_MS);
  });
  const asked = isMigrated(parts.pool).then(
    (isDone) => (isDone ? null : 'the database is of another release'),
    () => 'the database cannot be reached',
  );
  return Promise.race([asked, tooSlow]).finally(() => clearTimeout(timer));
}

interface Parts {
  /** Absent where only the companion is served. */
  clinic?: Promise<ClinicParts> | undefined;
  isStopping: () => boolean;
}

/** `/healthz`: the process lives. `/readyz`: requests may be sent here. */
export function healthRoutes({ clinic, isStopping }: Parts): Hono {
  let state: 'opening' | 'closed' | ClinicParts = 'opening';
  clinic?.then(
    (parts) => (state = parts),
    () => (state = 'closed'),
  );
  const routes = new Hono();
  routes.get('/healthz', (context) => context.text('ok', 200, { 'cache-control': 'no-store' }));
  routes.get('/readyz', async (context) => {
    const reason = isStopping() ? 'stopping' : clinic ? await obstacle(() => state) : null;
    return reason === null
      ? context.text('ready', 200, { 'cache-control': 'no-store' })
      : context.text(`not ready: ${reason}`, 503, {
          'cache-control': 'no-store',
          'retry-after': AGAIN_SECONDS,
        });
  });
  return routes;
}
