import { useEffect, useRef } from 'preact/hooks';
import { useCompanion } from '../../shell/companion.ts';
import { NotAllRead } from '../../shell/not-all-read.tsx';
import { EmergencyCard } from './emergency-card.tsx';
import { DetailsForm } from './details-form.tsx';
import { PartChoices } from './part-choices.tsx';
import { chosenPartsEntry } from './chosen-parts.ts';
import { SummaryActions } from './summary-actions.tsx';
import { SummarySheet } from './summary-sheet.tsx';
import './summary-sheet.css';
import './summary.css';
import { useSummary } from './use-summary.ts';

/** One page for a clinician: looked through first, cut down as the person likes, then handed over. */
export default function SummaryScreen() {
  const { journal } = useCompanion();
  const made = useSummary();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="page summary">
      <h1 tabIndex={-1} ref={heading}>
        A page for your physio or GP
      </h1>
      <p>
        It is made from what you wrote down. Look it through first. It stays on this phone until you print or
        send it. It is not for emergencies: nobody reads it unless you hand it over.
      </p>
      {made ? (
        <>
          <NotAllRead readAgain={made.readAgain} />
          <EmergencyCard entries={made.entries} now={made.summary.madeAt} />
          <details class="card">
            <summary>Your question, and who you are</summary>
            <DetailsForm entries={made.entries} />
          </details>
          <details class="card">
            <summary>Choose what goes in</summary>
            <PartChoices
              chosen={made.parts}
              onChange={(chosen) => void journal.append([chosenPartsEntry(chosen)])}
            />
          </details>
          <SummarySheet summary={made.summary} />
          <SummaryActions summary={made.summary} />
        </>
      ) : (
        <p>One moment.</p>
      )}
    </main>
  );
}
