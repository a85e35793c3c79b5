import type { Context } from 'hono';
import type { FreeTime } from '../use-cases/free-times.ts';
import type { Problem } from '../use-cases/problem.ts';

/** A time as every answer of the API writes it: RFC 3339 in UTC, to the second. */
export const timeText = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');

const freeTimeAnswer = ({ start, end, practitionerId }: FreeTime) => ({
  start: timeText(start),
  end: timeText(end),
  practitioner: practitionerId,
});

const shapes = {
  'not-found': { status: 404, title: 'Not found' },
  invalid: { status: 400, title: 'Something in the request has to be changed' },
  taken: { status: 409, title: 'This time is no longer free' },
  'key-reused': { status: 422, title: 'This key belongs to another request' },
  'too-late': { status: 409, title: 'Too late to change it online' },
  'outside-hours': { status: 409, title: 'Outside of the hours' },
  changed: { status: 409, title: 'Changed by somebody else meanwhile' },
} as const satisfies Record<Problem['kind'], { status: number; title: string }>;

/** RFC 9457: what went wrong, and what to do next. */
export function problemAnswer(context: Context, problem: Problem): Response {
  const { status, title } = shapes[problem.kind];
  return context.json(
    {
      type: `urn:unspasm:problem:${problem.kind}`,
      title,
      status,
      detail: problem.detail,
      ...(problem.kind === 'taken' && { nearest: problem.nearest.map(freeTimeAnswer) }),
      ...(problem.kind === 'invalid' && problem.field !== undefined && { field: problem.field }),
    },
    status,
    { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  );
}

/** Without the database nothing is known, and nothing that is not known is said: no empty list of times. */
export function unavailableAnswer(context: Context): Response {
  return context.json(
    {
      type: 'urn:unspasm:problem:unavailable',
      title: 'Booking cannot be reached for a moment',
      status: 503,
      detail: 'Nothing was changed. Please try again in a few seconds, or ring us.',
    },
    503,
    { 'content-type': 'application/problem+json', 'cache-control': 'no-store', 'retry-after': '5' },
  );
}

/** Nothing was done: there were too many of one address in a short time. */
export const tooOftenAnswer = (context: Context, retryAfterSeconds: number): Response =>
  context.json(
    {
      type: 'urn:unspasm:problem:too-often',
      title: 'Too many requests in a short time',
      status: 429,
      detail: `Nothing was changed. Please try again in ${retryAfterSeconds} seconds.`,
    },
    429,
    {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'retry-after': String(retryAfterSeconds),
    },
  );

export const tooLargeAnswer = (context: Context): Response =>
  context.json(
    {
      type: 'urn:unspasm:problem:too-large',
      title: 'Too large',
      status: 413,
      detail: 'Nothing was changed. The request is longer than anything a booking needs.',
    },
    413,
    { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  );

export const unknownAnswer = (context: Context): Response =>
  problemAnswer(context, { kind: 'not-found', detail: 'This clinic is not known here.' });
