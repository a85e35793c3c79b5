import type { VNode } from 'preact';
import type { Instant } from '../../../domain/time/instant.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import type { Clinic, Practitioner, Service } from '../../use-cases/clinics.ts';
import type { NextFree } from '../../use-cases/desk/next-free.ts';
import { momentWords, timeWords } from '../words-of-time.ts';

interface Props {
  clinic: Clinic;
  home: string;
  now: Instant;
  /** What was pressed in the diary; null where the time is still to be found. */
  chosen: { practitioner: Practitioner; start: Instant; services: readonly Service[] } | null;
  nextFree: readonly NextFree[];
}

export interface PlaceAsked {
  serviceId: string;
  practitionerId?: string;
  start?: Instant;
  minutes?: number | null;
}

/** The query of a page that books: what and when; never who. */
export function placeQuery({ serviceId, practitionerId, start, minutes }: PlaceAsked): string {
  return new URLSearchParams({
    service: serviceId,
    ...(practitionerId !== undefined && { practitioner: practitionerId }),
    ...(start !== undefined && { start: new Date(start).toISOString() }),
    ...(minutes && { minutes: String(minutes) }),
  }).toString();
}

/** `Today 14:30`, or the day in words. */
export function nearWords(at: Instant, now: Instant, timeZone: string): string {
  const isToday = localDay(at, timeZone) === localDay(now, timeZone);
  if (isToday) return `Today ${timeWords(at, timeZone)}`;
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(at);
}

/** The first of two pages: what for, and when, where that is not known yet. */
export function BookServicePage({ clinic, home, now, chosen, nextFree }: Props): VNode {
  const to = (asked: PlaceAsked) => `${home}/book/who?${placeQuery(asked)}`;
  if (chosen) {
    const { practitioner, start, services } = chosen;
    return (
      <div class="stack desk">
        <h1>What for?</h1>
        <p>
          {momentWords(start, clinic.timeZone)} with {practitioner.name}
        </p>
        {services.length === 0 ? (
          <p class="card card-care">{practitioner.name} gives no service yet.</p>
        ) : (
          <ol class="list-plain stack" data-number-keys>
            {services.map(({ serviceId, name, durationMinutes }) => (
              <li key={serviceId}>
                <a
                  class="button button-wide"
                  href={to({ serviceId, practitionerId: practitioner.practitionerId, start })}
                >
                  {name}, {durationMinutes} minutes
                </a>
              </li>
            ))}
          </ol>
        )}
        <p>
          <a href={`${home}?day=${localDay(start, clinic.timeZone)}`}>Back to the diary</a>
        </p>
      </div>
    );
  }
  return (
    <div class="stack desk">
      <h1>Book for a caller</h1>
      {nextFree.map(({ service, times }) => (
        <section class="card" key={service.serviceId}>
          <h2>
            {service.name}, {service.durationMinutes} minutes
          </h2>
          {times.length === 0 ? <p>Nothing is free in the next 90 days.</p> : <p>Next free:</p>}
          <ul class="list-plain row">
            {times.map(({ start, practitionerId, practitionerName }) => (
              <li key={start}>
                <a
                  class="button"
                  href={to({ serviceId: service.serviceId, practitionerId, start })}
                  aria-label={`${service.name}, ${nearWords(start, now, clinic.timeZone)} with ${practitionerName}`}
                >
                  {nearWords(start, now, clinic.timeZone)} with {practitionerName}
                </a>
              </li>
            ))}
            <li>
              <a class="button button-quiet" href={to({ serviceId: service.serviceId })}>
                Another time
                <span class="visually-hidden"> for {service.name}</span>
              </a>
            </li>
          </ul>
        </section>
      ))}
    </div>
  );
}
