import type { PoolClient } from 'pg';
import { SECOND_MS } from '../../domain/time/instant.ts';
import { type ClinicId, inClinic } from '../database/in-clinic.ts';
import { type Clinic, findClinicById } from '../use-cases/clinics.ts';
import { enqueueMail } from './keep-mail.ts';
import { countTry, lockMail, type Outcome, putOff, settle } from './kept-mails.ts';
import { letterOf } from './letter-of.ts';
import { waitBeforeNextTry } from './next-try.ts';
import type { Office } from './office.ts';
import { NotTaken } from './post.ts';
import type { KeptMail } from './words/writing.ts';
import { writeMail } from './write-mail.ts';

// More tries than the waits allow: each of them ended the process or broke in our own program.
const MOST_ATTEMPTS = 30;
const REMEMBER_EVERY_MS = SECOND_MS;
const REMEMBER_TRIES = 60;

interface MailToSend {
  clinicId: ClinicId;
  mailId: string;
}

/** Tries to send one mail, and settles it or puts it off. Once it is settled, nothing more happens. */
export async function sendMail(office: Office, { clinicId, mailId }: MailToSend): Promise<void> {
  const { pool, now } = office;
  const clinic = await findClinicById(pool, clinicId);
  if (!clinic) return;
  const attempts = await inClinic(pool, clinicId, (client) => countTry(client, clinicId, mailId, now()));
  if (attempts === null) return;
  const conclude = (client: PoolClient, outcome: Outcome) =>
    concludeTry(client, office, { clinicId, mailId, attempts, outcome });
  let outcome: Outcome | null = null;
  try {
    await inClinic(pool, clinicId, async (client) => {
      // Should the database ask for the transaction again, the mail is not sent again.
      if (!outcome) {
        const mail = await lockMail(client, clinicId, mailId);
        if (!mail) return;
        outcome = attempts > MOST_ATTEMPTS ? GIVEN_UP : await tryToSend(client, office, clinic, mailId, mail);
      }
      await conclude(client, outcome);
    });
  } catch (error) {
    if (!outcome) throw error;
    const known: Outcome = outcome;
    await remembering(() => inClinic(pool, clinicId, (client) => conclude(client, known)));
  }
}

const GIVEN_UP: Outcome = { kind: 'not-taken', failure: 'internal' };

async function tryToSend(
  client: PoolClient,
  { links, now, baseUrl, post }: Office,
  clinic: Clinic,
  mailId: string,
  mail: KeptMail,
): Promise<Outcome> {
  const urlOf = (path: string) => new URL(path, baseUrl()).href;
  const written = await writeMail({ client, clinic, links, urlOf, now: now() }, mail);
  if (!written) return { kind: 'dropped' };
  const letter = letterOf(clinic, written, {
    mailId,
    recipient: mail.recipient,
    fromAddress: post?.fromAddress ?? clinic.email,
  });
  const { subject, text, html, calendar } = letter;
  if (!post) return { kind: 'shown', shown: { subject, text, html, calendar } };
  try {
    await post.send(letter);
    return { kind: 'sent' };
  } catch (error) {
    return { kind: 'not-taken', failure: error instanceof NotTaken ? error.failure : 'internal' };
  }
}

interface Ended extends MailToSend {
  attempts: number;
  outcome: Outcome;
}

async function concludeTry(
  client: PoolClient,
  { now }: Office,
  { clinicId, mailId, attempts, outcome }: Ended,
): Promise<void> {
  if (outcome.kind !== 'not-taken') return settle(client, clinicId, mailId, outcome, now());
  const { failure } = outcome;
  const wait = outcome === GIVEN_UP ? null : waitBeforeNextTry(failure, attempts);
  if (wait === null) return settle(client, clinicId, mailId, { kind: 'dead', failure }, now());
  await putOff(client, clinicId, mailId, failure, now() + wait);
  await enqueueMail(client, clinicId, mailId, wait);
}

/** The database went away after the mail had gone: only this process knows that, so it waits for the database. */
async function remembering(write: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    await new Promise((resolve) => setTimeout(resolve, REMEMBER_EVERY_MS));
    try {
      return await write();
    } catch (error) {
      if (tries === REMEMBER_TRIES) throw error;
    }
  }
}
