import type { VNode } from 'preact';
import type { Clinic } from '../../../use-cases/clinics.ts';
import { FormNotice, SaveButton } from '../form-notice.tsx';
import type { FormState } from '../form-state.ts';
import { BackTo } from './back-to.tsx';
import { WeekFields } from './week-fields.tsx';

export function HoursPage({ clinic, form }: { clinic: Clinic; form: FormState }): VNode {
  return (
    <div class="staff-column">
      <BackTo clinic={clinic} path="/settings" words="Settings" />
      <h1>Opening hours</h1>
      <p>Appointments are offered only within these hours, and within the working hours of each person.</p>
      <FormNotice clinic={clinic} form={form} />
      <form method="post" class="stack">
        <WeekFields form={form} />
        <SaveButton form={form} words="Save the opening hours" />
      </form>
    </div>
  );
}
