import type {
  CareId,
  DoseRange,
  Exercise,
  ExerciseCare,
  ExerciseDose,
} from '../../domain/recovery/exercise.ts';
import type { FigureId } from '../../figures/figure-id.ts';
import type { ClinicalNumber } from '../evidence/clinical-number.ts';
import type { EvidenceGrade } from '../evidence/grade.ts';
import type { SourceId } from '../evidence/sources.ts';
import type { ExerciseEvidenceId } from './exercise-evidence.ts';

/** Another way to do an exercise. */
export interface FormText {
  readonly title: string;
  readonly cue: string;
  readonly figureId: FigureId;
  /** The form is an exercise of the library with a page and a dose of its own. */
  readonly exerciseId?: string;
}

interface Words {
  /** At most seven words. */
  readonly title: string;
  readonly purpose: string;
  /** How to get into position. */
  readonly start: string;
  /** Said while it is done: short, one thing each. */
  readonly cues: readonly [string, string, ...string[]];
  readonly easier?: FormText;
  readonly harder?: FormText;
  /** The other half of its row, done beside it or in its place. */
  readonly also?: FormText;
  /** How often, where times a day would not say it. */
  readonly often?: string;
  /** What a number of the dose stands for. */
  readonly doseNote?: string;
  /** Ends this exercise, beside what ends every one. */
  readonly stopAlso?: string;
  /** A word of care for everybody. */
  readonly care?: string;
  readonly figureId: FigureId;
  /** Where the exercise and its doses come from. */
  readonly sources: readonly SourceId[];
}

/** One row as it is written down: a care stands with its words, and evidence is named, not repeated. */
export interface ExerciseRowText extends Omit<Exercise, 'cares'>, Words {
  readonly cares: readonly CareNote[];
  readonly evidenceId: ExerciseEvidenceId;
}

export interface ExerciseText extends Exercise, Words {
  readonly careWords: Readonly<Partial<Record<CareId, string>>>;
  readonly grade: EvidenceGrade;
  readonly reach: string;
  /** What is and is not known, in plain words. */
  readonly evidence: string;
  readonly evidenceSources: readonly SourceId[];
}

interface CareNote extends ExerciseCare {
  readonly words: string;
}

export const notFor = (careId: CareId, words: string): CareNote => ({ careId, means: 'not-for', words });
export const takeCare = (careId: CareId, words: string): CareNote => ({ careId, means: 'take-care', words });

/** Source: section 9, global care. One after the other, short times on the back add up to a long one. */
export const notFlat = notFor(
  'late-pregnancy',
  'Later in pregnancy, do not lie flat on your back for long. Leave this one out.',
);
/** Source: section 9, X09, X10. */
export const notFaceDown = notFor('pregnancy', 'In pregnancy, do not do this on your front. Leave it out.');
export const askSurgeon = notFor(
  'recent-surgery',
  'After an operation on your back or tummy, ask the team that did it first.',
);
export const gentlyAfterSurgery = takeCare(
  'recent-surgery',
  'After an operation on your back or tummy, ask the team that did it when to begin.',
);

export const rangeOf = (from: ClinicalNumber, to: ClinicalNumber = from): DoseRange => ({
  from: from.value,
  to: to.value,
});
export const minutesOf = (from: ClinicalNumber, to: ClinicalNumber = from): DoseRange => ({
  from: from.value * 60,
  to: to.value * 60,
});
export const exactly = (value: number): DoseRange => ({ from: value, to: value });

/** One set, once a day, unless more is said. */
export const dose = (parts: Partial<ExerciseDose>): ExerciseDose => ({
  sets: exactly(1),
  timesPerDay: exactly(1),
  ...parts,
});
