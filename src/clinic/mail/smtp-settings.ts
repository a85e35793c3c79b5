import { isMailAddress } from './mail-address.ts';
import type { SmtpSettings } from './smtp-post.ts';

export interface MailSettings {
  smtp: SmtpSettings;
  fromAddress: string;
}

type Problem = { variable: string; advice: string };

const PORT_WITH_TLS = 465;
const PORT_OF_SUBMISSION = 587;

const isThisMachine = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(host);

// What was given is not repeated: it may hold a password.
const wrongUrl: Problem = {
  variable: 'SMTP_URL',
  advice:
    'SMTP_URL is the address of a mail server, for example smtp://user:password@mail.example:587 or smtps://user:password@mail.example.',
};

/** Undefined where no mail is sent. `publicUrl` is needed with it: a mail has no other way to know where its link leads. */
export function parseMail(
  env: Record<string, string | undefined>,
  publicUrl: string | undefined,
): MailSettings | undefined | Problem {
  const text = env['SMTP_URL'] ?? '';
  const fromAddress = env['MAIL_FROM'] ?? '';
  if (text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') return wrongUrl;
  if (!isMailAddress(fromAddress))
    return {
      variable: 'MAIL_FROM',
      advice: `MAIL_FROM is the address that mails come from, for example appointments@clinic.example; it was "${fromAddress}".`,
    };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!publicUrl && !isThisMachine(host))
    return { variable: 'PUBLIC_URL', advice: 'PUBLIC_URL is needed with SMTP_URL, for the links in mails.' };
  const isTlsFromStart = url.protocol === 'smtps:';
  return {
    fromAddress,
    smtp: {
      host,
      port: Number(url.port) || (isTlsFromStart ? PORT_WITH_TLS : PORT_OF_SUBMISSION),
      isTlsFromStart,
      mayBeUnencrypted: isThisMachine(host) || url.searchParams.get('tls') === 'optional',
      ...(url.username !== '' && {
        auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      }),
    },
  };
}
