import type { VNode } from 'preact';
import type { RotaPeriod } from '../../../../domain/booking/rota-change.ts';
import type { LocalDay } from '../../../../domain/time/local-day.ts';
import type { Clinic } from '../../../use-cases/clinics.ts';
import { dayWords } from '../../words-of-time.ts';
import { TextField } from '../form-fields.tsx';
import { FormNotice, SaveButton } from '../form-notice.tsx';
import type { FormState } from '../form-state.ts';
import { BackTo } from './back-to.tsx';
import { WeekFields } from './week-fields.tsx';
import { weekLines } from './week-words.ts';

interface Person {
  practitionerId: string;
  name: string;
}

/** Monday 7 December 2026 */
export const dayInWords = (day: LocalDay): string =>
  `${dayWords(Date.parse(`${day}T12:00:00Z`), 'UTC')} ${day.slice(0, 4)}`;

function Week({ week }: { week: RotaPeriod['week'] }): VNode {
  const lines = weekLines(week);
  if (lines.length === 0) return <p>Does not work.</p>;
  return (
    <dl class="clinic-week">
      {lines.map(({ name, hours }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{hours}</dd>
        </div>
      ))}
    </dl>
  );
}

interface RotasProps {
  clinic: Clinic;
  rotas: readonly { person: Person; week: RotaPeriod['week'] }[];
}

/** Everybody's week as it is now. */
export function RotasPage({ clinic, rotas }: RotasProps): VNode {
  return (
    <>
      <BackTo clinic={clinic} path="/settings" words="Settings" />
      <h1>Working hours</h1>
      <ul class="cards list-plain">
        {rotas.map(({ person: { practitionerId, name }, week }) => (
          <li class="card" key={practitionerId}>
            <h2>
              <a class="card-link" href={`/c/${clinic.slug}/staff/settings/rota/${practitionerId}`}>
                {name}
              </a>
            </h2>
            <Week week={week} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface RotaProps {
  clinic: Clinic;
  person: Person;
  periods: readonly RotaPeriod[];
  isSaved: boolean;
  /** Whether there is a page of everybody to go back to. */
  seesAll: boolean;
}

const spanWords = ({ firstDay, lastDay }: RotaPeriod): string => {
  const from = firstDay === null ? 'Now' : `From ${dayInWords(firstDay)}`;
  return lastDay === null ? from : `${from} until ${dayInWords(lastDay)}`;
};

/** The weeks of one person, now and to come. */
export function RotaPage({ clinic, person, periods, isSaved, seesAll }: RotaProps): VNode {
  const change = `/c/${clinic.slug}/staff/settings/rota/${person.practitionerId}/change`;
  return (
    <div class="staff-column">
      <BackTo
        clinic={clinic}
        path={seesAll ? '/settings/rota' : '/settings'}
        words={seesAll ? 'Working hours' : 'Settings'}
      />
      <h1>Working hours of {person.name}</h1>
      {isSaved ? (
        <p class="card card-good" role="status">
          Saved.
        </p>
      ) : null}
      {periods.map((period) => (
        <section class="card" key={period.firstDay}>
          <h2>{spanWords(period)}</h2>
          <Week week={period.week} />
          <p>
            <a class="button" href={period.firstDay === null ? change : `${change}?from=${period.firstDay}`}>
              Change<span class="visually-hidden"> what holds {spanWords(period).toLowerCase()}</span>
            </a>
          </p>
        </section>
      ))}
      <p>
        <a href={`/c/${clinic.slug}/staff/settings/time-off?practitioner=${person.practitionerId}`}>
          Time off of {person.name}
        </a>
      </p>
    </div>
  );
}

/** Another week from a day on. */
export function RotaChangePage({
  clinic,
  person,
  form,
}: {
  clinic: Clinic;
  person: Person;
  form: FormState;
}): VNode {
  return (
    <div class="staff-column">
      <BackTo
        clinic={clinic}
        path={`/settings/rota/${person.practitionerId}`}
        words={`Working hours of ${person.name}`}
      />
      <h1>Change the hours of {person.name}</h1>
      <FormNotice clinic={clinic} form={form} />
      <form method="post" class="stack">
        <div class="two-fields">
          <TextField form={form} name="firstDay" label="Starts on" type="date" />
          <TextField
            form={form}
            name="lastDay"
            label="Last day"
            type="date"
            hint="Leave it empty if it goes on. After it, the hours from before come back."
          />
        </div>
        <WeekFields form={form} />
        <SaveButton form={form} words="Save these hours" />
      </form>
    </div>
  );
}
