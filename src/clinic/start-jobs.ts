import type { Pool } from 'pg';
import { MINUTE_MS, SECOND_MS, type Instant } from '../domain/time/instant.ts';
import { takeHandedOver } from './jobs/hand-over.ts';
import { type RunningJobs, runJobs } from './jobs/run-jobs.ts';
import { FORGET_OLD, retentionJobs } from './jobs/retention-jobs.ts';
import { waitingListJobs } from './jobs/waiting-list-jobs.ts';
import { findForgotten } from './mail/find-forgotten.ts';
import { findLateMails } from './mail/late-mails.ts';
import { mailJobs, reminderJobs } from './mail/mail-jobs.ts';
import { smtpPost } from './mail/smtp-post.ts';
import type { MailSettings } from './mail/smtp-settings.ts';
import type { Log } from './operations/log.ts';
import type { ServerPush } from './push/open-push.ts';
import { LOOK_AFTER_PUSH_KEYS, pushJobs, pushKeyJobs } from './push/push-jobs.ts';
import type { ManageLinks } from './use-cases/manage-links.ts';
import { findForgottenWakes } from './waking/schedule-wake.ts';
import { wakeJobs } from './waking/wake-jobs.ts';

interface Parts {
  pool: Pool;
  /** The pool of the requests: what they commit is handed over to the jobs. */
  requests: Pool;
  links: ManageLinks;
  log: Log;
  /** Absent, mails are shown to staff and not sent. */
  mail?: MailSettings;
  push: ServerPush;
  baseUrl: () => string;
  now: () => Instant;
}

// A mail server or a push service that hangs takes these hands and no others.
const MAIL_HANDS = 3;
const PUSH_HANDS = 2;
// Half the country may ask to be woken at eight; a reminder of an appointment does not stand behind them.
const WAKE_HANDS = 2;
const OTHER_HANDS = 2;
const MAIL_LATE_MS = 30 * SECOND_MS;
const AT_NIGHT = '17 2 * * *';

/** Everything that this process does by itself, without a request. */
export async function startJobs({
  pool,
  requests,
  links,
  log,
  mail,
  push,
  baseUrl,
  now,
}: Parts): Promise<RunningJobs> {
  const post = mail ? { ...smtpPost(mail.smtp), fromAddress: mail.fromAddress } : null;
  let graceMs = 0;
  const findMails = async () => {
    await findLateMails(pool, now() - graceMs);
    // At the start nobody else is sure to look after what another process left; later it may only just be on its way.
    graceMs = MAIL_LATE_MS;
  };
  const jobs = await runJobs({
    pool,
    log,
    crews: [
      { hands: MAIL_HANDS, tasks: mailJobs({ pool, links, now, baseUrl, post }) },
      { hands: PUSH_HANDS, tasks: pushJobs({ pool, push, now }) },
      { hands: WAKE_HANDS, tasks: wakeJobs({ pool, post: push.post, now }) },
      {
        hands: OTHER_HANDS,
        tasks: {
          ...reminderJobs({ pool, now }),
          ...waitingListJobs(pool, now),
          ...retentionJobs(pool, now, log),
          ...pushKeyJobs({ pool, push, now, log }),
        },
        crontab: `${AT_NIGHT} ${FORGET_OLD}\n${AT_NIGHT} ${LOOK_AFTER_PUSH_KEYS}`,
      },
    ],
    looks: [
      { look: findMails, everyMs: MINUTE_MS },
      {
        look: async () => {
          await findForgotten(pool, now());
          await findForgottenWakes(pool, now());
        },
        everyMs: 5 * MINUTE_MS,
      },
    ],
  });
  const handOverRest = takeHandedOver({ from: [pool, requests], pool, log });
  return {
    async stop() {
      await handOverRest();
      await jobs.stop();
    },
  };
}
