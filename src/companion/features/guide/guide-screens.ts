import type { ComponentType } from 'preact';
import type { Instant } from '../../../domain/time/instant.ts';
import type { JournalEntry, NewEntry } from '../../../domain/journal/entry.ts';
import type { GuideView } from '../../../domain/guide/view.ts';

/** Answers the step on screen. `along` is written in the same durable step, before the answer. */
export type AnswerStep = (answerId: string, along?: readonly NewEntry[]) => void;

/** What every screen of the guide is drawn from. */
export interface StepProps {
  view: GuideView;
  /** Effective entries in id order. */
  entries: readonly JournalEntry[];
  answer: AnswerStep;
  /** Writes without leaving the step. */
  note: (entries: readonly NewEntry[]) => void;
}

/** Parts that belong to other features; the shell hands them in. */
export interface GuideParts {
  BreathingPacer: ComponentType<{ startedAt: Instant }>;
  LettingGo: ComponentType<{ startedAt: Instant }>;
  ReadAloudSwitch: ComponentType;
  HelpActions: ComponentType<{ onBack(): void }>;
  HelperCard: ComponentType<{ onDone(): void }>;
  MedicinesPanel: ComponentType<{ onDone(): void; onHelp(): void; signsAnswered: boolean }>;
}
