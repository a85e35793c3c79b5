import type { ComponentChildren, RefObject } from 'preact';
import type { CauseQuestion } from '../../../domain/cause/cause-question.ts';

export interface QuestionFrameProps {
  intro: ComponentChildren;
  heading: RefObject<HTMLHeadingElement | null>;
  /** Where in the interview this is; null when a single answer is changed. */
  count: string | null;
  onNext(): void;
  onBack: (() => void) | null;
}

interface FrameProps extends QuestionFrameProps {
  title: string;
  next: string;
  children: ComponentChildren;
}

/** What is asked, and the ways on and back. */
export function QuestionFrame({ intro, heading, count, onNext, onBack, title, next, children }: FrameProps) {
  return (
    <section class="stack">
      {intro}
      {count ? <p class="small soft">{count}</p> : null}
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
      <button type="button" class="button button-main" onClick={onNext}>
        {next}
      </button>
      {onBack ? (
        <button type="button" class="button button-quiet" onClick={onBack}>
          Back
        </button>
      ) : null}
    </section>
  );
}

interface Props extends QuestionFrameProps {
  question: CauseQuestion;
  chosen: readonly string[];
  onTap(optionId: string): void;
}

/** One question with its answers to tap. An answer that can stand alone leads on by itself. */
export function OneQuestion({ question, chosen, onTap, ...frame }: Props) {
  const next = frame.count === null ? 'Done' : chosen.length > 0 ? 'Next' : 'Skip this one';
  return (
    <QuestionFrame {...frame} title={question.title} next={next}>
      {question.choice === 'several' ? <p class="small">More than one may fit.</p> : null}
      <div class="cause-chips" role="group" aria-label={question.title}>
        {question.options.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="button"
            aria-pressed={chosen.includes(id)}
            onClick={() => onTap(id)}
          >
            {label}
          </button>
        ))}
      </div>
    </QuestionFrame>
  );
}
