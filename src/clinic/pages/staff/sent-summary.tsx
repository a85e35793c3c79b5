import type { VNode } from 'preact';
import type { SentSummary } from '../../use-cases/sent-summary.ts';
import { dayWords, momentWords } from '../words-of-time.ts';

interface Props {
  summary: SentSummary;
  timeZone: string;
}

/** What a person sent along, in the order a clinician reads it; their own notes, and no findings. */
export function SentSummaryCard({ summary, timeZone }: Props): VNode {
  return (
    <section class="card sent-summary" aria-labelledby="sent-summary">
      <h2 id="sent-summary">What they sent along</h2>
      <p class="small">
        From their own notes of {dayWords(Date.parse(`${summary.madeOn}T12:00:00Z`), 'UTC')}. Not checked by a
        clinician; what is not here was not noted.
      </p>
      {summary.sections.map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="small">
        Agreed on {momentWords(summary.consentedAt, timeZone)}: “{summary.consent}”
      </p>
    </section>
  );
}
