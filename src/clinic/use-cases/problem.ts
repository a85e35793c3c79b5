import type { FreeTime } from './free-times.ts';

/** What a person asked for cannot be had as it is; each says what to do next. */
export type Problem =
  | { kind: 'not-found'; detail: string }
  | { kind: 'invalid'; detail: string; field?: string }
  | { kind: 'taken'; detail: string; nearest: readonly FreeTime[] }
  | { kind: 'key-reused'; detail: string }
  | { kind: 'too-late'; detail: string }
  /** For staff, who may still say yes. */
  | { kind: 'outside-hours'; detail: string }
  /** Somebody else was quicker with another change. */
  | { kind: 'changed'; detail: string };

/** Thrown inside a transaction, so that nothing of it stays. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export const notFound = (what: string): Refusal =>
  new Refusal({ kind: 'not-found', detail: `This ${what} is not known here. It may have been taken away.` });
