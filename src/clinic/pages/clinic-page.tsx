import type { VNode } from 'preact';
import { serviceNotes } from '../../content/clinic/service-notes.ts';
import type { OpeningHours } from '../use-cases/clinic-details.ts';
import type { Clinic, Practitioner, Service } from '../use-cases/clinics.ts';
import { hourWords, priceWords } from './words-of-time.ts';
import { mailtoOf, telOf } from './contact-links.ts';

interface Props {
  clinic: Clinic;
  services: readonly Service[];
  practitioners: readonly Practitioner[];
  hours: readonly OpeningHours[];
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The clinic at a glance: what can be booked, when it is open, where it is and who is there. */
export function ClinicPage({ clinic, services, practitioners, hours }: Props): VNode {
  const home = `/c/${clinic.slug}`;
  return (
    <>
      <h1>{clinic.name}</h1>
      <p class="row">
        <a class="button" href={telOf(clinic.phone)}>
          Ring {clinic.phone}
        </a>
        <a class="button" href={mailtoOf(clinic.email)}>
          Write to us
        </a>
        <a class="button" href={`${home}/ask`}>
          Ask a question
        </a>
      </p>
      <h2>Book</h2>
      <p class="small">
        What is known about each is said beside it. We earn by what we offer, so read that first.
      </p>
      {services.map(({ serviceId, kind, name, about, durationMinutes, pricePence }) => (
        <section class="card" key={serviceId}>
          <h3>{name}</h3>
          <p>{about}</p>
          <p class="clinic-price">
            {durationMinutes} minutes{pricePence === null ? '' : `, ${priceWords(pricePence)}`}
          </p>
          <p class="small">{serviceNotes[kind].evidence}</p>
          <a class="button button-main" href={`${home}/book?service=${serviceId}`}>
            See free times
            <span class="visually-hidden"> for {name}</span>
          </a>
        </section>
      ))}
      <h2>Who you can see</h2>
      <ul>
        {practitioners.map(({ practitionerId, name, profession, about }) => (
          <li key={practitionerId}>
            <a href={`${home}/people/${practitionerId}`}>{name}</a>, {profession}
            {about === '' ? null : `. ${about}`}
          </li>
        ))}
      </ul>
      <h2>When we are open</h2>
      <dl class="clinic-hours">
        {weekdays.map((weekday, index) => {
          const ofDay = hours.filter((hour) => hour.weekday === index + 1);
          return (
            <>
              <dt>{weekday}</dt>
              <dd>
                {ofDay.length === 0
                  ? 'Closed'
                  : ofDay
                      .map(
                        ({ fromMinutes, untilMinutes }) =>
                          `${hourWords(fromMinutes)} to ${hourWords(untilMinutes)}`,
                      )
                      .join(', ')}
              </dd>
            </>
          );
        })}
      </dl>
      <h2>Where we are</h2>
      <p>{clinic.address}</p>
      {clinic.directions === '' ? null : <p>{clinic.directions}</p>}
    </>
  );
}
