import { Hono } from 'hono';
import { noteRoute } from '../operations/watch-requests.ts';
import type { ClinicHosts } from '../use-cases/clinic-hosts.ts';
import { clinicApi } from './api.ts';
import type { ClinicParts } from './clinic-parts.ts';
import { limitByPath } from './limits-by-path.ts';
import { onlyOwnClinic, ownFirstPage } from './own-host.ts';
import { publicRoutes } from './public/public.tsx';
import { awayPage, notFoundPage } from './plain-pages.ts';
import { unavailableAnswer } from './problems.ts';
import { staffRoutes } from './staff/staff.ts';
import { refuseUnkeepableAddress } from './unkeepable-address.ts';

/** Everything of the clinic. Until its database is open each request is told to come again; the companion waits for nobody. */
export function clinicRoutes(opening: Promise<ClinicParts>): Hono {
  let open: Hono | null = null;
  let hosts: ClinicHosts | null = null;
  opening.then(
    (parts) => {
      hosts = parts.hosts ?? null;
      open = new Hono().use(noteRoute, refuseUnkeepableAddress);
      if (hosts) open.use(onlyOwnClinic(hosts));
      limitByPath(open, parts.trustedProxies, parts.limitFactor);
      open
        .route('/api', clinicApi(parts))
        .route('/c/:slug/staff', staffRoutes(parts))
        .route('/c', publicRoutes(parts));
      open.notFound(notFoundPage);
      // The whole server answers for what breaks here, and writes it down without anything of a person.
      open.onError((error) => {
        throw error;
      });
    },
    () => {},
  );
  const routes = new Hono();
  routes.get('/', (context, next) => (hosts && ownFirstPage(hosts, context)) ?? next());
  routes.all('/api/*', (context) => open?.fetch(context.req.raw, context.env) ?? unavailableAnswer(context));
  routes.all('/c/*', (context) => open?.fetch(context.req.raw, context.env) ?? awayPage(context));
  return routes;
}
