import {
  changeWords,
  formWords,
  reasonWords,
  stageReasonWords,
  stateReasonWords,
  steppedDownWords,
  walkReasonWords,
  walkShorterWords,
} from '../../../content/recovery/plan-words.ts';
import { exerciseById } from '../../../content/exercises/library.ts';
import type { DayPlan, PlanReason, StepChange, WalkPlan } from '../../../domain/recovery/plan.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { dayInWords } from '../../shell/day-in-words.ts';
import { durationInWords } from './dose-words.ts';

/** Each `{name}` becomes its fact; a name without one stays, so that a test sees it. */
const filled = (text: string, facts: object): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    String((facts as Readonly<Record<string, unknown>>)[name] ?? whole),
  );

/** `yesterday`, `on Saturday 28 March`. */
export const onDay = (day: LocalDay, today: LocalDay): string => {
  const words = dayInWords(day, today);
  return /^\d|^[A-Z]/.test(words) ? `on ${words}` : words;
};

/** `10 times instead of 8`. */
export function changeInWords(change: StepChange): string {
  const text = changeWords[change.what];
  switch (change.what) {
    case 'form':
      return filled(text, { to: formWords[change.to] });
    case 'seconds':
      return filled(text, { from: durationInWords(change.from), to: durationInWords(change.to) });
    default:
      return filled(text, change);
  }
}

/** Why an exercise is asked for as it is, in a sentence. */
export function reasonInWords(reason: PlanReason, today: LocalDay): string {
  const text = reasonWords[reason.kind];
  switch (reason.kind) {
    case 'stepped-up':
      return filled(text, { on: dayInWords(reason.on, today), change: changeInWords(reason.change) });
    case 'stepped-down':
      return filled(text, {
        because: filled(steppedDownWords[reason.because], { on: onDay(reason.on, today) }),
      });
    default:
      return filled(text, reason);
  }
}

export const stageReasonInWords = ({ stageReason }: DayPlan): string =>
  filled(stageReasonWords[stageReason.kind], stageReason);

/** Empty where the day is an ordinary one, and on a day for strength while none may be asked for yet. */
export const stateReasonInWords = ({ stateReason, items }: DayPlan): string =>
  stateReason.kind === 'strength-day' && !items.some(({ item }) => exerciseById(item.exerciseId)?.isStrength)
    ? ''
    : filled(stateReasonWords[stateReason.kind], stateReason);

export const walkReasonInWords = ({ reason }: WalkPlan): string =>
  reason.kind === 'shorter' ? walkShorterWords[reason.because] : filled(walkReasonWords[reason.kind], reason);

/** `Walk for 2 min, 6 times today`. */
export const walkInWords = ({ minutes, times }: WalkPlan): string =>
  times === 1 ? `Walk for ${minutes} min` : `Walk for ${minutes} min, ${times} times today`;
