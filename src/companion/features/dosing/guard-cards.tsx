import type { GuardAnswers, GuardFinding, GuardQuestion } from '../../../domain/dosing/guard.ts';

function Answered({ questions }: { questions: readonly GuardQuestion[] }) {
  return (
    <ul class="dosing-points">
      {questions.map(({ id, text, card }) => (
        <li key={id}>
          {text}
          {card ? `. ${card}` : ''}
        </li>
      ))}
    </ul>
  );
}

/** What the person answered about themselves, shown each time it applies. */
export function GuardCards({ guards, answers }: { guards: GuardFinding; answers: GuardAnswers }) {
  const ticked = guards.askFirst.filter(({ id }) => answers.get(id) === 'yes');
  const unsure = guards.askFirst.length - ticked.length;
  return (
    <>
      {guards.doNot.length > 0 ? (
        <section class="card card-alarm">
          <h3>Do not use this one</h3>
          <p>You ticked this. Talk to a pharmacist or your GP about what would suit you.</p>
          <Answered questions={guards.doNot} />
        </section>
      ) : null}
      {guards.askFirst.length > 0 ? (
        <section class="card card-care">
          <h3>Ask a pharmacist first</h3>
          {ticked.length > 0 ? (
            <>
              <p>You ticked this:</p>
              <Answered questions={ticked} />
            </>
          ) : null}
          {unsure > 0 ? (
            <p>
              You were not sure about {unsure === 1 ? 'one question' : `${unsure} questions`}. A pharmacist
              can go through them with you.
            </p>
          ) : null}
        </section>
      ) : null}
    </>
  );
}
