import type { Metric } from './metrics-text.ts';
import type { WatchedRequest } from './watch-requests.ts';

// Seconds. A page is wanted in a tenth; 5 is when a connection is given up.
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;

interface Durations {
  method: string;
  route: string;
  /** How many were at most as long as each bucket. */
  within: number[];
  count: number;
  seconds: number;
}

/** Counts requests by route pattern since the process began. */
export function requestMetrics() {
  const answers = new Map<string, { labels: Record<string, string>; count: number }>();
  const durations = new Map<string, Durations>();
  let open = 0;
  return {
    began: () => void open++,
    answered({
      method,
      route,
      status,
      durationMs,
    }: Omit<WatchedRequest, 'requestId'> & { status: number; durationMs: number }) {
      open--;
      const key = `${method} ${route}`;
      const answer = answers.get(`${key} ${status}`) ?? {
        labels: { method, route, status: String(status) },
        count: 0,
      };
      answer.count++;
      answers.set(`${key} ${status}`, answer);
      const of = durations.get(key) ?? { method, route, within: BUCKETS.map(() => 0), count: 0, seconds: 0 };
      const seconds = durationMs / 1000;
      of.count++;
      of.seconds += seconds;
      for (const [index, most] of BUCKETS.entries())
        if (seconds <= most) of.within[index] = (of.within[index] ?? 0) + 1;
      durations.set(key, of);
    },
    metrics(): Metric[] {
      return [
        {
          name: 'unspasm_requests_total',
          help: 'Answers by route pattern.',
          type: 'counter',
          samples: [...answers.values()].map(({ labels, count }) => ({ labels, value: count })),
        },
        {
          name: 'unspasm_request_duration_seconds',
          help: 'Time to the answer by route pattern.',
          type: 'histogram',
          samples: [...durations.values()].flatMap(({ method, route, within, count, seconds }) => [
            ...BUCKETS.map((most, index) => ({
              suffix: '_bucket',
              labels: { method, route, le: String(most) },
              value: within[index] ?? 0,
            })),
            { suffix: '_bucket', labels: { method, route, le: '+Inf' }, value: count },
            { suffix: '_sum', labels: { method, route }, value: seconds },
            { suffix: '_count', labels: { method, route }, value: count },
          ]),
        },
        {
          name: 'unspasm_requests_open',
          help: 'Requests that are being answered now.',
          type: 'gauge',
          samples: [{ value: open }],
        },
      ];
    },
  };
}

export type RequestMetrics = ReturnType<typeof requestMetrics>;
