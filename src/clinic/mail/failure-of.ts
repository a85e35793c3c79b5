import type { MailFailure } from './post.ts';

interface SmtpError {
  code?: unknown;
  command?: unknown;
  responseCode?: unknown;
}

const facts = (error: unknown): SmtpError => (typeof error === 'object' && error !== null ? error : {});

/** What kind of trouble a mail server made. RFC 5321, 4.2.1: a 4yz answer may pass, a 5yz one stays. */
export function failureOf(error: unknown): MailFailure {
  const { code, command, responseCode } = facts(error);
  if (code === 'EAUTH' || code === 'ENOAUTH' || code === 'EOAUTH2') return 'sign-in';
  if (typeof responseCode === 'number') {
    // Its own sender, its own greeting: that is for whoever runs the server to mend, and then all go out.
    const isAboutThisMail = command === 'RCPT TO' || command === 'DATA';
    if (responseCode < 500 || !isAboutThisMail) return 'busy';
    return command === 'RCPT TO' ? 'refused-address' : 'refused';
  }
  if (code === 'ETIMEDOUT') return 'too-slow';
  if (code === 'EENVELOPE') return 'no-address';
  return 'unreachable';
}
