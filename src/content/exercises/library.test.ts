import { describe, expect, test } from 'vitest';
import type { CareId, DoseRange, ExerciseDose } from '../../domain/recovery/exercise.ts';
import { figureIds } from '../../figures/figure-id.ts';
import { exerciseNumbers } from '../evidence/exercise-numbers.ts';
import { citedSources } from '../evidence/sources.ts';
import { careQuestions } from './care-questions.ts';
import { exerciseById, exercises } from './library.ts';
import { movingAgain } from '../checklist/moving-again.ts';
import { sequences } from './sequences.ts';

const ids = exercises.map(({ id }) => id);
const formsOf = (id: string) => {
  const { easier, harder, also } = exerciseById(id)!;
  return [easier, harder, also].flatMap((form) => form ?? []);
};

const span = ({ from, to }: DoseRange) => (from === to ? `${from}` : `${from}-${to}`);

/** A dose in the short hand of the table: `3-5 x 5-10 s`, `2 sets`, `300-1800 s`, `2-3 a day`. */
function inShort({ sets, reps, holdSeconds, seconds, timesPerDay }: ExerciseDose): string {
  const once = reps
    ? `${span(reps)}${holdSeconds ? ` x ${span(holdSeconds)} s` : ''}`
    : `${span(seconds!)} s`;
  return [
    once,
    ...(span(sets) === '1' ? [] : [`${span(sets)} sets`]),
    ...(span(timesPerDay) === '1' ? [] : [`${span(timesPerDay)} a day`]),
  ].join(', ');
}

test('each of the 26 rows stands once, in order', () => {
  const rows = Array.from({ length: 26 }, (_, at) => `X${String(at + 1).padStart(2, '0')}`);
  expect(exercises.map(({ row }) => row)).toEqual(rows);
  expect(new Set(ids).size).toBe(26);
  expect(ids.map((id) => exerciseById(id)?.id)).toEqual(ids);
  expect(exerciseById('headstand')).toBeUndefined();
});

/** Source: section 9, the columns Ph, Start dose, Easier / harder. A breath is 10 s; "longer" is one step of 20 %. */
test.each([
  ['X01', 'first-days', '300-1800 s', '300-1800 s', ''],
  ['X02', 'first-days', '10, 1-24 a day', '10, 1-24 a day', '10, 1-24 a day'],
  ['X03', 'first-days', '10-15, 2-3 a day', '10-15, 2-3 a day', ''],
  ['X04', 'first-days', '8-10, 2-3 a day, a side', '8-10, 2-3 a day', '8-10, 2-3 a day'],
  ['X05', 'first-days', '5 x 5 s, 2-3 a day, a side', '5 x 5 s, 2-3 a day', '5 x 10-20 s, 2-3 a day'],
  ['X06', 'first-days first-weeks', '5 x 5-10 s, 2-3 a day', '', '5 x 15-30 s, 2-3 a day'],
  ['X07', 'first-days', '50 s, 5 sets, 2-3 a day', '50 s, 5 sets, 2-3 a day', '50 s, 5 sets, 2-3 a day'],
  ['X08', 'first-days', '60-120 s, 5-10 a day', '60-120 s, 5-10 a day', '600-1800 s'],
  ['X09', 'first-days first-weeks', '60-120 s, 2-3 a day', '60-120 s, 2-3 a day', ''],
  ['X10', 'first-weeks', '8-10 x 5-10 s', '', '8-10 x 5-10 s'],
  ['X11', 'first-weeks', '10', '10', '10'],
  ['X12', 'first-weeks', '8-10 x 10 s', '8-10 x 10 s', '8-10 x 12 s'],
  ['X13', 'first-weeks', '10, a side', '10', '10'],
  ['X14', 'first-weeks', '2-3 x 15-30 s, a side', '2-3 x 15-30 s', '2-3 x 15-30 s'],
  ['X15', 'first-weeks', '5-8, 1-2 sets', '5-8, 1-2 sets', '5-8, 1-2 sets'],
  [
    'X16',
    'first-weeks strengthening',
    '8-12 x 5 s, 1-2 sets',
    '8-12 x 5 s, 1-2 sets',
    '8-12 x 5 s, 1-2 sets',
  ],
  ['X17', 'first-weeks strengthening', '3 x 5 s, a side', '3 x 5 s', '3 x 6 s'],
  ['X18', 'strengthening', '5-8, 2 sets, a side', '5-8, 2 sets', '5-8, 2 sets'],
  ['X19', 'strengthening', '5 x 5-10 s, a side', '5 x 5-10 s', '5 x 10 s'],
  ['X20', 'strengthening', '3-5 x 5-10 s, a side', '3-5 x 5-10 s', '3-5 x 5-10 s'],
  ['X21', 'strengthening', '5 x 8-10 s', '5 x 8-10 s', '5 x 8-10 s'],
  ['X22', 'strengthening keeping-well', '8-10, 2-3 sets', '8-10, 2-3 sets', '8-10, 2-3 sets'],
  ['X23', 'strengthening keeping-well', '8-12, 2-3 sets', '8-12, 2-3 sets', '8-12, 2-3 sets'],
  ['X24', 'strengthening keeping-well', '600-1800 s', '600-1800 s', '600-1800 s'],
  ['X25', 'strengthening keeping-well', '1', '1', '1'],
  ['X26', 'keeping-well', '60-120 s', '60-120 s', '144 s'],
])('%s has the phase and the doses of the table', (row, phases, usual, easier, harder) => {
  const exercise = exercises.find((one) => one.row === row)!;
  const { doses, hasSides } = exercise;
  expect([
    exercise.phases.join(' '),
    `${inShort(doses.usual)}${hasSides ? ', a side' : ''}`,
    doses.easier ? inShort(doses.easier) : '',
    doses.harder ? inShort(doses.harder) : '',
  ]).toEqual([phases, usual, easier, harder]);
});

test('an easier and a harder way stand wherever the table names one, with a dose or a page of their own', () => {
  for (const { id, easier, harder, doses } of exercises) {
    expect(easier, id).toBeDefined();
    expect(harder, id).toBeDefined();
    expect(doses.easier === undefined, id).toBe(easier?.exerciseId !== undefined);
    expect(doses.harder === undefined, id).toBe(harder?.exerciseId !== undefined);
  }
  const linked = ids.flatMap((id) =>
    formsOf(id).flatMap(({ exerciseId }) => (exerciseId ? [exerciseId] : [])),
  );
  expect(linked).toEqual(['ankle-pumps', 'bridge', 'one-knee-to-chest', 'prone-press-up', 'prone-on-elbows']);
});

test('a dose counts either times or seconds, never less at its end than at its beginning', () => {
  for (const { id, doses } of exercises)
    for (const dose of Object.values(doses) as ExerciseDose[]) {
      expect([dose.reps, dose.seconds].filter(Boolean), id).toHaveLength(1);
      for (const { from, to } of Object.values(dose) as DoseRange[]) {
        expect(from, id).toBeGreaterThan(0);
        expect(to, id).toBeGreaterThanOrEqual(from);
      }
    }
});

test('what loads muscles says that it waits a day', () => {
  for (const { id, isStrength, often = '' } of exercises)
    expect(/a day between/.test(often), id).toBe(isStrength);
});

test('each number has a unit and a source, and each exercise names where it comes from', () => {
  for (const [id, { sources }] of Object.entries(exerciseNumbers))
    expect(sources.length, id).toBeGreaterThan(0);
  for (const { id, sources, evidenceSources } of exercises) {
    expect(sources.length, id).toBeGreaterThan(0);
    expect(citedSources(evidenceSources), id).toHaveLength(evidenceSources.length);
  }
});

test('each drawing that is asked for is drawn, and no number is left to be filled in', () => {
  for (const exercise of exercises) {
    for (const { figureId } of [exercise, ...formsOf(exercise.id)]) expect(figureIds).toContain(figureId);
    expect(JSON.stringify(exercise)).not.toMatch(/\{\w+\}/);
  }
});

const rowsWith = (careId: CareId, means?: string) =>
  exercises.flatMap(({ row, cares }) =>
    cares.some((care) => care.careId === careId && (means ?? care.means) === care.means) ? [row] : [],
  );

describe('whom an exercise is not for', () => {
  /** Source: section 9, the column "Not for, care", and Global care over all rows. */
  test.each([
    ['late-pregnancy', 'not-for', 'X01 X03 X04 X05 X06 X16 X18'],
    ['pregnancy', 'not-for', 'X09 X10 X21'],
    ['late-pregnancy', 'take-care', 'X02 X07 X14 X25'],
    ['osteoporosis', 'not-for', 'X05 X06 X12 X21'],
    ['osteoporosis', 'take-care', 'X11 X13 X22 X25'],
    ['spinal-stenosis', 'not-for', 'X09 X10'],
    ['nerve-pain', 'take-care', 'X14'],
    ['falls-risk', 'take-care', 'X08 X17'],
    ['knee-problem', 'not-for', 'X12'],
    ['knee-problem', 'take-care', 'X11 X15 X23'],
    ['wrist-problem', 'take-care', 'X11 X19'],
    ['shoulder-problem', 'take-care', 'X20'],
    ['neck-problem', 'not-for', 'X21'],
    ['recent-surgery', 'take-care', 'X01 X02 X08 X24 X26'],
  ] as const)('%s, %s: %s', (careId, means, rows) => {
    expect(rowsWith(careId, means).join(' ')).toBe(rows);
  });

  test('after an operation every row asks first, and only rest, ankles and walking are begun before', () => {
    expect(rowsWith('recent-surgery')).toHaveLength(26);
    expect(rowsWith('recent-surgery', 'not-for')).toHaveLength(21);
  });

  test('no care is told without its words, and each is asked for once', () => {
    for (const { id, cares, careWords } of exercises)
      expect(Object.keys(careWords), id).toEqual(cares.map(({ careId }) => careId));
    const asked = careQuestions.map(({ careId }) => careId);
    const used = new Set(exercises.flatMap(({ cares }) => cares.map(({ careId }) => careId)));
    expect(asked.toSorted()).toEqual([...used].toSorted());
  });

  test('somebody late in pregnancy, with thin bones or sore joints still has something in each phase', () => {
    for (const careId of careQuestions.map((one) => one.careId).filter((id) => id !== 'recent-surgery'))
      for (const phase of ['first-days', 'first-weeks', 'strengthening', 'keeping-well'] as const) {
        const left = exercises.filter(
          ({ row, phases }) => phases.includes(phase) && !rowsWith(careId, 'not-for').includes(row),
        );
        expect(left.length, `${careId} ${phase}`).toBeGreaterThanOrEqual(3);
      }
  });
});

test('the moves of the guide can be practised while well, all of them', () => {
  const practised: readonly string[] =
    sequences.find(({ id }) => id === 'practise-for-a-spasm')?.exerciseIds ?? [];
  const inGuide: readonly string[] = movingAgain.flatMap(({ exerciseId }) => exerciseId ?? []);
  const rowsPractised: readonly string[] = exercises
    .filter(({ id }) => practised.includes(id))
    .map(({ row }) => row);
  expect(inGuide.filter((row) => !rowsPractised.includes(row))).toEqual([]);
});

test('a sequence is made of rows of the library, none twice', () => {
  for (const { exerciseIds } of sequences) {
    expect(exerciseIds.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(exerciseIds).size).toBe(exerciseIds.length);
  }
});
