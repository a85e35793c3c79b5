import { createTransport } from 'nodemailer';
import { MINUTE_MS, SECOND_MS } from '../../domain/time/instant.ts';
import { failureOf } from './failure-of.ts';
import { NotTaken, type Post } from './post.ts';

export interface SmtpSettings {
  host: string;
  port: number;
  /** TLS from the first byte; without it the server has to offer STARTTLS. */
  isTlsFromStart: boolean;
  /** A server on the same machine or in the same network may be talked to in the clear. */
  mayBeUnencrypted: boolean;
  auth?: { user: string; pass: string };
}

interface Patience {
  toConnectMs: number;
  /** For each answer. A server that has the letter may think for long, and to give up then means to send it twice. */
  toAnswerMs: number;
}

// RFC 5321, 4.5.3.2.6: ten minutes for the answer to the end of a letter.
const usualPatience: Patience = { toConnectMs: 15 * SECOND_MS, toAnswerMs: 10 * MINUTE_MS };

/** Sends by SMTP: one connection a letter, so that one that breaks takes nothing with it. */
export function smtpPost(
  { host, port, isTlsFromStart, mayBeUnencrypted, auth }: SmtpSettings,
  { toConnectMs, toAnswerMs }: Patience = usualPatience,
): Post {
  const transport = createTransport({
    host,
    port,
    secure: isTlsFromStart,
    requireTLS: !isTlsFromStart && !mayBeUnencrypted,
    ...(auth && { auth }),
    connectionTimeout: toConnectMs,
    greetingTimeout: toConnectMs,
    dnsTimeout: toConnectMs,
    socketTimeout: toAnswerMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ messageId, from, replyTo, to, subject, text, html, calendar }) {
      try {
        await transport.sendMail({
          messageId,
          from,
          replyTo,
          to: { name: '', address: to },
          subject,
          text,
          html,
          ...(calendar && {
            icalEvent: {
              method: calendar.method,
              filename: 'appointment.ics',
              content: calendar.text,
            },
          }),
          // No answering machine answers this. RFC 3834.
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
      } catch (error) {
        throw new NotTaken(failureOf(error));
      }
    },
  };
}
