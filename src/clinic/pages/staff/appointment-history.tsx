import type { VNode } from 'preact';
import type { AppointmentEventLine } from '../../use-cases/desk/appointment-for-staff.ts';
import { momentWords } from '../words-of-time.ts';

interface Props {
  history: readonly AppointmentEventLine[];
  timeZone: string;
}

/** Who did what to it, as the log has it. */
export function AppointmentHistory({ history, timeZone }: Props): VNode {
  return (
    <details>
      <summary>What happened to it</summary>
      {history.length === 0 ? (
        <p>Nothing is in the log.</p>
      ) : (
        <ol class="desk-history">
          {history.map(({ at, who, action, reason, from }, index) => {
            const words = action.replace(/^appointment /, '');
            return (
              <li key={index}>
                {momentWords(at, timeZone)}: {words} by {who}
                {from === null ? '' : `, before that ${momentWords(from, timeZone)}`}
                {reason === null ? '' : `. “${reason}”`}
              </li>
            );
          })}
        </ol>
      )}
    </details>
  );
}
