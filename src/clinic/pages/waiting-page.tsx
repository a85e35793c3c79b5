import type { VNode } from 'preact';
import type { Clinic } from '../use-cases/clinics.ts';
import type { OpenOffer } from '../use-cases/waiting-list/answer.ts';
import type { WaitingEntry } from '../use-cases/waiting-list/entries.ts';
import { dayWords, momentWords, timeWords } from './words-of-time.ts';

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);

/** What somebody on the list sees behind their private link. */
export function WaitingPage({ entry, path }: { entry: WaitingEntry; path: string }): VNode {
  return (
    <>
      <h1>You are on the list</h1>
      <section class="card card-good">
        <p>
          <strong>{entry.serviceName}</strong> with {entry.practitionerName ?? 'whoever is free'}
        </p>
        <p>
          From {dayWords(noon(entry.firstDay), 'UTC')} until {dayWords(noon(entry.lastDay), 'UTC')}
        </p>
      </section>
      <p>Keep this page: its address is your way to leave the list.</p>
      <form method="post" action={`${path}/leave`}>
        <button class="button button-wide">Take me off the list</button>
      </form>
    </>
  );
}

export function LeftListPage({ clinic }: { clinic: Clinic }): VNode {
  return (
    <>
      <h1>You are not on the list</h1>
      <p>You were taken off it, or have a time. Nothing else has changed.</p>
      <a class="button button-main" href={`/c/${clinic.slug}`}>
        See what is free
      </a>
    </>
  );
}

interface OfferProps {
  clinic: Clinic;
  offer: OpenOffer;
  path: string;
}

/** A time that is kept for this person for a while. */
export function OfferPage({ clinic, offer, path }: OfferProps): VNode {
  return (
    <>
      <h1>A time has come free</h1>
      <section class="card card-good">
        <p>
          <strong>{offer.entry.serviceName}</strong> with {offer.practitionerName}
        </p>
        <p>
          <strong>{momentWords(offer.start, clinic.timeZone)}</strong>
        </p>
        <p>
          We keep it for you until {timeWords(offer.offeredUntil, clinic.timeZone)} on{' '}
          {dayWords(offer.offeredUntil, clinic.timeZone)}.
        </p>
      </section>
      {offer.entry.appointmentId === null ? null : (
        <p>If you take it, the appointment you have is cancelled.</p>
      )}
      <form method="post" action={`${path}/take`}>
        <button class="button button-main">Take this time</button>
      </form>
      <form method="post" action={`${path}/decline`}>
        <button class="button button-wide">No, thank you</button>
      </form>
    </>
  );
}

/** The turn has ended, or it was answered before. */
export function OfferOverPage({ clinic, notice }: { clinic: Clinic; notice?: string }): VNode {
  return (
    <>
      <h1>This offer has ended</h1>
      <p>{notice ?? 'It was answered, or its time ran out and it went to the next on the list.'}</p>
      <p>If you did not take it, you are still on the list.</p>
      <a class="button button-main" href={`/c/${clinic.slug}`}>
        See what is free
      </a>
    </>
  );
}
