import { sameDaySigns } from '../../../content/red-flags/same-day-signs.ts';
import type { Triage } from '../../../domain/triage/triage.ts';

interface Props {
  triage: Pick<Triage, 'sameDay' | 'soon'>;
  /** Signs that were asked for something new and not answered. */
  open: 'none' | 'emergency' | 'others';
  onCheck: () => void;
}

/** Whom to call for what was answered, and what is still to be answered. It clears nobody: without either it is not there. */
export function NewsNotice({ triage, open, onCheck }: Props) {
  return (
    <>
      {open === 'none' ? null : (
        <section class={`card ${open === 'emergency' ? 'card-alarm' : 'card-care'}`}>
          <h2>{open === 'emergency' ? 'Danger signs not checked yet' : 'Questions not answered yet'}</h2>
          <p>You noted something new. Some questions belong to it.</p>
          <div class="row">
            <button type="button" class="button" onClick={onCheck}>
              Check now
            </button>
            {open === 'emergency' ? (
              <a class="button" href="tel:999">
                999
              </a>
            ) : null}
          </div>
        </section>
      )}
      {triage.sameDay.length === 0 ? null : (
        <section class="card card-care">
          <h2>Talk to 111 or your GP today</h2>
          <p>Tell them what you said yes to, or were not sure of:</p>
          <ul>
            {sameDaySigns
              .filter(({ id }) => triage.sameDay.includes(id))
              .map(({ id, question }) => (
                <li key={id}>{question}</li>
              ))}
          </ul>
          <a class="button button-alarm" href="tel:111">
            Call 111
          </a>
          <p>
            New numbness between your legs, trouble peeing, weak legs, or chest pain:{' '}
            <a href="tel:999">call 999</a>.
          </p>
        </section>
      )}
      {triage.sameDay.length === 0 && triage.soon.length > 0 ? (
        <section class="card card-care">
          <h2>Worth talking to a physio or your GP soon</h2>
          <p>You said yes to something they should look at in the next days.</p>
        </section>
      ) : null}
    </>
  );
}
