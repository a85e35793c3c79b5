import type { Context } from 'hono';

/** Why somebody was not let through, in words of the program; of people the id of a member or an account, and no more. */
export interface TurnedAway {
  because:
    | 'password'
    | 'code'
    | 'recovery code'
    | 'passkey'
    | 'wait after wrong ones'
    | 'role'
    | 'not a member'
    | 'link'
    | 'not from a page of ours'
    | 'too often'
    | 'too large';
  /** The slug of a clinic that exists, never what somebody typed. */
  clinic?: string;
  staffId?: string;
  accountId?: string;
  /** What the role does not allow. */
  permission?: string;
}

const turnedAway = new WeakMap<Request, TurnedAway>();

/** The line in the log follows once the request is answered, with its id. */
export const noteTurnedAway = (context: Context, what: TurnedAway): void =>
  void turnedAway.set(context.req.raw, what);

export const turnedAwayOf = (request: Request): TurnedAway | undefined => turnedAway.get(request);

/** What was noted of a request that stands in for another is noted of that one. */
export function carryTurnedAway(from: Request, to: Request): void {
  const what = turnedAway.get(from);
  if (what) turnedAway.set(to, what);
}
