import type { VNode } from 'preact';
import { type Retention, retentionLimits } from '../../use-cases/retention/retention.ts';

export const retentionWords: Readonly<Record<keyof Retention, { label: string; unit: string }>> = {
  personMonths: { label: 'Names and contacts, after the last appointment', unit: 'months' },
  questionMonths: { label: 'Questions, after they were answered', unit: 'months' },
  mailDays: { label: 'Mails, after they were sent', unit: 'days' },
  auditMonths: { label: 'The audit log', unit: 'months' },
};

const fields = Object.keys(retentionLimits) as (keyof Retention)[];

interface Props {
  home: string;
  typed: Readonly<Record<keyof Retention, string>>;
  problems: Readonly<Partial<Record<keyof Retention, string>>>;
  isSaved: boolean;
}

/** How long is kept what nobody needs any more. */
export function RetentionPage({ home, typed, problems, isSaved }: Props): VNode {
  return (
    <>
      <h1>How long we keep things</h1>
      {isSaved ? (
        <p class="card card-good" role="status">
          Saved. It holds from the next night on.
        </p>
      ) : null}
      <p>
        Each night, what is older is erased for good. Appointments keep their time and service for the diary,
        without the person. Questions without an answer stay until they have one. Your professional body may
        ask you to keep some things longer: check before you shorten anything.
      </p>
      <form method="post" action={`${home}/settings/retention`} class="stack">
        {fields.map((name) => (
          <div key={name} class="field">
            <label for={name}>{`${retentionWords[name].label} (${retentionWords[name].unit})`}</label>
            <input
              class="input"
              id={name}
              name={name}
              type="number"
              min={retentionLimits[name].least}
              max={retentionLimits[name].most}
              required
              value={typed[name]}
              {...(problems[name] !== undefined && {
                'aria-invalid': true,
                'aria-describedby': `${name}-problem`,
              })}
            />
            {problems[name] === undefined ? null : <p id={`${name}-problem`}>{problems[name]}</p>}
          </div>
        ))}
        <button class="button button-main">Save</button>
      </form>
    </>
  );
}
