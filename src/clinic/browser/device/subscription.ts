import { CLINIC_SCOPE } from '../../../wire/appointment-links.ts';
import { type KeptLink, keepLink, keptLinks } from './kept-links.ts';

const WORKER = '/clinic-assets/device-worker.js';

/** Without an answer, or with one that is no yes; `status` is 0 then. */
export class NotTaken extends Error {
  readonly status: number;
  constructor(status: number) {
    super('The reminder could not be set');
    this.status = status;
  }
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const textOf = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The content security policy lets only this policy name scripts, and the policy names only the worker. */
function trustedWorkerUrl(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return WORKER;
  return trustedTypes
    .createPolicy('service-worker', { createScriptURL: () => WORKER })
    .createScriptURL(WORKER);
}

// A policy may be made once only.
let workerUrl: string | null = null;
let registering: Promise<ServiceWorkerRegistration> | null = null;

/** Our own worker at work. `serviceWorker.ready` may be that of the companion, which has the whole of the address. */
async function registered(): Promise<ServiceWorkerRegistration> {
  registering ??= navigator.serviceWorker
    .register((workerUrl ??= trustedWorkerUrl()), { scope: CLINIC_SCOPE, updateViaCache: 'none' })
    .catch((error: unknown) => {
      // The next press tries again.
      registering = null;
      throw error;
    });
  const registration = await registering;
  const coming = registration.active ? null : (registration.installing ?? registration.waiting);
  if (coming)
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (coming.state === 'activated') resolve();
        if (coming.state === 'redundant') reject(new NotTaken(0));
      };
      coming.addEventListener('statechange', look);
      look();
    });
  return registration;
}

export async function currentSubscription(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration(CLINIC_SCOPE);
  return registration?.scope.endsWith(CLINIC_SCOPE) ? registration.pushManager.getSubscription() : null;
}

/** Tells the server, and keeps the link for the worker. */
async function handIn(subscription: PushSubscription, { path, serverKey, keptAt }: KeptLink): Promise<void> {
  const { applicationServerKey } = subscription.options;
  const madeWith = applicationServerKey ? textOf(applicationServerKey) : serverKey;
  const answer = await fetch(`${path}/devices`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...subscription.toJSON(), serverKey: madeWith }),
  });
  if (!answer.ok) throw new NotTaken(answer.status);
  const { id } = (await answer.json()) as { id: string };
  await keepLink(id, { path, serverKey: madeWith, keptAt });
}

/** Whatever the server knows of this browser may have changed since: says it again. */
export async function handInAgain(link: KeptLink): Promise<void> {
  const subscription = await currentSubscription();
  if (subscription) await handIn(subscription, link);
}

/**
 * Subscribes this browser and hands that in. There is one subscription for all appointments of a device, so one with an
 * older key stays while another appointment needs it, unless the server has forgotten that key.
 */
export async function subscribe(link: KeptLink): Promise<void> {
  const { pushManager } = await registered();
  const anew = () =>
    pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(link.serverKey) });
  const others = (await keptLinks()).filter((kept) => kept.path !== link.path);
  const before = await pushManager.getSubscription();
  if (before && others.length > 0)
    try {
      return await handIn(before, link);
    } catch (error) {
      if (!(error instanceof NotTaken) || error.status !== 409) throw error;
    }
  await before?.unsubscribe();
  const subscription = await anew();
  await handIn(subscription, link);
  for (const other of others) await handIn(subscription, other).catch(() => {});
}
