import { useRef, useState } from 'preact/hooks';
import type { MedicineLabel } from '../../../domain/dosing/dose-record.ts';
import type { Medicine } from '../../../domain/dosing/medicine.ts';
import { readLabel, type LabelField, type TypedLabel } from './label-words.ts';
import { ViewHeading } from './view-heading.tsx';
import { unitInWords } from './words-of-dose.ts';

interface Props {
  medicine: Medicine;
  saved: MedicineLabel | undefined;
  onSave(label: MedicineLabel): void;
  onSkip(): void;
}

const fields: readonly LabelField[] = ['name', 'hours', 'amount', 'days'];
const typedOr = (value: number | undefined) => (value === undefined ? '' : String(value));

/** What the label or the pack says, as the person types it. What was typed stays, whatever is wrong with it. */
export function LabelForm({ medicine, saved, onSave, onSkip }: Props) {
  const [typed, setTyped] = useState<TypedLabel>({
    name: saved?.name ?? '',
    hours: typedOr(saved?.minIntervalHours),
    amount: typedOr(saved?.maxAmountPer24h),
    days: typedOr(saved?.maxDays),
  });
  const [problems, setProblems] = useState<Partial<Record<LabelField, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  const on = medicine.typedFrom === 'pack' ? 'pack' : 'label';
  const questions: Record<LabelField, string> = {
    name: `Name on the ${on}`,
    hours: 'Hours between doses',
    amount: `Most in 24 hours, in ${unitInWords(medicine.unit)}`,
    days: 'Most days in a row, if it says so',
  };

  function save(event: Event) {
    event.preventDefault();
    const read = readLabel(medicine, typed);
    if (read.kind === 'label') {
      onSave(read.label);
      return;
    }
    setProblems(read.problems);
    const first = fields.find((field) => read.problems[field] !== undefined);
    form.current?.querySelector<HTMLInputElement>(`#label-${first}`)?.focus();
  }

  return (
    <form class="dosing stack" noValidate ref={form} onSubmit={save}>
      <ViewHeading>What does your {on} say?</ViewHeading>
      <p>
        {medicine.name}. Have the {on} in your hand. If it does not say, ask your pharmacist.
      </p>
      {fields.map((field) => (
        <div class="field" key={field}>
          <label for={`label-${field}`}>{questions[field]}</label>
          <input
            id={`label-${field}`}
            class="input"
            autocomplete="off"
            inputMode={field === 'name' ? 'text' : 'decimal'}
            value={typed[field]}
            aria-invalid={problems[field] !== undefined}
            aria-describedby={`label-${field}-problem`}
            onInput={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
          />
          <p id={`label-${field}-problem`} class="input-error" hidden={problems[field] === undefined}>
            {problems[field]}
          </p>
        </div>
      ))}
      <button type="submit" class="button button-main">
        Keep this
      </button>
      <button type="button" class="button button-quiet" onClick={onSkip}>
        Not now
      </button>
    </form>
  );
}
