import { emergencySigns } from '../../../content/red-flags/emergency-signs.ts';
import type { RedFlagQuestion } from '../../../content/red-flags/red-flag-question.ts';
import { sameDaySigns } from '../../../content/red-flags/same-day-signs.ts';
import type { EntryOf, JournalEntry, NewEntry } from '../../../domain/journal/entry.ts';
import type { RedFlagId, SignAnswer } from '../../../domain/triage/red-flag.ts';
import type { StepProps } from './guide-screens.ts';
import { StepFrame } from './step-frame.tsx';

type Props = StepProps & { onBack: () => void };

const questions: readonly RedFlagQuestion[] = [...emergencySigns, ...sameDaySigns];

/** Same-day signs that make an emergency sign together. Source: section 2, rule 4. */
const madeOf: Partial<Record<RedFlagId, readonly RedFlagId[]>> = {
  RA10: ['RB7', 'RB10'],
  RA11: ['RB1', 'RB9'],
};

const raises = (entry: JournalEntry, id: RedFlagId): entry is EntryOf<'red-flags-answered'> =>
  entry.kind === 'red-flags-answered' && (entry.values.answers[id] ?? 'no') !== 'no';

/** The answer that raised the first sign on the card, itself or as one of the two that make it. */
function whatWasPressed({ view, entries }: StepProps) {
  const ids = view.triage.emergency.flatMap((id) => [id, ...(madeOf[id] ?? [])]);
  return questions.find((one) => ids.includes(one.id) && entries.some((entry) => raises(entry, one.id)));
}

/** Asks a raised sign once more. Only a plain "no, by mistake" takes it back, as a correction that stays visible. */
function SlipScreen({ onBack, ...props }: Props) {
  const { entries, note } = props;
  const pressed = whatWasPressed(props);
  if (!pressed) return null;
  const takeBack = () => {
    const corrections = entries
      .filter((entry) => raises(entry, pressed.id))
      .map((entry): NewEntry => {
        const answers: Record<string, SignAnswer> = { ...entry.values.answers, [pressed.id]: 'no' };
        return { kind: 'entry-corrected', values: { correctedId: entry.id, values: { answers } } };
      });
    note(corrections);
    onBack();
  };
  return (
    <StepFrame
      {...props}
      title="Is this true for you?"
      say={pressed.question}
      hasUniversalBar={false}
      actions={
        <>
          <button type="button" class="button button-wide" onClick={takeBack}>
            No, I pressed it by mistake
          </button>
          <button type="button" class="button button-main button-alarm" onClick={onBack}>
            Yes, or I am not sure
          </button>
        </>
      }
    />
  );
}

/** Clears a raised sign once the person confirms that a professional has assessed it (rule 5). */
function AssessedScreen({ onBack, ...props }: Props) {
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

/** The two ways off the emergency screen. */
export default function EmergencyClearing({ how, ...props }: Props & { how: 'slip' | 'assessed' }) {
  return how === 'slip' ? <SlipScreen {...props} /> : <AssessedScreen {...props} />;
}
