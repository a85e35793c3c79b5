import type { SameDaySignId } from '../triage/red-flag.ts';

/** A row of the checklist that a step serves. */
export type RowId =
  | 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'D7' | 'D8' | 'D9' | 'D10' | 'D11' | 'D12' | 'D13' | 'D14'; // prettier-ignore

/** Which kind of screen draws a step; the companion has one component for each. */
export type ScreenKind =
  | 'instruction'
  | 'choice'
  | 'signs'
  | 'emergency'
  | 'same-day-signs'
  | 'same-day'
  | 'breathing'
  | 'letting-go'
  | 'helper-card'
  | 'help'
  | 'rest'
  | 'stuck-rest'
  | 'water'
  | 'position'
  | 'heat'
  | 'medicines'
  | 'pain'
  | 'pain-check'
  | 'ending'
  | 'soon-signs'
  | 'up';

/**
 * Where an answer leads: a step's id; `back`, the step before; `place`, the last step that is not a detour (so that
 * calming down never leads forward); `next-move`, the next gentle move or, after the last, getting up.
 */
export type GuideTarget = string;

export interface GuideAnswer {
  id: string;
  /** What the button says, and what a person would say to press it. */
  label: string;
  to: GuideTarget;
  /** A same-day sign that this answer raises. */
  raises?: SameDaySignId;
}

/** One instruction of the guide. The first answer is the main one. */
export interface GuideStep {
  id: string;
  rows: readonly RowId[];
  title: string;
  say: string;
  detail?: string;
  figure?: string;
  screen: ScreenKind;
  /** `signs-first` steps open only when every emergency sign has been answered. Source: section 2, rule 3. */
  gate: 'open' | 'signs-first';
  /** A step to calm down on: `place` does not lead back to it. */
  detour?: true;
  /** Somebody lies or sits here for a while: the clock of resting runs. */
  rests?: true;
  /** A card beside the way: `back` from what follows skips it. */
  aside?: true;
  /** Left out for someone who has been through the guide before. */
  firstTimeOnly?: true;
  /** Moves on by itself with the main answer after this long. A reading pace, not a clinical number. */
  advanceAfterSeconds?: number;
  /** A position of ease (PO1–PO4) or an exercise (X01–X26) of the clinical rules. */
  positionId?: string;
  exerciseId?: string;
  /** What the resting screen calls it when it offers the step. */
  offer?: string;
  answers: readonly GuideAnswer[];
  sources: readonly string[];
}

export interface Guide {
  steps: Readonly<Record<string, GuideStep>>;
  /** What resting offers, in this order. */
  offerIds: readonly string[];
  /** The gentle moves, in this order. */
  moveIds: readonly string[];
}

/** The four answers that every step has. */
export const universalAnswers = ['worse', 'cannot-move', 'something-wrong', 'get-help'] as const;
export type UniversalAnswer = (typeof universalAnswers)[number];

/** Steps the engine itself leads to, so every guide has them. */
export const knownStep = {
  stop: 'stop',
  breathe: 'breathe',
  worseAgain: 'worse-again',
  stuck: 'stuck',
  signs: 'signs',
  emergency: 'emergency',
  help: 'help',
  where: 'where',
  otherSigns: 'other-signs',
  legSigns: 'leg-signs',
  movesStopped: 'moves-stopped',
  painAfterMove: 'pain-after-move',
  painAfterWalk: 'pain-after-walk',
  rest: 'rest',
  getUp: 'get-up',
  walk: 'walk',
} as const;
