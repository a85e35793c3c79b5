import { countLimits, DOSE_WINDOW_MS, inLast24h, isMoreThan, totalMg } from './counted-doses.ts';
import { limitsForWarnings } from './dose-limits.ts';
import type { DoseRecord, TakenDose } from './dose-record.ts';
import { guardFinding, type GuardGroup } from './guard.ts';
import type { InteractionRule, RuleCondition } from './interaction-rule.ts';
import { holdsAny, ingredientsMeant, type IngredientId, type Medicine } from './medicine.ts';

export interface DosingWarning {
  rule: InteractionRule;
  /** The medicines it is about, in the order of the formulary. */
  medicines: readonly Medicine[];
  /** Some of the times behind it are in doubt. */
  isUncertain: boolean;
}

/** Each 24 hours that end with a dose of the last 24, so that a card stays a day after the dose that raised it. */
function recentWindows(record: DoseRecord): TakenDose[][] {
  return inLast24h(record.doses, record.clock.now).map((last) => inLast24h(record.doses, last.countedAt));
}

/** Whether `medicine` was taken in `window` and went over a limit of its own that is about one of `ingredients`. */
function isOverLimit(
  record: DoseRecord,
  medicine: Medicine,
  ingredients: readonly IngredientId[],
  window: readonly TakenDose[],
): boolean {
  const limits = limitsForWarnings(medicine, record.labels.get(medicine.id));
  if (!limits || !window.some((dose) => dose.medicineId === medicine.id)) return false;
  const own = medicine.ingredients
    .map(({ ingredient }) => ingredient)
    .filter((it) => ingredients.includes(it));
  const sharing = window.filter((dose) => {
    const taken = record.medicines.find(({ id }) => id === dose.medicineId);
    return taken !== undefined && holdsAny(taken, own);
  });
  if (sharing.length > (limits.maxDosesPer24h ?? Infinity)) return true;
  return countLimits(record.medicines, medicine, limits, sharing)
    .filter(({ of }) => of === 'own unit' || own.includes(of))
    .some(({ used, max }) => used !== null && isMoreThan(used, max));
}

/** The taken medicines that meet `condition`; empty when it does not hold. */
function medicinesMeeting(
  record: DoseRecord,
  condition: RuleCondition,
  taken: readonly Medicine[],
  guardGroups: readonly GuardGroup[],
): readonly Medicine[] {
  switch (condition.kind) {
    case 'taken':
      return taken.filter((medicine) => holdsAny(medicine, condition.anyOf));
    case 'two-products': {
      const products = taken.filter((medicine) => holdsAny(medicine, condition.anyOf));
      return products.length > 1 ? products : [];
    }
    case 'both-taken': {
      const one = taken.filter((medicine) => holdsAny(medicine, condition.oneOf));
      const other = taken.filter((medicine) => holdsAny(medicine, condition.andOneOf));
      return one.length > 0 && other.length > 0 ? [...one, ...other.filter((it) => !one.includes(it))] : [];
    }
    case 'over-24h-limit': {
      const windows = recentWindows(record);
      const ingredients = ingredientsMeant(condition.anyOf);
      return record.medicines.filter(
        (medicine) =>
          holdsAny(medicine, ingredients) &&
          windows.some((window) => isOverLimit(record, medicine, ingredients, window)),
      );
    }
    case 'over-mg': {
      const { ingredient, maxMg } = condition;
      const isOver = recentWindows(record).some((window) =>
        isMoreThan(totalMg(record.medicines, window, ingredient) ?? 0, maxMg),
      );
      return isOver ? taken.filter((medicine) => holdsAny(medicine, [ingredient])) : [];
    }
    case 'guard-answered':
      return taken.filter((medicine) => {
        const { doNot, askFirst } = guardFinding(medicine, guardGroups, record.guardAnswers);
        return [...doNot, ...askFirst].some(({ id }) => condition.questionIds.includes(id));
      });
    case 'guard-unanswered':
      return taken.filter(
        (medicine) => guardFinding(medicine, guardGroups, record.guardAnswers).unanswered.length > 0,
      );
  }
}

const urgencies: readonly InteractionRule['urgency'][] = ['alarm', 'care', 'note'];

function takenRecently(record: DoseRecord): Medicine[] {
  const recent = inLast24h(record.doses, record.clock.now);
  return record.medicines.filter(({ id }) => recent.some((dose) => dose.medicineId === id));
}

function warningsAmong(
  record: DoseRecord,
  rules: readonly InteractionRule[],
  taken: readonly Medicine[],
  guardGroups: readonly GuardGroup[],
): DosingWarning[] {
  const isUncertain = record.doses.some(
    (dose) => dose.isDoubtful && record.clock.now - dose.countedAt < 2 * DOSE_WINDOW_MS,
  );
  return rules
    .map((rule): DosingWarning => {
      const medicines = medicinesMeeting(record, rule.condition, taken, guardGroups);
      return { rule, medicines, isUncertain };
    })
    .filter(({ medicines }) => medicines.length > 0)
    .sort((a, b) => urgencies.indexOf(a.rule.urgency) - urgencies.indexOf(b.rule.urgency));
}

/**
 * The rules that apply now, most urgent first, over the last 24 hours; empty when none does. Doses in doubt count as
 * late as they can have been taken, so a warning never goes away because a clock was changed.
 * Source: section 4, MR1–MR13.
 */
export const activeWarnings = (
  record: DoseRecord,
  rules: readonly InteractionRule[],
  guardGroups: readonly GuardGroup[],
): DosingWarning[] => warningsAmong(record, rules, takenRecently(record), guardGroups);

/**
 * What does not go together with what was taken in the last 24 hours, if `medicine` were taken too: known before it is.
 * Source: MR1, MR2, MR5.
 */
export function clashesWith(
  record: DoseRecord,
  rules: readonly InteractionRule[],
  medicine: Medicine,
): DosingWarning[] {
  const taken = takenRecently(record);
  const together = taken.includes(medicine) ? taken : [...taken, medicine];
  const aboutTwo = rules.filter(
    ({ condition, urgency }) =>
      urgency !== 'note' && (condition.kind === 'two-products' || condition.kind === 'both-taken'),
  );
  return warningsAmong(record, aboutTwo, together, []).filter(({ medicines }) =>
    medicines.includes(medicine),
  );
}
