import type { PausedActivity } from '../../../domain/pausing/paused-activities.ts';
import type { NewEntry } from '../../../domain/journal/entry.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { dayInWords } from '../../shell/day-in-words.ts';

interface Props {
  activity: PausedActivity;
  today: LocalDay;
  write(entry: NewEntry): Promise<unknown>;
}

/** How it was the morning after a try; draws nothing when that is not to be asked. */
export function MorningQuestion({ activity: { askMorning, label, plan }, today, write }: Props) {
  if (!askMorning) return null;
  const answer = (settledNextDay: boolean) =>
    void write({
      kind: 'entry-corrected',
      values: { correctedId: askMorning.id, values: { settledNextDay } },
    });
  const step = askMorning.stepIndex === null ? undefined : plan.steps[askMorning.stepIndex];
  const name = `${label}: how was your back the morning after?`;
  return (
    <div class="card card-care">
      <p class="pausing-question">{name}</p>
      <p class="small">
        {step ? `“${step.title}”, ` : 'What you tried '}
        {dayInWords(askMorning.day, today)}.
      </p>
      <div class="row" role="group" aria-label={name}>
        <button type="button" class="button" onClick={() => answer(true)}>
          As it was before
        </button>
        <button type="button" class="button" onClick={() => answer(false)}>
          Worse than before
        </button>
      </div>
    </div>
  );
}
