/** The addresses that are screens of the companion: the server and the service worker answer each with the one shell. */
export const companionPaths = [
  '/',
  '/now',
  '/check-in',
  '/back-questionnaire',
  '/mood',
  '/journal',
  '/medicines',
  '/course',
  '/summary',
  '/about',
  '/settings',
  '/help',
] as const;

export type CompanionPath = (typeof companionPaths)[number];

/** Where the worker lives. A deployed address is never changed: browsers look for updates and withdrawals there. */
export const serviceWorkerPath = '/service-worker.js';
