import type { DoseRecord } from '../../../domain/dosing/dose-record.ts';
import type { MedicineState } from '../../../domain/dosing/medicine-state.ts';
import { limitWords } from './limit-words.ts';

interface Props {
  state: MedicineState;
  record: DoseRecord;
}

/** Where one medicine stands, in words. */
export function LimitSummary({ state, record }: Props) {
  const { headline, lines, isCare } = limitWords(state, record);
  return (
    <div class={isCare ? 'limit limit-care' : 'limit'}>
      <p class="limit-headline">{headline}</p>
      {lines.map((line) => (
        <p class="small" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}

/** One of the person's own medicines: where it stands, and the way to write down a dose. */
export function MedicineCard({ state, record, onPick }: Props & { onPick(): void }) {
  const { medicine } = state;
  const typedName = record.labels.get(medicine.id)?.name;
  return (
    <section class="card">
      <h2>{medicine.name}</h2>
      {typedName ? <p class="small">{typedName}</p> : null}
      <LimitSummary state={state} record={record} />
      <button type="button" class="button button-wide medicine-log" onClick={onPick}>
        {medicine.route === 'skin' ? 'I used' : 'I took'} {typedName ?? medicine.shortName}
      </button>
    </section>
  );
}
