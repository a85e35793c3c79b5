import type { Instant } from '../../../domain/time/instant.ts';

export interface Wish {
  serviceId: string;
  practitionerId: string;
  start: Instant;
}

export interface Booked {
  appointmentId: string;
  reference: string;
  start: Instant;
  end: Instant;
  practitionerId: string;
}

export interface Contact {
  name: string;
  phone?: string;
  email?: string;
}

/** An instant as the database reads it. */
export const iso = (instant: Instant): string => new Date(instant).toISOString();
