import { Hono } from 'hono';
import type { PackedFiles } from '../packed-files.ts';
import { answerFor } from './answer-for-file.ts';

/** What makes the pages of the clinic better where there is JavaScript, from src/clinic/browser. */
export function clinicScripts(files: PackedFiles): Hono {
  const routes = new Hono();
  // A worker may have no more of an address than the folder it lies in, unless its server says so.
  routes.use('/device-worker.js', async (context, next) => {
    await next();
    context.res.headers.set('service-worker-allowed', '/c/');
  });
  for (const [name, file] of files) routes.get(`/${name}`, answerFor(name, file));
  return routes;
}
