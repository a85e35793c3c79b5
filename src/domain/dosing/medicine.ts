/** A value together with the ids of the sources it rests on. */
export interface Cited<T> {
  value: T;
  sources: readonly string[];
  /** General knowledge or a rule of this project, still to be signed off. */
  unverified?: true;
}

/**
 * What limits are summed over. Ibuprofen on the skin is apart from ibuprofen by mouth: it has its own clock and no
 * total with tablets. Source: section 4, DR.
 */
export type IngredientId =
  'ibuprofen' | 'ibuprofen-on-skin' | 'paracetamol' | 'codeine' | 'naproxen' | 'diazepam' | 'other-relaxant';

/** Ingredients that rules speak of together. Sources: MR1, MR5, MR13. */
export type IngredientClass =
  'anti-inflammatory' | 'anti-inflammatory by mouth' | 'relaxant' | 'can make sleepy';

const classes: Readonly<Record<IngredientClass, readonly IngredientId[]>> = {
  'anti-inflammatory': ['ibuprofen', 'ibuprofen-on-skin', 'naproxen'],
  'anti-inflammatory by mouth': ['ibuprofen', 'naproxen'],
  relaxant: ['diazepam', 'other-relaxant'],
  'can make sleepy': ['codeine', 'diazepam', 'other-relaxant'],
};

const isClass = (of: IngredientId | IngredientClass): of is IngredientClass => of in classes;

/** The ingredients that are meant by ingredients and classes. */
export const ingredientsMeant = (of: readonly (IngredientId | IngredientClass)[]): IngredientId[] =>
  of.flatMap((one) => (isClass(one) ? classes[one] : [one]));

export interface IngredientPart {
  ingredient: IngredientId;
  /** Milligrams in one unit; null when only the pack or the label knows the strength. */
  mgPerUnit: number | null;
}

/** What one counts when one logs it. */
export type DoseUnit = 'tablet' | 'gram of gel' | 'centimetre of gel' | 'milligram';

export interface PublishedLimits {
  /** The gap that is shown. */
  gapHours: Cited<number>;
  /** Below this a dose came far too soon. The same as `gapHours` unless packs differ. */
  hardGapHours: Cited<number>;
  maxDosesPer24h?: Cited<number>;
  maxMgPer24h: readonly { ingredient: IngredientId; mg: Cited<number> }[];
  /** Consecutive local days with a dose. */
  maxDays?: Cited<number>;
}

export interface Medicine {
  /** M01–M10 of the clinical rules; kept in journal entries, so never reused. */
  id: string;
  name: string;
  /** In running text. */
  shortName: string;
  supply: 'bought' | 'prescribed';
  route: 'mouth' | 'skin';
  unit: DoseUnit;
  ingredients: readonly IngredientPart[];
  /** What the pack or the published guidance says of one dose. */
  doseText: Cited<string>;
  /** Offered as buttons, smallest first. Room is judged for the first. */
  usualAmounts: readonly [number, ...number[]];
  /** Null when only the pack or the label holds numbers. */
  limits: PublishedLimits | null;
  /** Whose numbers the person types in before any limit is shown; absent for fixed published limits. */
  typedFrom?: 'label' | 'pack';
  onset?: Cited<string>;
  /** Short words on how to use it, shown where it is logged. */
  handling: readonly Cited<string>[];
  guardGroupIds: readonly string[];
}

export const holdsAny = (medicine: Medicine, of: readonly (IngredientId | IngredientClass)[]): boolean => {
  const meant = ingredientsMeant(of);
  return medicine.ingredients.some(({ ingredient }) => meant.includes(ingredient));
};

export const sharesIngredient = (a: Medicine, b: Medicine): boolean =>
  a.ingredients.some((part) => b.ingredients.some((other) => other.ingredient === part.ingredient));
