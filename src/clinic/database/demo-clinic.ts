import type { Pool } from 'pg';
import { newId } from './ids.ts';
import { type ClinicId, inClinic } from './in-clinic.ts';

const WEEKDAYS = [1, 2, 3, 4, 5] as const;
const OPENS = 8 * 60;
const CLOSES = 18 * 60;

const services = [
  {
    kind: 'physiotherapy',
    name: 'Physiotherapy, first visit',
    about: 'A physio listens, looks at how you move, and makes a plan with you.',
    minutes: 45,
    pricePence: 5800,
  },
  {
    kind: 'physiotherapy',
    name: 'Physiotherapy, later visit',
    about: 'How it went, what changes, and what comes next.',
    minutes: 30,
    pricePence: 4600,
  },
  {
    kind: 'sports-massage',
    name: 'Sports massage',
    about: 'Firm massage of back and buttocks.',
    minutes: 60,
    pricePence: 5200,
  },
  {
    kind: 'acupuncture',
    name: 'Acupuncture',
    about: 'Fine needles, by a trained practitioner.',
    minutes: 40,
    pricePence: 5000,
  },
] as const;

const practitioners = [
  { name: 'Demo physio A', profession: 'Physiotherapist', gives: [0, 1], from: OPENS, until: 16 * 60 },
  { name: 'Demo physio B', profession: 'Physiotherapist', gives: [0, 1, 3], from: 10 * 60, until: CLOSES },
  {
    name: 'Demo massage therapist',
    profession: 'Sports massage therapist',
    gives: [2],
    from: 9 * 60,
    until: 17 * 60,
  },
] as const;

const LUNCH = { from: 12 * 60 + 30, until: 13 * 60 + 15 };

/** A clinic to try things in; it says of itself that it is one. Does nothing where there is any clinic already. */
export async function seedDemoClinic(pool: Pool): Promise<void> {
  const clinicId = newId() as ClinicId;
  const made = await pool.query(
    `insert into clinic (clinic_id, slug, name, is_demo, time_zone, phone, email, address, directions)
     select $1, 'demo', 'Demo clinic', true, 'Europe/London', '0114 496 0100', 'reception@demo.example',
       '1 Example Street, Sheffield', 'This clinic does not exist. It is here to try things out.'
     where not exists (select from clinic) on conflict do nothing`,
    [clinicId],
  );
  if (made.rowCount === 0) return;
  await inClinic(pool, clinicId, async (client) => {
    for (const weekday of WEEKDAYS)
      await client.query('insert into opening_hours values ($1, $2, $3, $4, $5)', [
        clinicId,
        newId(),
        weekday,
        OPENS,
        CLOSES,
      ]);
    const serviceIds: string[] = [];
    for (const [position, { kind, name, about, minutes, pricePence }] of services.entries()) {
      const serviceId = newId();
      serviceIds.push(serviceId);
      await client.query(
        `insert into service (clinic_id, service_id, kind, name, about, duration_minutes, buffer_after_minutes, price_pence, position)
         values ($1, $2, $3, $4, $5, $6, 0, $7, $8)`,
        [clinicId, serviceId, kind, name, about, minutes, pricePence, position],
      );
    }
    for (const [position, { name, profession, gives, from, until }] of practitioners.entries()) {
      const practitionerId = newId();
      await client.query(
        'insert into practitioner (clinic_id, practitioner_id, name, profession, position) values ($1, $2, $3, $4, $5)',
        [clinicId, practitionerId, name, profession, position],
      );
      for (const index of gives)
        await client.query('insert into practitioner_service values ($1, $2, $3)', [
          clinicId,
          practitionerId,
          serviceIds[index],
        ]);
      for (const weekday of WEEKDAYS)
        for (const [start, end] of [
          [from, LUNCH.from],
          [LUNCH.until, until],
        ])
          await client.query(
            `insert into rota (clinic_id, rota_id, practitioner_id, weekday, from_minutes, until_minutes)
             values ($1, $2, $3, $4, $5, $6)`,
            [clinicId, newId(), practitionerId, weekday, start, end],
          );
    }
  });
}
