import { useComputed } from '@preact/signals';
import { whoToCall } from '../../../content/messages/get-help.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { trustedPersonOf } from '../../../domain/journal/trusted-person.ts';
import { useCompanion } from '../../shell/companion.ts';
import { HelpMessage } from './help-message.tsx';
import './help.css';
import { PersonSection } from './person-section.tsx';

/** Every way to reach somebody, the quickest first. The heading is the screen's. */
export function HelpActions({ onBack, isFromToday = false }: { onBack(): void; isFromToday?: boolean }) {
  const { journal } = useCompanion();
  const person = useComputed(() => trustedPersonOf(effectiveEntries(journal.entries.value))).value;

  return (
    <div class="help stack">
      {person && (
        <a class="button button-main" href={`tel:${person.phone}`}>
          Call {person.name}
        </a>
      )}
      <section class="card card-alarm" aria-labelledby="help-999">
        <h2 id="help-999">When it can’t wait</h2>
        {whoToCall.map(({ number, label, when }) => (
          <div key={number} class="help-number">
            <a class={number === '999' ? 'button button-alarm' : 'button'} href={`tel:${number}`}>
              {label}
            </a>
            <p class="small">{when}</p>
          </div>
        ))}
      </section>
      <HelpMessage person={person} />
      <PersonSection person={person} />
      {isFromToday ? (
        <a class="button button-wide" href="/today">
          Back to today
        </a>
      ) : (
        <button type="button" class="button button-wide" onClick={onBack}>
          Back to the guide
        </button>
      )}
    </div>
  );
}
