import type { Medicine } from '../../../domain/dosing/medicine.ts';
import { AmountButtons } from './amount-buttons.tsx';
import { GuardCards } from './guard-cards.tsx';
import { labelInWords } from './label-words.ts';
import { LimitSummary } from './medicine-card.tsx';
import { StopSignsList } from './stop-signs-list.tsx';
import type { Dosing } from './use-dosing.ts';
import { ViewHeading } from './view-heading.tsx';
import { WarningCards } from './warning-cards.tsx';

interface Props {
  medicine: Medicine;
  dosing: Dosing;
  onAmount(amount: number): void;
  onQuestions(): void;
  onLabel(): void;
  onBack(): void;
  onHelp(): void;
}

/** One medicine: what stands against it, where it stands, and how much was taken. */
export function MedicineView({ medicine, dosing, onAmount, onQuestions, onLabel, onBack, onHelp }: Props) {
  const state = dosing.stateOf(medicine);
  const label = dosing.record.labels.get(medicine.id);
  return (
    <section class="dosing stack">
      <ViewHeading>{medicine.name}</ViewHeading>
      <GuardCards guards={state.guards} answers={dosing.record.guardAnswers} />
      <WarningCards warnings={dosing.clashesOf(medicine)} level="h3" />
      <LimitSummary state={state} record={dosing.record} />
      <h3>How much did you {medicine.route === 'skin' ? 'use' : 'take'}?</h3>
      <AmountButtons medicine={medicine} onAmount={onAmount} />
      <details class="card">
        <summary>What the {medicine.typedFrom === 'label' ? 'label' : 'pack'} says</summary>
        <ul class="dosing-points">
          {label && state.limits ? <li>{labelInWords(medicine, label)}</li> : null}
          {[medicine.doseText, ...medicine.handling, ...(medicine.onset ? [medicine.onset] : [])].map(
            ({ value }) => (
              <li key={value}>{value}</li>
            ),
          )}
        </ul>
      </details>
      <StopSignsList medicines={[medicine]} onHelp={onHelp} />
      <button type="button" class="button button-wide" onClick={onBack}>
        Back
      </button>
      <div class="dosing-ways">
        <button type="button" class="button button-quiet" onClick={onQuestions}>
          {state.guards.unanswered.length > 0 ? 'Answer the questions' : 'Change my answers'}
        </button>
        {medicine.typedFrom ? (
          <button type="button" class="button button-quiet" onClick={onLabel}>
            {state.limits ? 'Change' : 'Type in'} what the {medicine.typedFrom} says
          </button>
        ) : null}
      </div>
    </section>
  );
}
