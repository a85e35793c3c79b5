import type { VNode } from 'preact';
import { serviceNotes } from '../../content/clinic/service-notes.ts';
import type { Clinic, Practitioner, Service } from '../use-cases/clinics.ts';

interface Props {
  clinic: Clinic;
  practitioner: Practitioner;
  /** Those that they give. */
  services: readonly Service[];
}

/** Row P1: what the clinic says of somebody, marked as its own words, beside what is known of what they give. */
export function PractitionerPage({ clinic, practitioner, services }: Props): VNode {
  const { name, profession, about, qualification, qualifiedYear, roles, experience, interests } =
    practitioner;
  const facts = [
    [
      'Qualification',
      [qualification, qualifiedYear === null ? '' : String(qualifiedYear)].filter(Boolean).join(', '),
    ],
    ['Roles', roles],
    ['Experience', experience],
    ['Special interests', interests],
  ].filter(([, words]) => words !== '');
  return (
    <>
      <h1>{name}</h1>
      <p>{profession}</p>
      {about === '' ? null : <p>{about}</p>}
      {facts.length === 0 ? null : (
        <dl class="clinic-facts">
          {facts.map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="small">
        These are the words of {clinic.name}. They have not been checked here, and are no advice on what
        helps.
      </p>
      <h2>Book with {name}</h2>
      {services.map(({ serviceId, kind, name: service }) => (
        <section class="card" key={serviceId}>
          <h3>{service}</h3>
          <p class="small">{serviceNotes[kind].evidence}</p>
          <a
            class="button button-main"
            href={`/c/${clinic.slug}/book?service=${serviceId}&practitioner=${practitioner.practitionerId}`}
          >
            See free times
            <span class="visually-hidden"> for {service}</span>
          </a>
        </section>
      ))}
    </>
  );
}
