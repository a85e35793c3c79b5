import type { Pool, PoolClient } from 'pg';
import { runOnce } from 'graphile-worker';
import { inClinic } from '../../src/clinic/database/in-clinic.ts';
import { silentLogger } from '../../src/clinic/jobs/migrate-jobs.ts';
import type { Crew } from '../../src/clinic/jobs/run-jobs.ts';
import { mailJobs, reminderJobs } from '../../src/clinic/mail/mail-jobs.ts';
import type { Office } from '../../src/clinic/mail/office.ts';
import { smtpPost } from '../../src/clinic/mail/smtp-post.ts';
import { book } from '../../src/clinic/use-cases/booking/book.ts';
import type { Contact } from '../../src/clinic/use-cases/booking/wish.ts';
import { type Clinic, findClinic, practitionersOf, servicesOf } from '../../src/clinic/use-cases/clinics.ts';
import { freeTimes } from '../../src/clinic/use-cases/free-times.ts';
import { manageLinks } from '../../src/clinic/use-cases/manage-links.ts';

const ann: Contact = { name: 'Ann Example', email: 'ann@patient.example' };
export const FROM = 'appointments@clinic.example';

/** The demo clinic, with what a test of mails does to it. */
export async function mailClinic(pool: Pool, now: () => number) {
  const clinic = await findClinic(pool, 'demo');
  if (!clinic) throw new Error('no demo clinic');
  const links = await manageLinks(pool);
  const within = <T>(work: (client: PoolClient, one: Clinic) => Promise<T>) =>
    inClinic(pool, clinic.clinicId, (client) => work(client, clinic));
  const freeOn = (day: string) =>
    within(async (client) => {
      const [service] = await servicesOf(client, clinic.clinicId);
      if (!service) throw new Error('no service');
      const practitionerIds = (await practitionersOf(client, clinic.clinicId))
        .filter(({ serviceIds }) => serviceIds.includes(service.serviceId))
        .map(({ practitionerId }) => practitionerId);
      const times = await freeTimes(client, clinic, {
        service,
        practitionerIds,
        firstDay: day,
        lastDay: day,
        now: now(),
      });
      return times.map(({ practitionerId, start }) => ({
        serviceId: service.serviceId,
        practitionerId,
        start,
      }));
    });
  return {
    clinic,
    links,
    within,
    freeOn,
    async bookOn(day: string, contact: Contact = ann) {
      const [wish] = await freeOn(day);
      if (!wish) throw new Error('nothing is free');
      return within((client, one) => book(client, one, { ...wish, contact }, now()));
    },
    /** An office on a mail server of this machine, which waits that long for it; on none where no port is given. */
    office: (port: number | null, patienceMs = 5000): Office => ({
      pool,
      links,
      now,
      baseUrl: () => 'https://unspasm.example/',
      post:
        port === null
          ? null
          : {
              ...smtpPost(
                { host: '127.0.0.1', port, isTlsFromStart: false, mayBeUnencrypted: true },
                { toConnectMs: patienceMs, toAnswerMs: patienceMs },
              ),
              fromAddress: FROM,
            },
    }),
    mails: () =>
      within(async (client) => {
        const { rows } = await client.query<{
          kind: string;
          state: string;
          attempts: number;
          failure: string | null;
        }>(
          `select kind, attempts, last_error as failure, case when sent_at is not null then 'sent'
             when dead_at is not null then 'dead' when dropped_at is not null then 'dropped' else 'waits' end as state
           from mail order by mail_id`,
        );
        return rows;
      }),
  };
}

/** Does every job that is due. */
export const runDue = (pool: Pool, office: Office, tasks: Crew['tasks'] = {}): Promise<void> =>
  runOnce({
    pgPool: pool,
    noPreparedStatements: true,
    logger: silentLogger,
    taskList: { ...mailJobs(office), ...reminderJobs(office), ...tasks },
  });

/** Has what waits for another try, or for its day, due at once. */
export const hurry = (pool: Pool): Promise<unknown> =>
  pool.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null');
