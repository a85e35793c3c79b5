import { z } from '@hono/zod-openapi';
import { isLocalDay } from '../../domain/time/is-local-day.ts';
import { keepable } from '../keepable-text.ts';
import type { Contact } from '../use-cases/booking/wish.ts';

const id = z.uuid();
const instant = z.iso.datetime({ offset: true });
const day = z.string().refine(isLocalDay, 'A day such as 2026-11-23');

const isKeepable = (text: string) => keepable(text) === text;
const CANNOT_BE_KEPT = 'There is a sign in it that cannot be kept. Please leave it out.';

const empty = (text: string | undefined) => (text === undefined || text === '' ? undefined : text);

export const patient = z
  .object({
    name: z.string().trim().min(1, 'Please give a name.').max(200).refine(isKeepable, CANNOT_BE_KEPT),
    phone: z
      .string()
      .trim()
      .max(40)
      .regex(/^[+\d(][\d ()./-]{5,}$|^$/, 'This does not look like a phone number.')
      .optional()
      .transform(empty),
    email: z
      .union([z.literal(''), z.email('This does not look like an e-mail address.').max(254)])
      .optional()
      .transform(empty),
  })
  .refine(({ phone, email }) => phone !== undefined || email !== undefined, {
    message: 'Please give a phone number or an e-mail address, so that we can reach you.',
    path: ['phone'],
  })
  .openapi('Patient');

const slot = z.object({ start: instant, end: instant, practitioner: id }).openapi('Slot');

export const slotsQuery = z.object({
  service: id,
  from: day,
  to: day,
  practitioner: id.optional(),
  limit: z.coerce.number().int().min(1).max(1000).optional(),
});
export const slotsAnswer = z.object({ slots: z.array(slot) });

export const holdRequest = z.object({ service: id, practitioner: id, start: instant }).openapi('HoldRequest');
export const holdAnswer = z.object({ id, expiresAt: instant }).openapi('Hold');

export const appointmentRequest = z
  .object({ service: id, practitioner: id, start: instant, hold: id.optional(), patient })
  .openapi('AppointmentRequest');
export const appointmentAnswer = z
  .object({
    id,
    reference: z.string(),
    start: instant,
    end: instant,
    practitioner: id,
    manageUrl: z.string(),
  })
  .openapi('Appointment');

export const rescheduleRequest = z
  .object({ start: instant, practitioner: id.optional(), token: z.string() })
  .openapi('RescheduleRequest');
export const cancelRequest = z.object({ token: z.string() }).openapi('CancelRequest');

export const questionRequest = z
  .object({
    patient,
    body: z
      .string()
      .trim()
      .min(1, 'Please write your question.')
      .max(5000)
      .refine(isKeepable, CANNOT_BE_KEPT),
  })
  .openapi('QuestionRequest');
export const questionAnswer = z.object({ id }).openapi('Question');

export const serviceAnswer = z
  .object({
    id,
    kind: z.enum(['physiotherapy', 'sports-massage', 'acupuncture']),
    name: z.string(),
    about: z.string(),
    durationMinutes: z.number().int(),
    pricePence: z.number().int().nullable(),
  })
  .openapi('Service');
export const practitionerAnswer = z
  .object({ id, name: z.string(), profession: z.string(), about: z.string(), services: z.array(id) })
  .openapi('Practitioner');

export const clinicAnswer = z
  .object({
    slug: z.string(),
    name: z.string(),
    phone: z.string(),
    email: z.string(),
    isDemo: z.boolean(),
  })
  .openapi('Clinic');

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    field: z.string().optional(),
    nearest: z.array(slot).optional(),
  })
  .openapi('Problem');

/** What was read, as the use cases take it: nothing stands where nothing was given. */
export const contactOf = ({ name, phone, email }: z.output<typeof patient>): Contact => ({
  name,
  ...(phone !== undefined && { phone }),
  ...(email !== undefined && { email }),
});
