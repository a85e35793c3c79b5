import type { VNode } from 'preact';
import type { Clinic } from '../../../use-cases/clinics.ts';
import { LongField, TextField, TickField } from '../form-fields.tsx';
import { FormNotice, SaveButton } from '../form-notice.tsx';
import type { FormState } from '../form-state.ts';
import { BackTo } from './back-to.tsx';

interface Props {
  clinic: Clinic;
  form: FormState;
  timeZones: readonly string[];
}

const ZONE_WARNING =
  'Each appointment stays at the same moment, so its time of day changes with the zone. Ring the people first. Nothing is saved yet.';

export function ClinicSettingsPage({ clinic, form, timeZones }: Props): VNode {
  return (
    <div class="staff-column">
      <BackTo clinic={clinic} path="/settings" words="Settings" />
      <h1>The clinic</h1>
      <FormNotice clinic={clinic} form={form} affects={ZONE_WARNING} />
      <form method="post" class="stack">
        <fieldset class="card">
          <legend>Who and where</legend>
          <TextField form={form} name="name" label="Name of the clinic" maxlength={100} />
          <TextField form={form} name="phone" label="Phone" type="tel" maxlength={40} />
          <TextField form={form} name="email" label="E-mail" type="email" maxlength={254} />
          <LongField form={form} name="address" label="Address" rows={3} maxlength={300} />
          <LongField
            form={form}
            name="directions"
            label="How to find it"
            maxlength={1000}
            hint="Parking, stairs, the bus: it stands in every confirmation."
          />
        </fieldset>
        <fieldset class="card">
          <legend>Rules of booking</legend>
          <TextField
            form={form}
            name="leadHours"
            label="Shortest notice for a booking online, in hours"
            inputmode="decimal"
            isShort
            hint="Below it people are asked to ring."
          />
          <TextField
            form={form}
            name="horizonDays"
            label="How many days ahead can be booked"
            inputmode="numeric"
            isShort
          />
          <TextField
            form={form}
            name="stepMinutes"
            label="A time is offered every so many minutes"
            inputmode="numeric"
            isShort
          />
          <TextField
            form={form}
            name="holdMinutes"
            label="Minutes that a time is kept while somebody types"
            inputmode="numeric"
            isShort
          />
          <TextField
            form={form}
            name="changeNoticeHours"
            label="Hours before the appointment until which it can be changed online"
            inputmode="decimal"
            isShort
          />
          <TextField
            form={form}
            name="offerMinutes"
            label="Minutes that a freed time is kept for somebody on the waiting list"
            inputmode="numeric"
            isShort
          />
        </fieldset>
        <fieldset class="card">
          <legend>Words to people</legend>
          <TextField
            form={form}
            name="reminderHours"
            label="Hours before the appointment at which a reminder goes out"
            inputmode="numeric"
            isShort
            hint="0 sends none."
          />
          <TextField
            form={form}
            name="replyHours"
            label="Hours within which a question is answered"
            inputmode="numeric"
            isShort
            hint="It is promised on the page for questions."
          />
        </fieldset>
        <fieldset class="card">
          <legend>Time zone</legend>
          <TextField
            form={form}
            name="timeZone"
            label="The clocks of the clinic"
            maxlength={64}
            list="time-zones"
            hint="Such as Europe/London. All times everywhere follow it."
          />
          <datalist id="time-zones">
            {timeZones.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </fieldset>
        <fieldset class="card">
          <legend>Demo</legend>
          <TickField
            form={form}
            name="demo"
            label="Say on every page that this is a demo"
            hint="Take the tick away only when everything here is real: the people, the phone number, the address."
          />
        </fieldset>
        <SaveButton form={form} words="Save" />
      </form>
    </div>
  );
}
