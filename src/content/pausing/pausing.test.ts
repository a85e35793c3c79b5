import { describe, expect, test } from 'vitest';
import { causeQuestions, countedAs, fallOptionId } from '../cause/cause-questions.ts';
import { doingChoices } from '../checklist/ending.ts';
import { pauseTriggers } from './pause-triggers.ts';
import { returnPlans } from './return-plans.ts';
import { saferWays } from './safer-ways.ts';

const activityIds = returnPlans.map(({ activityId }) => activityId);
const optionNames = causeQuestions.flatMap(({ id, options }) =>
  options.map((option) => `${id} ${option.id}`),
);

describe('the way back', () => {
  test.each(returnPlans.map((plan) => [plan.activityId, plan] as const))(
    '%s: no id twice, no step opens before an easier one, and the last is the usual',
    (_, { steps }) => {
      const ids = steps.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const days = steps.map(({ notBeforeDays }) => notBeforeDays);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
      expect(steps.at(-1)?.tenthsOfUsual).toBe(10);
    },
  );

  test('a load grows by 10 to 20 in a hundred from step to step', () => {
    for (const { steps } of returnPlans) {
      const loads = steps.flatMap(({ tenthsOfUsual }) => tenthsOfUsual ?? []);
      loads.slice(1).forEach((load, at) => {
        const growth = load / (loads[at] ?? load) - 1;
        expect(growth).toBeGreaterThanOrEqual(0.1);
        expect(growth).toBeLessThanOrEqual(0.2 + 1e-9);
      });
    }
  });

  test('no step opens in the first two days, no load on the back in the first two weeks', () => {
    for (const { activityId, steps, restDays } of returnPlans) {
      expect(steps[0].notBeforeDays).toBe(2);
      const loaded = steps.filter(({ tenthsOfUsual }) => tenthsOfUsual !== undefined);
      if (activityId === 'lifting' || activityId === 'training') {
        expect(loaded.map(({ notBeforeDays }) => notBeforeDays)).toEqual(loaded.map(() => 14));
        expect(restDays).toBe(1);
      }
    }
  });

  test('brisk walks, of the weeks after the second, are offered in none of the days before (X24)', () => {
    const early = returnPlans.flatMap(({ steps }) => steps.filter(({ notBeforeDays }) => notBeforeDays < 14));
    expect(early.filter(({ title, say }) => /brisk|sing\b/i.test(`${title} ${say}`))).toEqual([]);
  });

  test('what has no plan of its own goes by the last one', () => {
    expect(activityIds.at(-1)).toBe('other');
  });

  test('each activity has a safer way', () => {
    expect(Object.keys(saferWays).toSorted()).toEqual(activityIds.toSorted());
  });
});

describe('the questions about the cause', () => {
  test('offer everything that the end of the guide offers, so that nothing is asked twice', () => {
    const offered = causeQuestions[0]?.options.map(({ id }) => id) ?? [];
    expect(doingChoices.map(({ id }) => id).filter((id) => !offered.includes(id))).toEqual([]);
  });

  test('have no id twice', () => {
    expect(new Set(optionNames).size).toBe(optionNames.length);
  });

  test('name an accident with the id that has its danger sign asked', () => {
    expect(fallOptionId).toBe('fall');
    expect(optionNames).toContain('doing fall');
  });

  test('lead to activities that are there, from answers that are there', () => {
    for (const { questionId, optionId, activityId } of pauseTriggers) {
      expect(optionNames).toContain(`${questionId} ${optionId}`);
      expect(activityIds).toContain(activityId);
    }
    expect(Object.keys(countedAs).filter((name) => !optionNames.includes(name))).toEqual([]);
  });

  test('propose nothing for what cannot be left out', () => {
    const cannot = ['getting-up', 'coughing', 'nothing', fallOptionId];
    expect(pauseTriggers.filter(({ optionId }) => cannot.includes(optionId))).toEqual([]);
  });
});
