import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { serviceNotes } from '../../../content/clinic/service-notes.ts';
import { useCompanion } from '../../shell/companion.ts';
import { chosenPartsEntry } from './chosen-parts.ts';
import { ClinicsNearby } from './clinics-nearby.tsx';
import { DetailsForm } from './details-form.tsx';
import { PartChoices } from './part-choices.tsx';
import { keepForBooking } from './keep-for-booking.ts';
import { takeAlongOf } from './take-along.ts';
import { TakeAlongPreview } from './take-along-preview.tsx';
import './summary.css';
import { useSummary } from './use-summary.ts';

const treatments = [
  ['Physiotherapy', serviceNotes.physiotherapy.evidence],
  ['Sports massage', serviceNotes['sports-massage'].evidence],
  ['Acupuncture', serviceNotes.acupuncture.evidence],
] as const;

interface Props {
  /** The person's own physio or clinic, as they wrote it down. */
  OwnClinic: ComponentType;
}

/** Rows A7, A8, B1 to B4 and Q1: ring, write, ask or book, with what was noted if the person likes. */
export default function SeeSomeoneScreen({ OwnClinic }: Props) {
  const { journal } = useCompanion();
  const made = useSummary();
  const takesAlong = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const along = made && takesAlong.value ? takeAlongOf(made.summary) : null;
  return (
    <main class="page summary">
      <h1 tabIndex={-1} ref={heading}>
        See someone about your back
      </h1>
      <p>Ring, write or book. What each kind of help is known to do:</p>
      {treatments.map(([name, evidence]) => (
        <details class="card" key={name}>
          <summary>{name}</summary>
          <p>{evidence}</p>
        </details>
      ))}
      <p class="small">A clinic earns by what it offers. That is why this is said here first.</p>
      <section class="card stack" aria-labelledby="take-along">
        <h2 id="take-along">Nothing said twice</h2>
        <label class="summary-choice">
          <input
            type="checkbox"
            checked={takesAlong.value}
            disabled={!made}
            onChange={({ currentTarget }) => (takesAlong.value = currentTarget.checked)}
          />
          Take my notes along to the booking
        </label>
        <p class="small">
          They stay on this phone while you choose a time. You are asked once more before they are sent.
        </p>
        {made && along ? (
          <>
            <details>
              <summary>Choose what goes in</summary>
              <PartChoices
                chosen={made.parts}
                onChange={(chosen) => void journal.append([chosenPartsEntry(chosen)])}
              />
            </details>
            <details>
              <summary>Your question, and who you are</summary>
              <DetailsForm entries={made.entries} />
            </details>
            <TakeAlongPreview along={along} />
          </>
        ) : null}
      </section>
      <ClinicsNearby onLeave={() => keepForBooking(along)} />
      <OwnClinic />
    </main>
  );
}
