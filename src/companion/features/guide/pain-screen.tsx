import type { EntryValues, Nrs } from '../../../domain/journal/entry.ts';
import { mayBeginMoves, moveVerdict } from '../../../domain/guide/move-verdict.ts';
import { NumberScale } from '../../ui/number-scale.tsx';
import { AnswerButtons } from './answer-buttons.tsx';
import type { StepProps } from './guide-screens.ts';
import { moveLimits } from './limits.ts';
import { painBeforeMoving } from './pain-ratings.ts';
import { StepFrame } from './step-frame.tsx';

const moments: Readonly<Record<string, EntryValues['pain-rated']['moment']>> = {
  'pain-start': 'at-start',
  'pain-before': 'before-moving',
  'pain-end': 'at-end',
};

/** Pain in one press. Before the gentle moves the number decides whether they begin at all. */
export function PainScreen(props: StepProps) {
  const { view, answer } = props;
  const { step } = view;
  const choose = (nrs: Nrs) => {
    const moment = moments[step.id] ?? 'at-start';
    const isTooStrong = moment === 'before-moving' && !mayBeginMoves(nrs, moveLimits);
    answer(isTooStrong ? 'too-strong' : 'rated', [{ kind: 'pain-rated', values: { nrs, moment } }]);
  };
  const others = step.answers.filter(({ id }) => id !== 'rated' && id !== 'too-strong');
  return (
    <StepFrame {...props} actions={<OtherAnswers answers={others} answer={answer} />}>
      <NumberScale name="Pain" low="no pain" high="the worst" onChoose={choose} />
    </StepFrame>
  );
}

/** Pain after a move: the number, or what it felt like, says go on or stop. */
export function PainCheckScreen(props: StepProps) {
  const { view, entries, answer } = props;
  const before = painBeforeMoving(entries, view.position.run?.id ?? null);
  const choose = (nrs: Nrs) =>
    answer(moveVerdict(before, nrs, moveLimits), [
      { kind: 'pain-rated', values: { nrs, moment: 'after-moving' } },
    ]);
  const others = view.step.answers.filter(({ id }) => id === 'sharp' || id === 'leg');
  return (
    <StepFrame {...props} actions={<OtherAnswers answers={others} answer={answer} />}>
      <NumberScale name="Pain" low="no pain" high="the worst" onChoose={choose} />
      {before === null ? null : <p class="soft">Before the moves you pressed {before}.</p>}
    </StepFrame>
  );
}

/** Answers beside the scale: none of them is the main one. */
function OtherAnswers({ answers, answer }: Pick<Parameters<typeof AnswerButtons>[0], 'answers' | 'answer'>) {
  return (
    <div class="guide-others">
      {answers.map((one) => (
        <button key={one.id} type="button" class="button" data-answer={one.id} onClick={() => answer(one.id)}>
          {one.label}
        </button>
      ))}
    </div>
  );
}
