import type { JSX } from 'preact';
import type { Instant } from '../../domain/time/instant.ts';
import { LazyFigure } from '../features/guide/figure-slot.tsx';
import { laterScreens } from '../features/guide/step-screen.tsx';
import { loadWholeGuide } from '../features/guide/whole-guide.ts';
import type { GuideParts } from '../features/guide/guide-screens.ts';
import { lazy } from '../ui/lazy.tsx';

const BreathingPacer = lazy<{ startedAt: Instant }>(() =>
  import('../features/breathing/breathing-pacer.tsx').then((module) => ({ default: module.BreathingPacer })),
);
const LettingGo = lazy<{ startedAt: Instant }>(() =>
  import('../features/breathing/letting-go.tsx').then((module) => ({ default: module.LettingGo })),
);
const AboutScreen = lazy(() => import('../features/about/about-screen.tsx'));

/** What the guide needs of the other features, each fetched when it is first drawn. */
export const guideParts: GuideParts = {
  BreathingPacer,
  LettingGo,
  ReadAloudSwitch: () => null,
  HelpScreen: () => null,
  HelperCard: () => null,
  MedicinesScreen: () => null,
};

/** The pages beside the guide, by path. */
export const pages: Readonly<Record<string, (onDone: () => void) => JSX.Element>> = {
  '/about': () => <AboutScreen />,
};

/** Fetches everything the guide may need, in the order it is needed, so that no later tap waits or fails. */
export async function loadAhead(): Promise<void> {
  await loadWholeGuide();
  for (const part of [BreathingPacer, LazyFigure, LettingGo]) await part.preload();
  await laterScreens();
}
