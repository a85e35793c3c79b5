import { causeQuestions } from '../../../content/cause/cause-questions.ts';
import { causeWords } from '../../../content/cause/cause-words.ts';
import { chosenAfterTap, questionsToAsk, type CauseQuestion } from '../../../domain/cause/cause-question.ts';
import type { SpasmCause } from '../../../domain/cause/spasm-causes.ts';
import { useKeptInterview } from './kept-interview.ts';

const isAboutLately = ({ id }: CauseQuestion) => id.endsWith('-lately');

/** The questions about one spasm, on one page: whatever is not tapped was skipped. */
export function Interview({ cause }: { cause: SpasmCause | null }) {
  const { told, change, write } = useKeptInterview(cause);
  const asked = questionsToAsk(causeQuestions, told.answers);
  const chips = (question: CauseQuestion, Heading: 'h2' | 'h3') => {
    const chosen = told.answers[question.id] ?? [];
    const tap = (optionId: string) =>
      change({
        answers: { ...told.answers, [question.id]: chosenAfterTap(question, chosen, optionId) },
      });
    return (
      <section key={question.id} class="stack">
        <Heading id={`cause-${question.id}`}>{question.title}</Heading>
        <div class="cause-chips" role="group" aria-labelledby={`cause-${question.id}`}>
          {question.options.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              class="button"
              aria-pressed={chosen.includes(id)}
              onClick={() => tap(id)}
            >
              {label}
            </button>
          ))}
        </div>
      </section>
    );
  };
  return (
    <>
      {asked.filter((question) => !isAboutLately(question)).map((question) => chips(question, 'h2'))}
      <section class="card">
        <h2>{causeWords.lately}</h2>
        {asked.filter(isAboutLately).map((question) => chips(question, 'h3'))}
      </section>
      <div class="field">
        <label for="cause-note">{causeWords.ownWords}</label>
        <textarea
          id="cause-note"
          class="input"
          rows={3}
          maxLength={2000}
          value={told.note}
          onInput={(event) => change({ note: event.currentTarget.value })}
          onBlur={write}
        />
      </div>
    </>
  );
}
