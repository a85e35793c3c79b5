import type { DosingWarning } from '../../../domain/dosing/warnings.ts';
import { wantsQuestions } from './wanted-questions.ts';
import { capitalised } from './words-of-dose.ts';

const cardClass = { alarm: 'card card-alarm', care: 'card card-care', note: 'card' } as const;

interface Props {
  warnings: readonly DosingWarning[];
  /** How deep the cards lie on their screen. */
  level: 'h2' | 'h3';
  /** Open questions can be gone to from here. */
  offersQuestions?: boolean;
}

/** The rule that speaks of open questions. */
export const asksQuestions = ({ condition }: DosingWarning['rule']): boolean =>
  condition.kind === 'guard-unanswered';

/** The rules that apply now, one card each, most urgent first. */
export function WarningCards({ warnings, level: Heading, offersQuestions = false }: Props) {
  return (
    <>
      {warnings.map(({ rule, medicines, isUncertain }) => (
        <section class={cardClass[rule.urgency]} key={rule.id} data-rule={rule.clinicalRule}>
          <Heading>{rule.title}</Heading>
          <p class="small">{capitalised(medicines.map(({ shortName }) => shortName).join(' and '))}</p>
          {rule.urgency === 'alarm' && isUncertain ? (
            <p>The clock of this phone has changed. If the times below are right:</p>
          ) : null}
          {rule.text.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {offersQuestions && asksQuestions(rule) ? (
            <a class="button" href="/medicines" onClick={() => (wantsQuestions.value = true)}>
              Answer the questions
            </a>
          ) : null}
          {rule.more ? (
            <details>
              <summary>What the law says</summary>
              {rule.more.map((sentence) => (
                <p class="small" key={sentence}>
                  {sentence}
                </p>
              ))}
            </details>
          ) : null}
          {rule.call ? (
            <div class="row">
              {rule.call.map((number) => (
                <a
                  key={number}
                  class={rule.urgency === 'alarm' ? 'button button-alarm' : 'button'}
                  href={`tel:${number}`}
                >
                  Call {number}
                </a>
              ))}
            </div>
          ) : null}
        </section>
      ))}
    </>
  );
}
