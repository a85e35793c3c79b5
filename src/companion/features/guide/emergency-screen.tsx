import { useState } from 'preact/hooks';
import { emergencyCards } from '../../../content/red-flags/emergency-cards.ts';
import { emergencySigns } from '../../../content/red-flags/emergency-signs.ts';
import type { JournalEntry, NewEntry } from '../../../domain/journal/entry.ts';
import type { EmergencySignId, SignAnswer } from '../../../domain/triage/red-flag.ts';
import type { GuideParts, StepProps } from './guide-screens.ts';
import { StepFrame } from './step-frame.tsx';

type Props = StepProps & { parts: Pick<GuideParts, 'BreathingPacer'> };

/**
 * The fixed screen behind an emergency sign. Self-care has ended; only comfort is left. A raised sign is kept until a
 * professional has assessed it; a slip of the thumb is asked again in so many words.
 */
export function EmergencyScreen(props: Props) {
  const { view, answer } = props;
  const [mode, setMode] = useState<'card' | 'breathing' | 'slip' | 'assessed'>('card');
  const raised = view.triage.emergency;
  const card = emergencyCards.find(({ signs }) => signs.some((id) => raised.includes(id)));
  if (mode === 'slip') return <SlipScreen {...props} onDone={() => setMode('card')} />;
  if (mode === 'assessed') return <AssessedScreen {...props} onBack={() => setMode('card')} />;
  if (!card) return null;
  const wasPressed = raised.some((id) => answersThatRaise(props.entries, id).length > 0);
  return (
    <StepFrame
      {...props}
      title={card.title}
      say={null}
      hasUniversalBar={false}
      actions={
        <a class="button button-main button-alarm" href="tel:999">
          {card.call}
        </a>
      }
    >
      <section class="card card-alarm">
        <h2>Say this</h2>
        <p>{card.say}</p>
        <ul>
          {emergencySigns
            .filter(({ id }) => raised.includes(id))
            .map(({ id, question }) => (
              <li key={id}>{question}</li>
            ))}
        </ul>
      </section>
      <section class="card">
        <h2>Until help comes</h2>
        <ul>
          {card.meanwhile.map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>{card.fetch}</li>
        </ul>
      </section>
      <section class="card">
        <h2>Do not</h2>
        <ul>
          {card.doNot.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {mode === 'breathing' ? <props.parts.BreathingPacer startedAt={view.position.reachedAt ?? 0} /> : null}
      <div class="guide-others">
        {mode === 'card' ? (
          <button type="button" class="button" onClick={() => setMode('breathing')}>
            Breathe with me while I wait
          </button>
        ) : null}
        <button type="button" class="button" data-answer="get-help" onClick={() => answer('get-help')}>
          Tell someone I trust
        </button>
        <button type="button" class="button" onClick={() => setMode('assessed')}>
          A doctor or nurse has checked this
        </button>
        {wasPressed ? (
          <button type="button" class="button" onClick={() => setMode('slip')}>
            I pressed that by mistake
          </button>
        ) : null}
      </div>
    </StepFrame>
  );
}

type SignsEntry = Extract<JournalEntry, { kind: 'red-flags-answered' }>;

function answersThatRaise(entries: readonly JournalEntry[], id: EmergencySignId): SignsEntry[] {
  return entries.filter(
    (entry): entry is SignsEntry =>
      entry.kind === 'red-flags-answered' && (entry.values.answers[id] ?? 'no') !== 'no',
  );
}

/** Asks a raised sign once more. Only a plain "no, by mistake" takes it back, as a correction that stays visible. */
function SlipScreen({ onDone, ...props }: Props & { onDone: () => void }) {
  const { view, entries, note } = props;
  const id = view.triage.emergency.find((one) => answersThatRaise(entries, one).length > 0);
  const question = emergencySigns.find((one) => one.id === id)?.question;
  if (!id || !question) return null;
  const takeBack = () => {
    const corrections = answersThatRaise(entries, id).map((entry): NewEntry => {
      const answers: Record<string, SignAnswer> = { ...entry.values.answers, [id]: 'no' };
      return { kind: 'entry-corrected', values: { correctedId: entry.id, values: { answers } } };
    });
    note(corrections);
    onDone();
  };
  return (
    <StepFrame
      {...props}
      title="Is this true for you?"
      say={question}
      hasUniversalBar={false}
      actions={
        <>
          <button type="button" class="button button-wide" onClick={takeBack}>
            No, I pressed it by mistake
          </button>
          <button type="button" class="button button-main button-alarm" onClick={onDone}>
            Yes, or I am not sure
          </button>
        </>
      }
    />
  );
}

function AssessedScreen({ onBack, ...props }: Props & { onBack: () => void }) {
  const { view, note } = props;
  const confirm = () =>
    note([
      {
        kind: 'red-flags-assessed',
        // With the same-day signs from which an emergency sign may have been derived.
        values: { redFlagIds: [...view.triage.emergency, ...view.triage.sameDay] },
      },
    ]);
  return (
    <StepFrame
      {...props}
      title="Has a professional checked you?"
      say="Only say yes if a doctor, nurse, paramedic or midwife has looked into this sign since it began."
      hasUniversalBar={false}
      actions={
        <>
          <button type="button" class="button button-wide" onClick={confirm}>
            Yes, it has been checked
          </button>
          <button type="button" class="button button-main" onClick={onBack}>
            No, go back
          </button>
        </>
      }
    />
  );
}
