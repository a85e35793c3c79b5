import { fillFrom } from '../evidence/clinical-number.ts';
import { exerciseNumbers } from '../evidence/exercise-numbers.ts';
import { numbers } from '../evidence/numbers.ts';
import { pausingNumbers } from '../pausing/pausing-numbers.ts';
import { exerciseEvidence } from './exercise-evidence.ts';
import type { ExerciseRowText, ExerciseText, FormText } from './exercise-text.ts';
import { firstBends } from './first-bends.ts';
import { firstDays } from './first-days.ts';
import { firstWeeks } from './first-weeks.ts';
import { keepingWell } from './keeping-well.ts';
import { legsAndHips } from './legs-and-hips.ts';
import { trunk } from './trunk.ts';

const fill = fillFrom({ ...numbers, ...pausingNumbers, ...exerciseNumbers });

const filled = (form: FormText): FormText => ({ ...form, title: fill(form.title), cue: fill(form.cue) });

function exerciseOf({ cares, evidenceId, ...row }: ExerciseRowText): ExerciseText {
  const { grade, reach, plain, sources } = exerciseEvidence[evidenceId];
  return {
    ...row,
    ...(row.easier && { easier: filled(row.easier) }),
    ...(row.harder && { harder: filled(row.harder) }),
    ...(row.also && { also: filled(row.also) }),
    ...(row.often !== undefined && { often: fill(row.often) }),
    ...(row.doseNote !== undefined && { doseNote: fill(row.doseNote) }),
    cares: cares.map(({ careId, means }) => ({ careId, means })),
    careWords: Object.fromEntries(cares.map(({ careId, words }) => [careId, words])),
    grade,
    reach,
    evidence: plain,
    evidenceSources: sources,
  };
}

/** The 26 exercises in the order of their rows. */
export const exercises: readonly ExerciseText[] = [
  ...firstDays,
  ...firstBends,
  ...firstWeeks,
  ...legsAndHips,
  ...trunk,
  ...keepingWell,
]
  .map(exerciseOf)
  .toSorted((a, b) => a.row.localeCompare(b.row));

const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));

export const exerciseById = (id: string): ExerciseText | undefined => byId.get(id);
