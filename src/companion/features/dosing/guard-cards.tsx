import type { GuardFinding, GuardQuestion } from '../../../domain/dosing/guard.ts';

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
export function GuardCards({ guards }: { guards: GuardFinding }) {
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
          <p>You ticked this, or were not sure.</p>
          <Answered questions={guards.askFirst} />
        </section>
      ) : null}
    </>
  );
}
