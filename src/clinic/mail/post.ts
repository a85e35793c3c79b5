import type { Letter } from './mail.ts';

/**
 * Why a mail has not gone out. 'no-address', 'refused-address' and 'refused' stay so however often it is tried; the
 * others may pass.
 */
export type MailFailure =
  'no-address' | 'refused-address' | 'refused' | 'unreachable' | 'too-slow' | 'busy' | 'sign-in' | 'internal';

/** What a mail server answered instead of taking a letter. */
export class NotTaken extends Error {
  readonly failure: MailFailure;
  constructor(failure: MailFailure) {
    super(`The mail server did not take it: ${failure}`);
    this.failure = failure;
  }
}

/** Takes letters on their way. Another is used where no mail server is set up. */
export interface Post {
  /** Resolves once the mail server has said that it took the letter; else rejects, with NotTaken where it could tell. */
  send(letter: Letter): Promise<void>;
}
