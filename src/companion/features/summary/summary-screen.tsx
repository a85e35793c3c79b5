import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SummaryPartId } from '../../../domain/summary/summary.ts';
import { EmergencyCard } from './emergency-card.tsx';
import { DetailsForm } from './details-form.tsx';
import { PartChoices, partsAtFirst } from './part-choices.tsx';
import { SummaryActions } from './summary-actions.tsx';
import { SummarySheet } from './summary-sheet.tsx';
import './summary-sheet.css';
import './summary.css';
import { useSummary } from './use-summary.ts';

/** One page for a clinician: looked through first, cut down as the person likes, then handed over. */
export default function SummaryScreen() {
  const parts = useSignal<ReadonlySet<SummaryPartId>>(partsAtFirst);
  const made = useSummary(parts.value);
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
          <EmergencyCard entries={made.entries} now={made.summary.madeAt} />
          <details class="card">
            <summary>Your question, and who you are</summary>
            <DetailsForm entries={made.entries} />
          </details>
          <details class="card">
            <summary>Choose what goes in</summary>
            <PartChoices chosen={parts.value} onChange={(chosen) => (parts.value = chosen)} />
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
