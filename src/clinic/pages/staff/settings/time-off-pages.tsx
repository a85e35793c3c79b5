import type { VNode } from 'preact';
import type { Interval } from '../../../../domain/booking/interval.ts';
import { MINUTE_MS } from '../../../../domain/time/instant.ts';
import { localDay } from '../../../../domain/time/local-day.ts';
import { localTime } from '../../../../domain/time/local-time.ts';
import type { Clinic } from '../../../use-cases/clinics.ts';
import type { AffectedAppointment } from '../../../use-cases/settings/affected-appointments.ts';
import type { TimeOff } from '../../../use-cases/settings/time-off.ts';
import { AffectedList } from '../affected-list.tsx';
import { ChoiceField, TextField } from '../form-fields.tsx';
import { FormNotice, SaveButton } from '../form-notice.tsx';
import type { FormState } from '../form-state.ts';
import { BackTo } from './back-to.tsx';
import { dayInWords } from './rota-pages.tsx';

/** Whole days by name; hours with their times, by the clocks of the clinic. */
export function timeOffWords({ start, end }: Interval, timeZone: string): string {
  const isWhole = localTime(start, timeZone) === '00:00' && localTime(end, timeZone) === '00:00';
  const first = localDay(start, timeZone);
  const last = localDay(isWhole ? end - MINUTE_MS : end, timeZone);
  const [from, until] = [localTime(start, timeZone), localTime(end, timeZone)];
  if (isWhole) return first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`;
  return first === last
    ? `${dayInWords(first)}, ${from} to ${until}`
    : `${dayInWords(first)} at ${from} to ${dayInWords(last)} at ${until}`;
}

interface ListProps {
  clinic: Clinic;
  timeOff: readonly (TimeOff & { booked: number })[];
  /** Those for whom this person may add some. */
  people: readonly { practitionerId: string; name: string }[];
}

export function TimeOffListPage({ clinic, timeOff, people }: ListProps): VNode {
  const home = `/c/${clinic.slug}/staff/settings/time-off`;
  return (
    <div class="staff-column">
      <BackTo clinic={clinic} path="/settings" words="Settings" />
      <h1>Time off</h1>
      {people.length === 0 ? (
        <p>You have no column in the diary, so there is nothing to take off.</p>
      ) : (
        <p>
          <a
            class="button"
            href={`${home}/new${people.length === 1 ? `?practitioner=${people[0]?.practitionerId}` : ''}`}
          >
            Add time off
          </a>
        </p>
      )}
      {timeOff.length === 0 ? <p>Nobody has time off from today on.</p> : null}
      <ul class="list-plain stack">
        {timeOff.map((one) => (
          <li class="card" key={one.timeOffId}>
            <h2>
              <a class="card-link" href={`${home}/${one.timeOffId}`}>
                {one.practitionerName}
              </a>
            </h2>
            <p>{timeOffWords(one, clinic.timeZone)}</p>
            {one.reason === '' ? null : <p class="soft">{one.reason}</p>}
            {one.booked === 0 ? null : (
              <p class="input-error">
                {one.booked === 1 ? 'One appointment' : `${one.booked} appointments`} still booked in it
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FormProps {
  clinic: Clinic;
  form: FormState;
  people: readonly { practitionerId: string; name: string }[];
  /** Null for one that is new. */
  timeOff: TimeOff | null;
  /** What is booked in it as it is now. */
  booked: readonly AffectedAppointment[];
}

export function TimeOffPage({ clinic, form, people, timeOff, booked }: FormProps): VNode {
  return (
    <div class="staff-column">
      <BackTo clinic={clinic} path="/settings/time-off" words="Time off" />
      <h1>{timeOff ? `Time off of ${timeOff.practitionerName}` : 'Add time off'}</h1>
      <FormNotice clinic={clinic} form={form} />
      {booked.length > 0 && form.notice?.kind !== 'affects' ? (
        <section class="card card-care">
          <h2>To be moved</h2>
          <p>These appointments are booked in this time.</p>
          <AffectedList clinic={clinic} appointments={booked} />
        </section>
      ) : null}
      <form method="post" class="stack">
        {timeOff ? null : (
          <ChoiceField
            form={form}
            name="practitioner"
            label="Who"
            choices={people.map(({ practitionerId, name }) => ({ value: practitionerId, words: name }))}
          />
        )}
        <div class="two-fields">
          <TextField form={form} name="firstDay" label="First day" type="date" />
          <TextField form={form} name="from" label="From" isShort hint="Empty: from the start of the day" />
        </div>
        <div class="two-fields">
          <TextField form={form} name="lastDay" label="Last day" type="date" hint="Empty: the same day" />
          <TextField form={form} name="until" label="Until" isShort hint="Empty: to the end of the day" />
        </div>
        <TextField
          form={form}
          name="reason"
          label="Note"
          maxlength={200}
          hint="For staff only. Leave out anything about health."
        />
        <SaveButton form={form} words="Save the time off" />
      </form>
      {timeOff ? (
        <form method="post" action={`/c/${clinic.slug}/staff/settings/time-off/${timeOff.timeOffId}/remove`}>
          <button class="button button-wide">Take this time off back</button>
        </form>
      ) : null}
    </div>
  );
}
