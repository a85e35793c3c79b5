import type { ComponentChildren, VNode } from 'preact';
import type { Problem } from '../../use-cases/problem.ts';
import type { FreeTime } from '../../use-cases/free-times.ts';

interface Props {
  problem: Problem;
  /** Where the same is sent again, agreed to. */
  action: string;
  /** Where a free time goes instead. */
  actionFor?: (time: FreeTime) => string;
  wordsOf: (time: FreeTime) => string;
  mayOverbook: boolean;
  /** What was sent before, as hidden fields. */
  children: ComponentChildren;
}

/** Why it was not done, and what staff may do knowingly: go over it, outside of the hours, or to a time that is free. */
export function ConsentForm({ problem, action, actionFor, wordsOf, mayOverbook, children }: Props): VNode {
  return (
    <section class="card card-care" role="alert" aria-labelledby="refused">
      <h2 id="refused">{problem.detail}</h2>
      {problem.kind === 'taken' && problem.nearest.length > 0 && actionFor ? (
        <form method="post" class="stack">
          {children}
          <p>Free near it:</p>
          <p class="row">
            {problem.nearest.map((time) => (
              <button key={time.start} class="button" formaction={actionFor(time)}>
                {wordsOf(time)}
              </button>
            ))}
          </p>
        </form>
      ) : null}
      {problem.kind === 'taken' && mayOverbook ? (
        <form method="post" action={action} class="stack">
          {children}
          <input type="hidden" name="overbook" value="yes" />
          <input type="hidden" name="outside" value="yes" />
          <label class="field">
            <span>Or book over it, on purpose. Why? (No health details: this stays in the log.)</span>
            <input class="input" name="reason" required maxlength={200} autocomplete="off" />
          </label>
          <p>
            <button class="button">Book over it</button>
          </p>
        </form>
      ) : null}
      {problem.kind === 'outside-hours' ? (
        <form method="post" action={action}>
          {children}
          <input type="hidden" name="outside" value="yes" />
          <button class="button">Do it all the same</button>
        </form>
      ) : null}
    </section>
  );
}
