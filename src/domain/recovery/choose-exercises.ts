import type { Exercise, ExercisePhase } from './exercise.ts';
import type { PlanLimits } from './plan-limits.ts';

const gentleGroups = ['mobility', 'stretch', 'control'] as const;

/** The stages whose exercises serve, this one first: what went well goes on where a stage has few of its own. */
const pools: Readonly<
  Record<ExercisePhase, { gentle: readonly ExercisePhase[]; strength: readonly ExercisePhase[] }>
> = {
  'first-days': { gentle: ['first-days'], strength: [] },
  'first-weeks': { gentle: ['first-weeks', 'first-days'], strength: ['first-weeks'] },
  strengthening: { gentle: ['strengthening', 'first-weeks', 'first-days'], strength: ['strengthening'] },
  'keeping-well': {
    gentle: ['strengthening', 'first-weeks', 'first-days'],
    strength: ['keeping-well', 'strengthening'],
  },
};

export interface Choosing {
  stage: ExercisePhase;
  /** Exercises that may be asked for now: not left out, not at rest. In the order of the library. */
  allowed: readonly Exercise[];
  isStrengthDay: boolean;
  /** Strength days so far; the strength exercises take turns by it. */
  strengthDaysDone: number;
}

/**
 * The exercises of one day, at most `itemsMost`. In the first days a position of rest and small moves; later a few gentle
 * ones, of different kinds and the same each day so that they are learnt, and on a day of strength those first, taking
 * turns. Walks, classes and breaks have their own places. Source: section 9 (GEH, NHSX, UV); the turns are DR.
 */
export function chooseExercises(
  { stage, allowed, isStrengthDay, strengthDaysDone }: Choosing,
  limits: PlanLimits,
): Exercise[] {
  const { gentle, strength } = pools[stage];
  if (stage === 'first-days') {
    const small = of(allowed, 'first-days').filter(({ isStrength }) => !isStrength);
    const rest = small.filter(({ group }) => group === 'rest').slice(0, 1);
    return [...rest, ...small.filter(isGentle)].slice(0, limits.itemsMost);
  }
  const strong = isStrengthDay ? strength.flatMap((phase) => of(allowed, phase)) : [];
  const candidates = [...new Set(strong)].filter(({ isStrength }) => isStrength);
  const most = stage === 'first-weeks' ? limits.strengthItems.firstWeeks : limits.strengthItems.later;
  const turns = Math.max(1, Math.ceil(candidates.length / most));
  const load = candidates.filter((_, at) => at % turns === strengthDaysDone % turns);
  const room = Math.min(limits.gentleItems, limits.itemsMost - load.length);
  const moves = [...new Set(gentle.flatMap((phase) => ofKinds(of(allowed, phase).filter(isGentle))))];
  return [...moves.slice(0, room), ...load];
}

/** Positions alone, for when nothing is to be moved. */
export const restPositions = (allowed: readonly Exercise[], { itemsMost }: PlanLimits): Exercise[] =>
  allowed.filter(({ group }) => group === 'rest').slice(0, itemsMost);

const isGentle = ({ group, isStrength }: Exercise) =>
  !isStrength && (gentleGroups as readonly string[]).includes(group);

const of = (allowed: readonly Exercise[], phase: ExercisePhase) =>
  allowed.filter(({ phases }) => phases.includes(phase));

/** One of each kind, then the second of each: a day is not all stretching. */
function ofKinds(exercises: readonly Exercise[]): Exercise[] {
  const kinds = gentleGroups.map((kind) => exercises.filter(({ group }) => group === kind));
  const longest = Math.max(0, ...kinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => kinds.flatMap((kind) => kind[at] ?? [])).flat();
}
