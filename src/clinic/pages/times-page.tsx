import type { VNode } from 'preact';
import type { Instant } from '../../domain/time/instant.ts';
import { localDay } from '../../domain/time/local-day.ts';
import type { Clinic, Practitioner, Service } from '../use-cases/clinics.ts';
import type { FreeTime } from '../use-cases/free-times.ts';
import { dayWords, momentWords, timeWords } from './words-of-time.ts';
import { telOf } from './contact-links.ts';

interface Props {
  clinic: Clinic;
  service: Service;
  /** Those who give the service. */
  practitioners: readonly Practitioner[];
  /** Null for whoever is free. */
  practitionerId: string | null;
  times: readonly FreeTime[];
  /** The day after the last one shown; null at the end of what can be booked. */
  laterFrom: string | null;
  /** Why the person is back here. */
  notice?: string;
  /** Where a chosen time goes: to a hold, or to an appointment that moves. */
  action: string;
  /** The appointment that would move; absent where a new one is booked. */
  moves?: MovingAppointment;
}

export interface MovingAppointment {
  start: Instant;
  practitionerName: string;
  /** The private address of its page. */
  path: string;
}

/** One button a start: with anyone, the first of those who are free then. */
function startsOf(times: readonly FreeTime[]): FreeTime[] {
  const byStart = new Map<number, FreeTime>();
  for (const time of times) if (!byStart.has(time.start)) byStart.set(time.start, time);
  return [...byStart.values()];
}

export function TimesPage(props: Props): VNode {
  const { clinic, service, practitioners, practitionerId, times, laterFrom, notice, action, moves } = props;
  const starts = startsOf(times);
  const days = [...new Set(starts.map(({ start }) => localDay(start, clinic.timeZone)))];
  const [nearest] = starts;
  const query = (changes: Record<string, string>) => {
    const all = {
      service: service.serviceId,
      // Said even when empty: without it, an appointment that moves is sought with whom it is now.
      ...((practitionerId ?? moves) && { practitioner: practitionerId ?? '' }),
      ...changes,
    };
    return `?${new URLSearchParams(all)}`;
  };
  return (
    <>
      <h1>{moves ? 'Change the time' : service.name}</h1>
      {notice === undefined ? null : (
        <p class="card card-care" role="alert">
          {notice}
        </p>
      )}
      {moves ? (
        <section class="card">
          <p>
            <strong>{service.name}</strong> with {moves.practitionerName}
          </p>
          <p>
            <strong>{momentWords(moves.start, clinic.timeZone)}</strong>
          </p>
          <p class="small">
            This stays yours until you press another time.
            {practitionerId === null ? ' The new time may be with somebody else.' : null}
          </p>
          <a href={moves.path}>Keep the time I have</a>
        </section>
      ) : null}
      {practitioners.length > 1 ? (
        <form method="get" class="clinic-with">
          <input type="hidden" name="service" value={service.serviceId} />
          <label class="field">
            <span>With</span>
            <select class="input" name="practitioner">
              <option value="">Whoever is free</option>
              {practitioners.map((one) => (
                <option
                  key={one.practitionerId}
                  value={one.practitionerId}
                  selected={one.practitionerId === practitionerId}
                >
                  {one.name}
                </option>
              ))}
            </select>
          </label>
          <button class="button">Show</button>
        </form>
      ) : null}
      {nearest ? (
        <p>The next free time is {momentWords(nearest.start, clinic.timeZone)}.</p>
      ) : (
        <p class="card card-care">
          Nothing is free in these days. Ring us on <a href={telOf(clinic.phone)}>{clinic.phone}</a>: we may
          still find a place.
        </p>
      )}
      <form method="post" action={action}>
        <input type="hidden" name="service" value={service.serviceId} />
        {days.map((day, index) => (
          <details class="clinic-day" key={day} open={index === 0}>
            <summary>
              <h2>{dayWords(Date.parse(`${day}T12:00:00Z`), 'UTC')}</h2>
            </summary>
            <div class="clinic-times">
              {starts
                .filter(({ start }) => localDay(start, clinic.timeZone) === day)
                .map(({ start, practitionerId: who }) => (
                  <button
                    key={start}
                    class="button"
                    name="slot"
                    value={`${new Date(start).toISOString()} ${who}`}
                    aria-label={momentWords(start, clinic.timeZone)}
                  >
                    {timeWords(start, clinic.timeZone)}
                  </button>
                ))}
            </div>
          </details>
        ))}
      </form>
      {laterFrom === null ? null : (
        <a class="button button-wide" href={query({ from: laterFrom })}>
          Later days
        </a>
      )}
      {moves ? null : (
        <a class="button button-wide" href={`/c/${clinic.slug}/wait?service=${service.serviceId}`}>
          None of these? Join the waiting list
        </a>
      )}
      <p class="small">Today? Ring us: what is free at short notice is not always shown here.</p>
    </>
  );
}
