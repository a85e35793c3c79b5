import type { VNode } from 'preact';
import { serviceNotes } from '../../../../content/clinic/service-notes.ts';
import type { Clinic, Service } from '../../../use-cases/clinics.ts';
import type { KeptService } from '../../../use-cases/settings/services.ts';
import { priceWords } from '../../words-of-time.ts';
import { ChoiceField, LongField, TextField, TickField } from '../form-fields.tsx';
import { FormNotice, SaveButton } from '../form-notice.tsx';
import type { FormState } from '../form-state.ts';
import { BackTo } from './back-to.tsx';
import { OrderButtons } from './order-buttons.tsx';

export const kindWords: Readonly<Record<Service['kind'], string>> = {
  physiotherapy: 'Physiotherapy',
  'sports-massage': 'Sports massage',
  acupuncture: 'Acupuncture',
};

export const kinds = Object.keys(kindWords) as Service['kind'][];

interface ListProps {
  clinic: Clinic;
  services: readonly KeptService[];
  /** Names of those who give each service, by its id. */
  givenBy: ReadonlyMap<string, readonly string[]>;
}

export function ServicesPage({ clinic, services, givenBy }: ListProps): VNode {
  const home = `/c/${clinic.slug}/staff/settings/services`;
  return (
    <div class="staff-column">
      <BackTo clinic={clinic} path="/settings" words="Settings" />
      <h1>Services</h1>
      <p>In this order people see them.</p>
      <p>
        <a class="button" href={`${home}/new`}>
          Add a service
        </a>
      </p>
      <ol class="list-plain stack">
        {services.map(({ serviceId, name, kind, durationMinutes, pricePence, isActive }, index) => {
          const people = givenBy.get(serviceId) ?? [];
          return (
            <li class="card" key={serviceId}>
              <h2>
                <a class="card-link" href={`${home}/${serviceId}`}>
                  {name}
                </a>
              </h2>
              <p>
                {kindWords[kind]}, {durationMinutes} minutes
                {pricePence === null ? '' : `, ${priceWords(pricePence)}`}
              </p>
              {isActive ? (
                <p class={people.length === 0 ? 'input-error' : 'soft'}>
                  {people.length === 0
                    ? 'Nobody gives it yet, so it cannot be booked. Tick it on the page of a practitioner.'
                    : `Given by ${people.join(', ')}`}
                </p>
              ) : (
                <p class="soft">Hidden: nobody can book it.</p>
              )}
              <OrderButtons
                action={`${home}/${serviceId}/move`}
                what={name}
                index={index}
                count={services.length}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

interface FormProps {
  clinic: Clinic;
  form: FormState;
  isNew: boolean;
}

/** One service; the evidence beside it is written by nobody here. */
export function ServicePage({ clinic, form, isNew }: FormProps): VNode {
  return (
    <div class="staff-column">
      <BackTo clinic={clinic} path="/settings/services" words="Services" />
      <h1>{isNew ? 'Add a service' : (form.typed['name'] ?? '')}</h1>
      <FormNotice clinic={clinic} form={form} />
      <form method="post" class="stack">
        <TextField form={form} name="name" label="Name" maxlength={100} />
        <ChoiceField
          form={form}
          name="kind"
          label="Kind"
          choices={kinds.map((kind) => ({ value: kind, words: kindWords[kind] }))}
        />
        <LongField form={form} name="about" label="What it is, in a sentence or two" maxlength={500} />
        <div class="two-fields">
          <TextField form={form} name="duration" label="Length in minutes" inputmode="numeric" isShort />
          <TextField
            form={form}
            name="price"
            label="Price"
            isShort
            hint="Such as 58 or £58.50. Empty: not shown"
          />
        </div>
        <div class="two-fields">
          <TextField form={form} name="before" label="Minutes kept free before" inputmode="numeric" isShort />
          <TextField form={form} name="after" label="Minutes kept free after" inputmode="numeric" isShort />
        </div>
        <TickField
          form={form}
          name="active"
          label="Can be booked"
          hint="Without the tick it is hidden. What is booked already stays booked."
        />
        <SaveButton form={form} words="Save the service" />
      </form>
      <section class="card">
        <h2>What is said about the evidence</h2>
        <p>It stands beside the service for all to read, in these words.</p>
        <dl>
          {kinds
            .filter((kind) => isNew || kind === form.typed['kind'])
            .map((kind) => (
              <div key={kind}>
                <dt>
                  <strong>{kindWords[kind]}</strong>
                </dt>
                <dd>{serviceNotes[kind].evidence}</dd>
              </div>
            ))}
        </dl>
      </section>
    </div>
  );
}
