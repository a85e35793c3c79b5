import { APPOINTMENT_LINKS, CLINIC_SCOPE } from '../../../wire/appointment-links.ts';

// What the worker finds a private link by, so that no push has to carry one. It reads it by the same names.
const keyOf = (id: string) => `${CLINIC_SCOPE}${APPOINTMENT_LINKS}/${id}`;

export interface KeptLink {
  path: string;
  /** The key of the server that the subscription of this browser was made with. */
  serverKey: string;
  keptAt: number;
}

/** Every link that is kept, by the id that is pushed. */
export async function keptLinks(): Promise<(KeptLink & { id: string })[]> {
  const cache = await caches.open(APPOINTMENT_LINKS);
  const kept: (KeptLink & { id: string })[] = [];
  for (const request of await cache.keys()) {
    const link = (await (await cache.match(request))?.json()) as KeptLink | undefined;
    if (link) kept.push({ ...link, id: request.url.split('/').at(-1) ?? '' });
  }
  return kept;
}

export async function forgetLink(id: string): Promise<void> {
  await (await caches.open(APPOINTMENT_LINKS)).delete(keyOf(id));
}

/** Keeps a link in place of what was kept for the same page. */
export async function keepLink(id: string, link: KeptLink): Promise<void> {
  for (const kept of await keptLinks()) if (kept.path === link.path) await forgetLink(kept.id);
  await (await caches.open(APPOINTMENT_LINKS)).put(keyOf(id), new Response(JSON.stringify(link)));
}
