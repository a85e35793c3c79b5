/** The caches of a browser as far as the keeper needs them; Node has none. */
export function fakeCaches(): CacheStorage & { isFull: boolean } {
  const caches = new Map<string, Map<string, Response>>();
  const fake = {
    isFull: false,
    async open(name: string) {
      const cache = caches.get(name) ?? new Map<string, Response>();
      caches.set(name, cache);
      return {
        put: async (place: string, kept: Response) => {
          if (fake.isFull) throw new DOMException('Full', 'QuotaExceededError');
          cache.set(place, kept);
        },
      };
    },
    match: async (place: string, { cacheName = '' } = {}) => caches.get(cacheName)?.get(place)?.clone(),
    delete: async (name: string) => caches.delete(name),
  };
  return fake as unknown as CacheStorage & { isFull: boolean };
}
