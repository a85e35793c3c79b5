import type { VNode } from 'preact';
import { TextField } from './form-fields.tsx';
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
    <div class="stack desk">
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
          <TextField
            key={name}
            form={{ typed, problems }}
            name={name}
            label={`${retentionWords[name].label} (${retentionWords[name].unit})`}
            inputmode="numeric"
            maxlength={5}
            isShort
          />
        ))}
        <button class="button button-main">Save</button>
      </form>
    </div>
  );
}
