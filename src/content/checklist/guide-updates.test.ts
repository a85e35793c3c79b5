import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../domain/time/instant.ts';
import { knownStep, universalAnswers, type Guide, type GuideStep } from '../../domain/guide/step.ts';
import { Walk } from '../../domain/guide/walk.ts';
import { guide, guideSteps } from './steps.ts';

const guideOf = (steps: readonly GuideStep[]): Guide => ({
  ...guide,
  steps: Object.fromEntries(steps.map((step) => [step.id, step])),
});

/** The next version of the guide, in which a step has another name. */
const renamed = (from: string, to: string): Guide =>
  guideOf(
    guideSteps.map((step) => ({
      ...step,
      id: step.id === from ? to : step.id,
      answers: step.answers.map((answer) => ({ ...answer, to: answer.to === from ? to : answer.to })),
    })),
  );

/** The next version of the guide, in which a step is gone and its main answer taken for given. */
const without = (goneId: string): Guide => {
  const instead = guide.steps[goneId]?.answers[0]?.to ?? knownStep.where;
  return guideOf(
    guideSteps
      .filter(({ id }) => id !== goneId)
      .map((step) => ({
        ...step,
        answers: step.answers.map((answer) => ({
          ...answer,
          to: answer.to === goneId ? instead : answer.to,
        })),
      })),
  );
};

/** The next version of the guide, in which another question comes before a step. */
const withOneBefore = (stepId: string): Guide => {
  const asked: GuideStep = {
    ...(guide.steps[knownStep.stop] as GuideStep),
    id: 'new-question',
    answers: [{ id: 'yes', label: 'Yes', to: stepId }],
  };
  const led = renamed(stepId, asked.id).steps;
  return guideOf([
    ...Object.values(led).map((step) => (step.id === asked.id ? { ...step, id: stepId } : step)),
    asked,
  ]);
};

/** The next version of the guide, in which an answer has another name. */
const withOtherAnswers = (stepId: string): Guide =>
  guideOf(
    guideSteps.map((step) =>
      step.id === stepId
        ? { ...step, answers: step.answers.map((answer) => ({ ...answer, id: `${answer.id}-2` })) }
        : step,
    ),
  );

const aWalk = () => new Walk(guide, Date.UTC(2026, 2, 1, 9));
const onTheFloor = () => aWalk().begin().answer('stopped', 'answered', 'next', 'next', 'moved', 'floor');

describe('an update in the middle of an episode', () => {
  it.each([
    ['a step on the way has another name', renamed('floor', 'lie-first')],
    ['a step on the way is gone', without('floor')],
    ['a question comes before a step on the way', withOneBefore('press')],
    ['an answer on the way has another name', withOtherAnswers('where')],
  ])('goes on from the step that was shown, with its clocks, when %s', (_, next) => {
    const shown = onTheFloor().answer('rest', 'changed-position', 'heat');
    const before = shown.view().position;
    const walk = shown.fork(next);
    const { step, position } = walk.view();
    expect(step.id).toBe('heat');
    expect(position).toMatchObject({ positionChangedAt: before.positionChangedAt, isLost: false });
    // A step that is gone took its minute with it.
    const earlierMs = (before.restingSince ?? 0) - (position.restingSince ?? 0);
    expect([0, MINUTE_MS]).toContain(earlierMs);
    expect(walk.answer('done', 'worst-over').stepId).toBe('worst-over');
  });

  it('shows the step in place of the one that was last answered, when that has another name', () => {
    const walk = onTheFloor().answer('up').fork(renamed('floor', 'lie-first'));
    expect(walk.stepId).toBe('lie-first');
    expect(walk.answer('up').stepId).toBe('floor-check');
  });

  it('shows what its guide has, and goes on from there, whatever was answered and whichever step changed', () => {
    const changes = [renamed, without, withOneBefore, withOtherAnswers] as const;
    const neededByRules: readonly string[] = Object.values(knownStep);
    const changeable = guideSteps.filter(({ id }) => !neededByRules.includes(id)).map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 30 }), { maxLength: 40 }),
        fc.constantFrom(...changes),
        fc.constantFrom(...changeable),
        (choices, change, changedId) => {
          const walk = aWalk().begin();
          const offered = () => [
            ...walk.view().step.answers.map(({ id }) => id),
            ...universalAnswers,
            'back',
          ];
          for (const choice of choices) {
            const answers = offered();
            walk.answer(answers[choice % answers.length] ?? 'back');
          }
          const next = change(changedId, 'another-name');
          const updated = walk.fork(next);
          expect(updated.view().position.isLost).toBe(false);
          expect(next.steps[updated.stepId]).toBeDefined();
          // The universal answers lead on from wherever that is.
          expect(['breathe', 'worse-again', 'signs']).toContain(updated.fork().answer('worse').stepId);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('ignores a tab that lags behind, also when the guide has changed', () => {
    const walk = onTheFloor().answer('rest').fork(renamed('floor', 'lie-first'));
    walk.answer('worst-over');
    const shown = walk.stepId;
    walk.write({ kind: 'guide-answered', values: { stepId: 'press', answerId: 'caught', nth: 5 } });
    expect(walk.stepId).toBe(shown);
  });
});

describe('a run of which only the newest entries are at hand', () => {
  it('goes on from the step that was shown', () => {
    const walk = onTheFloor().answer('rest', 'heat', 'done', 'water');
    const [start, ...others] = walk.entries;
    walk.entries = [...(start ? [start] : []), ...others.slice(-2)];
    walk.now += HOUR_MS;
    expect(walk.view()).toMatchObject({ because: 'signs-due', position: { stepId: 'water' } });
  });
});

describe('the rest clock', () => {
  it('goes on by the time that has passed when the clock is set back', () => {
    const walk = onTheFloor().answer('rest');
    const before = walk.view().position.restingSince ?? 0;
    walk.now += 30 * MINUTE_MS - HOUR_MS;
    walk.write({ kind: 'clock-jumped', values: { shiftMs: -HOUR_MS } });
    expect(walk.view().position).toMatchObject({
      restingSince: before - HOUR_MS,
      positionChangedAt: before - HOUR_MS,
    });
  });

  it('asks for a new position half an hour after the last walk, not after the one before it', () => {
    const walk = onTheFloor().answer('rest');
    const lay = walk.view().position.positionChangedAt ?? 0;
    walk.now += HOUR_MS;
    walk.write({ kind: 'guide-answered', values: { stepId: 'rest', answerId: 'worst-over' } });
    expect(walk.view().position.positionChangedAt).toBe(lay);
    walk.answer('get-up');
    while (walk.stepId !== 'walk') walk.answer(walk.view().step.answers[0]?.id ?? '');
    expect(walk.view().position).toMatchObject({ restingSince: null, positionChangedAt: null });
  });

  it('takes no notice of a clock set forward, which a device that slept looks like', () => {
    const walk = onTheFloor().answer('rest');
    const { restingSince } = walk.view().position;
    walk.write({ kind: 'clock-jumped', values: { shiftMs: HOUR_MS } });
    expect(walk.view().position.restingSince).toBe(restingSince);
  });
});
