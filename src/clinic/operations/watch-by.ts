import type { Log } from './log.ts';
import type { RequestMetrics } from './request-metrics.ts';
import type { RequestWatch } from './watch-requests.ts';

/** One line a request in the log, one more where it failed, and its place in the measures. */
export const watchBy = (log: Log, metrics: RequestMetrics): RequestWatch => ({
  began: metrics.began,
  failed: ({ requestId, method, route }, error) =>
    log.error('A request failed.', error, { requestId, method, route }),
  turnedAway: (turned) => log.warn('A request was turned away.', { ...turned }),
  answered: ({ requestId, method, route, status, durationMs }) => {
    metrics.answered({ method, route, status, durationMs });
    log.forMachines('A request was answered.', {
      requestId,
      method,
      route,
      status,
      durationMs: Math.round(durationMs * 10) / 10,
    });
  },
});
