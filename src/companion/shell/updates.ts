import { serviceWorkerPath } from '../../wire/companion-paths.ts';

/** How often a page that stays open asks for a new version when it comes back into view. */
const CHECK_EVERY_MS = 60 * 60 * 1000;

interface Watch {
  /** True also while it is not yet known, for instance before the journal has been read. */
  isEpisodeActive: () => boolean;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** The content security policy lets only this policy name scripts, and the policy names only the worker. */
function trustedWorkerUrl(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return serviceWorkerPath;
  return trustedTypes
    .createPolicy('service-worker', { createScriptURL: () => serviceWorkerPath })
    .createScriptURL(serviceWorkerPath);
}

/**
 * Registers the service worker and lets a new version in only when nobody is in the middle of anything: the new
 * worker is asked to take over when no episode is active and the page is out of sight, and the page then loads anew.
 * Until then the old version goes on working whole. Does nothing where there are no service workers.
 */
export function watchForUpdates({ isEpisodeActive }: Watch): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const mayReload = () => document.visibilityState === 'hidden' && !isEpisodeActive();
  let registration: ServiceWorkerRegistration | undefined;
  let checkedAtMs = performance.now();
  let isReplaced = false;

  const settle = () => {
    if (!mayReload()) return;
    if (isReplaced) location.reload();
    else registration?.waiting?.postMessage({ type: 'take-over' });
  };

  const watchInstalling = () => registration?.installing?.addEventListener('statechange', settle);

  const checkNow = () => {
    if (performance.now() - checkedAtMs < CHECK_EVERY_MS) return;
    checkedAtMs = performance.now();
    // Without a network there is nothing to learn; the next return asks again.
    registration?.update().catch(() => undefined);
  };

  if (serviceWorker.controller) {
    serviceWorker.addEventListener('controllerchange', () => {
      isReplaced = true;
      settle();
    });
  }
  // A withdrawn worker asks before it reloads the page. One that is broken cannot answer and is reloaded.
  serviceWorker.addEventListener('message', (event) => {
    if (event.data?.type === 'may-reload?') event.ports[0]?.postMessage(!isEpisodeActive());
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') checkNow();
    else settle();
  });
  // A lazy part of a version that has been replaced meanwhile is no longer there: the new version has it.
  addEventListener('vite:preloadError', () => {
    if (isReplaced && !isEpisodeActive()) location.reload();
  });

  const register = async () => {
    registration = await serviceWorker.register(trustedWorkerUrl(), { updateViaCache: 'none' });
    registration.addEventListener('updatefound', watchInstalling);
    watchInstalling();
    settle();
  };
  // Blocked storage or a private window: the page works, it only will not open without a network.
  register().catch(() => undefined);
}
