import { gapQuestion } from '../../../content/escalation/whom-to-ask.ts';
import { gapAnswered, gapToAsk, type GapAnswer } from '../../../domain/episode/gap-question.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import { fillFacts } from './notice-words.ts';

const answers = Object.entries(gapQuestion.answers) as [GapAnswer, string][];

/** For Today and the earlier times: asks about a long time without notes, after which there is pain again. */
export function GapQuestion() {
  const { clock, journal } = useCompanion();
  const today = localDay(clock.now(), clock.timeZone());
  const gap = gapToAsk(effectiveEntries(journal.entries.value), today);
  if (!gap) return null;
  const { lastPainDay, againDay } = gap;
  return (
    <section class="card">
      <h2>{gapQuestion.title}</h2>
      <p>{fillFacts(gapQuestion.text, { lastPainDay, againDay }, today)}</p>
      <p class="small soft">{gapQuestion.why}</p>
      {answers.map(([answer, label]) => (
        <button
          key={answer}
          type="button"
          class="button button-wide"
          onClick={() => void journal.append([gapAnswered(gap, answer)])}
        >
          {label}
        </button>
      ))}
    </section>
  );
}
