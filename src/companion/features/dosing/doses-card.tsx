import { inLast24h } from '../../../domain/dosing/counted-doses.ts';
import './dosing.css';
import { LimitSummary } from './medicine-card.tsx';
import { useDosing } from './use-dosing.ts';
import type { Medicine } from '../../../domain/dosing/medicine.ts';
import { asksQuestions, WarningCards } from './warning-cards.tsx';

/** For Today: where the painkillers taken in the last day stand, and whatever warns about them. */
export function DosesCard() {
  const dosing = useDosing();
  const { record, warnings } = dosing;
  const recent = inLast24h(record.doses, record.clock.now).map(({ medicineId }) => medicineId);
  const doubtful = record.doses.filter(({ isDoubtful }) => isDoubtful).map(({ medicineId }) => medicineId);
  const taken = record.medicines.filter(({ id }) => recent.includes(id) || doubtful.includes(id));
  if (dosing.isOpening || (taken.length === 0 && warnings.length === 0)) return null;
  // One card tells of the open questions for every medicine.
  const isSaidAbove = (medicine: Medicine) =>
    dosing.stateOf(medicine).limit.kind === 'guard-unanswered' &&
    warnings.some(
      ({ rule, medicines }) => asksQuestions(rule) && medicines.some(({ id }) => id === medicine.id),
    );
  return (
    <section class="card dosing" aria-label="Painkillers">
      <h2>Painkillers</h2>
      <WarningCards warnings={warnings} level="h3" offersQuestions />
      {taken.map((medicine) => (
        <div key={medicine.id} class="stack">
          <h3>{medicine.name}</h3>
          {isSaidAbove(medicine) ? null : <LimitSummary state={dosing.stateOf(medicine)} record={record} />}
        </div>
      ))}
      <a class="button" href="/medicines">
        Write down or look up
      </a>
    </section>
  );
}
