import type { VNode } from 'preact';
import type { Clinic } from '../../../use-cases/clinics.ts';
import type { KeptPractitioner } from '../../../use-cases/settings/practitioners.ts';
import type { KeptService } from '../../../use-cases/settings/services.ts';
import { LongField, TextField, TickField } from '../form-fields.tsx';
import { FormNotice, SaveButton } from '../form-notice.tsx';
import type { FormState } from '../form-state.ts';
import { BackTo } from './back-to.tsx';
import { OrderButtons } from './order-buttons.tsx';

interface ListProps {
  clinic: Clinic;
  practitioners: readonly KeptPractitioner[];
  services: readonly KeptService[];
}

export function PractitionersPage({ clinic, practitioners, services }: ListProps): VNode {
  const home = `/c/${clinic.slug}/staff/settings/practitioners`;
  const nameOf = new Map(services.map(({ serviceId, name }) => [serviceId, name]));
  return (
    <div class="staff-column">
      <BackTo clinic={clinic} path="/settings" words="Settings" />
      <h1>Practitioners</h1>
      <p>In this order people see them, and the columns of the diary stand.</p>
      <p>
        <a class="button" href={`${home}/new`}>
          Add somebody
        </a>
      </p>
      <ol class="list-plain stack">
        {practitioners.map(({ practitionerId, name, profession, serviceIds, isActive }, index) => (
          <li class="card" key={practitionerId}>
            <h2>
              <a class="card-link" href={`${home}/${practitionerId}`}>
                {name}
              </a>
            </h2>
            <p>{profession}</p>
            {isActive ? (
              <p class={serviceIds.length === 0 ? 'input-error' : 'soft'}>
                {serviceIds.length === 0
                  ? 'Gives no service yet, so nobody can book with them.'
                  : serviceIds.map((id) => nameOf.get(id) ?? '').join(', ')}
              </p>
            ) : (
              <p class="soft">Has left: nobody can book with them.</p>
            )}
            <OrderButtons
              action={`${home}/${practitionerId}/move`}
              what={name}
              index={index}
              count={practitioners.length}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface FormProps {
  clinic: Clinic;
  form: FormState;
  services: readonly KeptService[];
  /** Null for somebody new. */
  practitionerId: string | null;
}

/** One person as the clinic describes them. What is written here is shown as the clinic's own words. */
export function PractitionerPage({ clinic, form, services, practitionerId }: FormProps): VNode {
  const home = `/c/${clinic.slug}/staff/settings`;
  return (
    <div class="staff-column">
      <BackTo clinic={clinic} path="/settings/practitioners" words="Practitioners" />
      <h1>{practitionerId === null ? 'Add somebody' : (form.typed['name'] ?? '')}</h1>
      <FormNotice
        clinic={clinic}
        form={form}
        affects="They stay booked with this person until you move or cancel them. Nothing is saved yet."
      />
      <form method="post" class="stack">
        <TextField form={form} name="name" label="Name" maxlength={100} />
        <TextField form={form} name="profession" label="Profession" maxlength={100} />
        <fieldset class="card">
          <legend>Gives these services</legend>
          {services.map(({ serviceId, name, isActive }) => (
            <TickField
              key={serviceId}
              form={form}
              name={`service-${serviceId}`}
              label={isActive ? name : `${name} (hidden)`}
            />
          ))}
        </fieldset>
        <fieldset class="card">
          <legend>What the clinic says about them</legend>
          <p class="small soft">
            Shown on their page as the clinic’s own words. What is left empty is not shown. Promise no
            results.
          </p>
          <TextField form={form} name="qualification" label="Qualification" maxlength={200} />
          <TextField
            form={form}
            name="qualifiedYear"
            label="Qualified in the year"
            inputmode="numeric"
            isShort
          />
          <TextField form={form} name="roles" label="Roles" maxlength={300} hint="Such as team lead, tutor" />
          <LongField form={form} name="experience" label="Experience" maxlength={1000} />
          <LongField form={form} name="interests" label="Special interests" maxlength={1000} />
          <LongField form={form} name="about" label="Anything else" maxlength={1000} />
        </fieldset>
        <TickField
          form={form}
          name="active"
          label="Works here"
          hint="Without the tick they have left: nobody can book with them, and nothing of the past is lost."
        />
        <SaveButton form={form} words="Save" />
      </form>
      {practitionerId === null ? (
        <p>After saving, give them working hours. Without those nobody can book with them.</p>
      ) : (
        <p class="row">
          <a class="button" href={`${home}/rota/${practitionerId}`}>
            Working hours
          </a>
          <a class="button" href={`${home}/time-off?practitioner=${practitionerId}`}>
            Time off
          </a>
        </p>
      )}
    </div>
  );
}
