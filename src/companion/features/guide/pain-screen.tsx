import { checkInDay } from '../../../domain/check-in/check-in-day.ts';
import type { NewSignId } from '../../../domain/check-in/new-signs.ts';
import type { EntryValues, NewEntry, Nrs } from '../../../domain/journal/entry.ts';
import type { ZonedNow } from '../../../domain/time/instant.ts';
import { moveVerdict } from '../../../domain/guide/move-verdict.ts';
import { mayBeginSet } from '../../../domain/guide/moves-again.ts';
import { zonedNow } from '../../shell/clock.ts';
import { useCompanion } from '../../shell/companion.ts';
import { NumberScale } from '../../ui/number-scale.tsx';
import { AnswerButtons } from './answer-buttons.tsx';
import type { StepProps } from './guide-screens.ts';
import { moveLimits, settleLimits } from './limits.ts';
import { painBeforeMoving } from './pain-ratings.ts';
import { loadedGuide } from './whole-guide.ts';
import { StepFrame } from './step-frame.tsx';

const moments: Readonly<Record<string, EntryValues['pain-rated']['moment']>> = {
  'pain-start': 'at-start',
  'pain-before': 'before-moving',
  'pain-before-up': 'before-moving',
  'pain-before-seat': 'before-moving',
  'pain-before-stand': 'before-moving',
  'pain-end': 'at-end',
};

/** Answers that the number gives. */
const verdicts = ['rated', 'too-strong', 'too-soon', 'still-up'];

/** Pain in one press. Before the gentle moves the number decides whether they begin at all. */
export function PainScreen(props: StepProps) {
  const { view, entries, answer } = props;
  const { clock } = useCompanion();
  const { step } = view;
  const offers = (id: string) => step.answers.some((one) => one.id === id);
  const choose = (nrs: Nrs) => {
    const moment = moments[step.id] ?? 'at-start';
    const { moveIds } = loadedGuide.value;
    const verdict = mayBeginSet({ entries, moveIds, pain: nrs, now: clock.now() }, settleLimits);
    // To get up and walk is asked of the number alone: somebody may have to.
    answer(offers(verdict) ? verdict : 'rated', [{ kind: 'pain-rated', values: { nrs, moment } }]);
  };
  const others = step.answers.filter(({ id }) => !verdicts.includes(id));
  return (
    <StepFrame {...props} actions={<OtherAnswers answers={others} answer={answer} />}>
      <NumberScale name="Pain" low="no pain" high="the worst" onChoose={choose} />
    </StepFrame>
  );
}

/** Pain after a move: the number, or what it felt like, says go on or stop. */
export function PainCheckScreen(props: StepProps) {
  const { view, entries, answer } = props;
  const { clock } = useCompanion();
  const before = painBeforeMoving(entries, view.position.run?.id ?? null);
  const choose = (nrs: Nrs) =>
    answer(moveVerdict(before, nrs, moveLimits), [
      { kind: 'pain-rated', values: { nrs, moment: 'after-moving' } },
    ]);
  const others = view.step.answers.filter(({ id }) => id !== 'go-on' && id !== 'stop');
  const answerOther = (id: string) => answer(id, id === 'leg' ? [newInLeg(zonedNow(clock))] : []);
  return (
    <StepFrame {...props} actions={<OtherAnswers answers={others} answer={answerOther} />}>
      <NumberScale name="Pain" low="no pain" high="the worst" onChoose={choose} />
      {before === null ? null : <p class="soft">Before the moves you pressed {before}.</p>}
    </StepFrame>
  );
}

/** As a check-in would say it, so that every rule about a leg knows of it. */
const newInLeg = (now: ZonedNow): NewEntry => ({
  kind: 'news-noted',
  values: { day: checkInDay(now), newSigns: ['leg-pain' satisfies NewSignId] },
});

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
