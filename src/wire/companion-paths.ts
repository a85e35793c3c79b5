/** The addresses that are screens of the companion: the server and the service worker answer each with the one shell. */
export const companionPaths = [
  '/',
  '/now',
  '/today',
  '/signs',
  '/check-in',
  '/back-questionnaire',
  '/mood',
  '/cause',
  '/not-now',
  '/breaks',
  '/journal',
  '/medicines',
  '/my-notes',
  '/course',
  '/episodes',
  '/exercises',
  '/plan',
  '/session',
  '/summary',
  '/see-someone',
  '/about',
  '/settings',
  '/help',
] as const;

export type CompanionPath = (typeof companionPaths)[number];

/** A screen beside the guide. */
export type PagePath = Exclude<CompanionPath, '/' | '/now'>;

/** Every path that is not a page of its own shows the guide. */
export const isPagePath = (path: string): path is PagePath =>
  path !== '/' && path !== '/now' && (companionPaths as readonly string[]).includes(path);

/** Where the worker lives. A deployed address is never changed: browsers look for updates and withdrawals there. */
export const serviceWorkerPath = '/service-worker.js';
