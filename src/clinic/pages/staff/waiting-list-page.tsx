import type { VNode } from 'preact';
import { localDay } from '../../../domain/time/local-day.ts';
import type { Contact } from '../../use-cases/booking/wish.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import type { OpenOffer } from '../../use-cases/waiting-list/answer.ts';
import type { WaitingEntry } from '../../use-cases/waiting-list/entries.ts';
import { dayWords, hourWords, momentWords, timeWords } from '../words-of-time.ts';
import { mailtoOf, telOf } from '../contact-links.ts';

interface Props {
  clinic: Clinic;
  entries: readonly WaitingEntry[];
  offers: readonly OpenOffer[];
  /** Where this page stands. */
  path: string;
  notice?: string;
}

function Reach({ contact: { phone, email } }: { contact: Contact }): VNode {
  return (
    <>
      {phone === undefined ? null : <a href={telOf(phone)}>{phone}</a>}
      {phone !== undefined && email !== undefined ? ' · ' : null}
      {email === undefined ? null : <a href={mailtoOf(email)}>{email}</a>}
    </>
  );
}

const whenWords = ({ firstDay, lastDay, fromMinutes, untilMinutes }: WaitingEntry): string => {
  const day = (text: string) => dayWords(Date.parse(`${text}T12:00:00Z`), 'UTC');
  const hours =
    fromMinutes === 0 && untilMinutes === 1440
      ? ''
      : `, ${hourWords(fromMinutes)} to ${hourWords(Math.min(untilMinutes, 1439))}`;
  return `${day(firstDay)} to ${day(lastDay)}${hours}`;
};

/** Times that are kept for somebody stand first: they run out. */
export function WaitingListPage({ clinic, entries, offers, path, notice }: Props): VNode {
  return (
    <>
      <h1>Waiting list</h1>
      {notice === undefined ? null : (
        <p class="card card-care" role="alert">
          {notice}
        </p>
      )}
      {offers.map((offer) => (
        <section class="card stack" key={offer.offerId}>
          <h2>Kept for {offer.entry.contact.name}</h2>
          <p>
            {offer.entry.serviceName} with {offer.practitionerName},{' '}
            <strong>{momentWords(offer.start, clinic.timeZone)}</strong>, until{' '}
            {timeWords(offer.offeredUntil, clinic.timeZone)} on{' '}
            {dayWords(Date.parse(`${localDay(offer.offeredUntil, clinic.timeZone)}T12:00:00Z`), 'UTC')}
          </p>
          <p>
            {offer.entry.contact.email === undefined ? <strong>No e-mail: please ring. </strong> : null}
            <Reach contact={offer.entry.contact} />
          </p>
          <div class="row">
            <form method="post" action={`${path}/offers/${offer.offerId}/take`}>
              <button class="button button-main">They take it</button>
            </form>
            <form method="post" action={`${path}/offers/${offer.offerId}/decline`}>
              <button class="button">They do not want it</button>
            </form>
          </div>
        </section>
      ))}
      {entries.length === 0 ? (
        <p>Nobody is waiting. When somebody is, a time that comes free is offered to them by itself.</p>
      ) : (
        <ol class="waiting-entries">
          {entries.map((entry) => (
            <li key={entry.waitingEntryId} class="card">
              <p>
                <strong>{entry.contact.name}</strong> · <Reach contact={entry.contact} />
              </p>
              <p>
                {entry.serviceName} with {entry.practitionerName ?? 'anyone'}, {whenWords(entry)}
                {entry.appointmentId === null ? '' : '; has a later time already'}
              </p>
              <p class="small">Since {momentWords(entry.since, clinic.timeZone)}</p>
              <form method="post" action={`${path}/${entry.waitingEntryId}/leave`}>
                <button class="button button-quiet">Take {entry.contact.name} off the list</button>
              </form>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
