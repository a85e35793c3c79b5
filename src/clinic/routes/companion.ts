import { Hono } from 'hono';
import { companionPaths, serviceWorkerPath } from '../../wire/companion-paths.ts';
import { type PackedFiles, packFile } from '../packed-files.ts';
import { answerFor } from './answer-for-file.ts';
import withdrawnWorker from './withdrawn-worker.js?raw';

/** The built companion. With `withdrawWorker` its service worker is replaced by one that removes itself. */
export function companionRoutes(files: PackedFiles, { withdrawWorker = false } = {}): Hono {
  const routes = new Hono();
  const page = (name: string) => {
    const file = files.get(name);
    if (!file) throw new Error(`The built companion has no ${name}`);
    return answerFor(name, file);
  };
  if (withdrawWorker) {
    routes.get(
      serviceWorkerPath,
      answerFor('service-worker.js', packFile('service-worker.js', Buffer.from(withdrawnWorker))),
    );
  }
  const shell = page('index.html');
  for (const path of companionPaths) routes.get(path, shell);
  routes.get('/checklist', page('checklist.html'));
  for (const [name, file] of files) routes.get(`/${name}`, answerFor(name, file));
  return routes;
}
