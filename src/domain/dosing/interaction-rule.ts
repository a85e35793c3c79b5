import type { IngredientClass, IngredientId } from './medicine.ts';

type Ingredients = readonly (IngredientId | IngredientClass)[];

/** When a rule applies, over what was taken in the last 24 hours and what was answered. */
export type RuleCondition =
  | { kind: 'taken'; anyOf: Ingredients }
  /** Two different products that each hold one of these. */
  | { kind: 'two-products'; anyOf: Ingredients }
  | { kind: 'both-taken'; oneOf: Ingredients; andOneOf: Ingredients }
  /** More than the 24-hour limit of a product that was taken, in its milligrams, units or number of doses. */
  | { kind: 'over-24h-limit'; anyOf: Ingredients }
  /** More milligrams than this of one ingredient in any 24 hours. */
  | { kind: 'over-mg'; ingredient: IngredientId; maxMg: number }
  /** One of these questions was answered "yes" or "not sure", for a medicine that was taken. */
  | { kind: 'guard-answered'; questionIds: readonly string[] }
  /** A question about a medicine that was taken is unanswered. */
  | { kind: 'guard-unanswered' };

export interface InteractionRule {
  /** Unique; the number of the clinical rule, with a word where one rule has several cards. */
  id: string;
  /** MR1–MR13 of the clinical rules. */
  clinicalRule: string;
  condition: RuleCondition;
  /** `alarm`: get help now. `care`: talk to someone or leave something be. `note`: good to know. */
  urgency: 'alarm' | 'care' | 'note';
  title: string;
  text: readonly string[];
  /** Opened by choice. */
  more?: readonly string[];
  /** Numbers to call from the card, first one first. */
  call?: readonly ('999' | '111')[];
  sources: readonly string[];
  unverified?: true;
}
