import { useEffect, useRef, useState } from 'preact/hooks';
import { emergencySigns } from '../../../content/red-flags/emergency-signs.ts';
import type { RedFlagQuestion } from '../../../content/red-flags/red-flag-question.ts';
import { sameDaySigns } from '../../../content/red-flags/same-day-signs.ts';
import { soonSigns } from '../../../content/red-flags/soon-signs.ts';
import type { RedFlagId, SignAnswer } from '../../../domain/triage/red-flag.ts';
import type { StepProps } from './guide-screens.ts';
import { openSignWords, SignsList } from './signs-list.tsx';
import { usePressedSigns } from './use-pressed-signs.ts';

const everyQuestion: readonly RedFlagQuestion[] = [...emergencySigns, ...sameDaySigns, ...soonSigns];

interface Props {
  ids: readonly RedFlagId[];
  /** A yes is then acted on at once; otherwise several may be true. */
  isEmergency: boolean;
  note: StepProps['note'];
  onLater: () => void;
}

/**
 * The signs that belong to what was noted as new. The button for all that were not pressed stands at their end; whoever
 * presses it has been past each of them.
 */
export function NewsSigns({ ids, isEmergency, note, onLater }: Props) {
  // What is answered meanwhile keeps its place on the screen.
  const [shown] = useState(ids);
  const questions = everyQuestion.filter(({ id }) => shown.includes(id));
  const { isAnyRaised, ...signs } = usePressedSigns(questions, note);
  // A question that stands alone is open from the start, and its answer is all there is to say.
  const alone = questions.length === 1 ? questions[0] : undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  const finish = () => {
    const no = questions.map(({ id }) => [id, 'no' as const]);
    const answers = { ...Object.fromEntries(no), ...signs.pressed } as Record<string, SignAnswer>;
    note([{ kind: 'red-flags-answered', values: { answers } }]);
  };
  return (
    <main class="page" data-step="news-signs">
      <h1 tabIndex={-1} ref={heading}>
        {isEmergency ? 'Something is new: check for danger signs' : 'About what is new'}
      </h1>
      <p>
        {alone
          ? 'Is this true for you now?'
          : 'Tap any that is true for you now, or that you are not sure of.'}
      </p>
      {isEmergency ? (
        <a class="button button-alarm button-wide" href="tel:999">
          Emergency? Call 999
        </a>
      ) : null}
      <SignsList questions={questions} {...signs} openId={alone?.id ?? signs.openId} />
      {alone ? null : signs.openId === null ? (
        <button type="button" class="button button-main" data-answer="answered" onClick={finish}>
          {isAnyRaised ? 'None of the others' : 'None of these'}
        </button>
      ) : (
        <p role="status">{openSignWords}</p>
      )}
      <button type="button" class="button button-wide" data-answer="later" onClick={onLater}>
        I can’t answer now
      </button>
    </main>
  );
}
