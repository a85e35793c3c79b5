const LOCK = 'unspasm-breaks';

/** Does the work while no other tab does it; at once where the browser has no locks. */
export function oneTabAtATime(work: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  return locks ? locks.request(LOCK, work) : work();
}
