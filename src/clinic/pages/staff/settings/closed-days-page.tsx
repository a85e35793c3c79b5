import type { VNode } from 'preact';
import { type BankHoliday, type Nation, nations } from '../../../../domain/booking/bank-holidays.ts';
import type { Clinic } from '../../../use-cases/clinics.ts';
import type { ClosedDay } from '../../../use-cases/settings/closed-days.ts';
import { TextField } from '../form-fields.tsx';
import { FormNotice, SaveButton } from '../form-notice.tsx';
import type { FormState } from '../form-state.ts';
import { BackTo } from './back-to.tsx';
import { dayInWords } from './rota-pages.tsx';

interface Props {
  clinic: Clinic;
  form: FormState;
  closedDays: readonly ClosedDay[];
  nation: Nation;
  /** Those that are still to be added. */
  holidays: readonly BankHoliday[];
  /** How many were just left open, for something is booked on them. */
  leftOpen: number;
}

const nationWords: Readonly<Record<Nation, string>> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

const WARNING = 'They stay booked until you move or cancel them. The day is not closed yet.';

export function ClosedDaysPage({ clinic, form, closedDays, nation, holidays, leftOpen }: Props): VNode {
  const home = `/c/${clinic.slug}/staff/settings/closed-days`;
  const isSure = form.notice?.kind === 'affects';
  return (
    <div class="staff-column">
      <BackTo clinic={clinic} path="/settings" words="Settings" />
      <h1>Closed days</h1>
      <FormNotice clinic={clinic} form={form} affects={WARNING} />
      {leftOpen > 0 ? (
        <p class="card card-care" role="status">
          {leftOpen === 1 ? 'One day was' : `${leftOpen} days were`} left open, for somebody is booked then.
          Close it by itself below to see who.
        </p>
      ) : null}
      <form method="post" action={home} class="card">
        <h2>{isSure ? 'Close it all the same?' : 'Close a day'}</h2>
        <input type="hidden" name="nation" value={nation} />
        <div class="two-fields">
          <TextField form={form} name="day" label="Day" type="date" />
          <TextField form={form} name="reason" label="Why" maxlength={100} hint="For staff only." />
        </div>
        <SaveButton form={form} words="Close this day" />
      </form>
      <section aria-labelledby="closed">
        <h2 id="closed">Closed from today on</h2>
        {closedDays.length === 0 ? <p>No day is closed.</p> : null}
        <ul class="list-plain lines">
          {closedDays.map(({ day, reason }) => (
            <li key={day}>
              <span>
                <strong>{dayInWords(day)}</strong>
                {reason === '' ? null : ` – ${reason}`}
              </span>
              <form method="post" action={`${home}/open`}>
                <input type="hidden" name="day" value={day} />
                <button class="button button-quiet">
                  Open again<span class="visually-hidden"> on {dayInWords(day)}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="holidays" class="stack">
        <h2 id="holidays">Bank holidays of the next two years</h2>
        <nav aria-label="Nation" class="row">
          {nations.map((one) => (
            <a
              class="button"
              key={one}
              href={`${home}?nation=${one}#holidays`}
              {...(one === nation && { 'aria-current': 'true' as const })}
            >
              {nationWords[one]}
            </a>
          ))}
        </nav>
        {holidays.length === 0 ? <p>All of them are closed days already.</p> : null}
        <ul class="list-plain lines">
          {holidays.map(({ day, name }) => (
            <li key={day}>
              <span>
                <strong>{dayInWords(day)}</strong> – {name}
              </span>
              <form method="post" action={home}>
                <input type="hidden" name="day" value={day} />
                <input type="hidden" name="reason" value={name} />
                <input type="hidden" name="nation" value={nation} />
                <button class="button">
                  Close<span class="visually-hidden"> on {dayInWords(day)}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
        {holidays.length > 1 ? (
          <form method="post" action={`${home}/all`}>
            <input type="hidden" name="nation" value={nation} />
            <button class="button button-wide">Close all {holidays.length} of them</button>
          </form>
        ) : null}
        <p class="small soft">
          Worked out from the rules. A holiday given for one year only, as for a coronation, is not here: add
          it above.
        </p>
      </section>
    </div>
  );
}
