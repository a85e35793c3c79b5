import { minutesOfDay } from '../../../domain/booking/time-of-day.ts';
import { instantAt } from '../../../domain/time/instant-at.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { isLocalDay } from '../../../domain/time/is-local-day.ts';
import { isUuid } from '../../database/in-clinic.ts';
import type { Agreed } from '../../use-cases/desk/place.ts';
import { may } from '../../use-cases/permissions.ts';
import { Refusal } from '../../use-cases/problem.ts';
import type { StaffMember } from '../../use-cases/staff-member.ts';
import { slotOf } from '../public/choose-time.tsx';

const LEAST_MINUTES = 5;
const MOST_MINUTES = 480;

type Field = (name: string) => string;

interface Asked {
  practitionerId: string | null;
  start: Instant | null;
  /** Null for as long as it usually takes. */
  minutes: number | null;
}

/** Where an appointment is to go, as an instant or by the clocks of the clinic; null for what nobody said. */
export function placeAsked(field: Field, timeZone: string): Asked {
  const slot = slotOf(field('slot'));
  const minutes = Number(field('minutes'));
  const length = Number.isInteger(minutes) && minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES;
  const [day, time] = [field('day'), minutesOfDay(field('time'))];
  const given = Date.parse(field('start'));
  const byClock = isLocalDay(day) && time !== null ? instantAt(day, time, timeZone) : null;
  return {
    practitionerId: slot?.practitionerId ?? (isUuid(field('practitioner')) ? field('practitioner') : null),
    start: slot?.start ?? (Number.isNaN(given) ? byClock : given),
    minutes: length ? minutes : null,
  };
}

/** What staff agreed to in the form; to book over another takes a reason and the right to do it. */
export function agreedIn(field: Field, { role }: StaffMember): Agreed {
  const isOverbook = field('overbook') === 'yes' && may(role, 'book over another appointment');
  const reason = field('reason').trim().slice(0, 200);
  if (isOverbook && reason === '')
    throw new Refusal({
      kind: 'invalid',
      field: 'reason',
      detail: 'Please say why it is booked over another one.',
    });
  return { isOutsideAgreed: field('outside') === 'yes', overbookedReason: isOverbook ? reason : null };
}
