import type { WakeTimes } from '../../../domain/waking/wakes.ts';

/** By which the server knows this device again, and by nothing else. */
export interface WakerName {
  id: string;
  secret: string;
}

/** `ending`: turned off here, and the server is still to hear of it. */
export type KeptWaking = (WakerName & { state: 'on'; times: WakeTimes }) | (WakerName & { state: 'ending' });

export const WAKING_CACHE = 'unspasm-waking';
const PLACE = '/waking';

/**
 * What this browser keeps of being woken. Not in the journal: another device that is given the notes is another browser,
 * with an address of its own. In a cache, because the worker has to read it and sees no smaller store.
 */
export interface WakingKeeper {
  /** Null where nothing is kept, and where nothing can be read. */
  read(): Promise<KeptWaking | null>;
  /** Rejects where this browser keeps nothing. */
  write(kept: KeptWaking): Promise<void>;
  forget(): Promise<void>;
}

const isName = (value: object): value is WakerName =>
  'id' in value && typeof value.id === 'string' && 'secret' in value && typeof value.secret === 'string';

const isTimes = (value: object): value is { times: WakeTimes } =>
  'times' in value &&
  typeof value.times === 'object' &&
  value.times !== null &&
  'atMinutes' in value.times &&
  typeof value.times.atMinutes === 'number' &&
  'weekdays' in value.times &&
  Array.isArray(value.times.weekdays);

function parse(value: unknown): KeptWaking | null {
  if (typeof value !== 'object' || value === null || !isName(value) || !('state' in value)) return null;
  const { id, secret } = value;
  if (value.state !== 'on') return { state: 'ending', id, secret };
  return isTimes(value) ? { state: 'on', id, secret, times: value.times } : null;
}

export const keptInCache = (caches: CacheStorage | undefined): WakingKeeper => ({
  async read() {
    try {
      const kept = await caches?.match(PLACE, { cacheName: WAKING_CACHE });
      return kept ? parse(await kept.json()) : null;
    } catch {
      return null;
    }
  },
  async write(kept) {
    if (!caches) throw new Error('This browser has no caches');
    await (await caches.open(WAKING_CACHE)).put(PLACE, Response.json(kept));
  },
  async forget() {
    await caches?.delete(WAKING_CACHE).catch(() => false);
  },
});
