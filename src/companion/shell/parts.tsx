import type { Instant } from '../../domain/time/instant.ts';
import { EmergencyClearing } from '../features/guide/emergency-screen.tsx';
import { LazyFigure } from '../features/guide/figure-slot.tsx';
import type { GuideParts } from '../features/guide/guide-screens.ts';
import { LaterScreen } from '../features/guide/step-screen.tsx';
import { loadWholeGuide } from '../features/guide/whole-guide.ts';
import { ReadAloudSwitch } from '../features/settings/read-aloud-switch.tsx';
import { lazy } from '../ui/lazy.tsx';

const BreathingPacer = lazy<{ startedAt: Instant }>(() =>
  import('../features/breathing/breathing-pacer.tsx').then((module) => ({ default: module.BreathingPacer })),
);
const LettingGo = lazy<{ startedAt: Instant }>(() =>
  import('../features/breathing/letting-go.tsx').then((module) => ({ default: module.LettingGo })),
);
const HelpActions = lazy<{ onBack(): void }>(() =>
  import('../features/help/help-actions.tsx').then((module) => ({ default: module.HelpActions })),
);
const HelperCard = lazy<{ onDone(): void }>(() =>
  import('../features/help/helper-card.tsx').then((module) => ({ default: module.HelperCard })),
);
const MedicinesPanel = lazy<{ onDone(): void; onHelp(): void; signsAnswered: boolean }>(() =>
  import('../features/dosing/medicines-panel.tsx').then((module) => ({ default: module.MedicinesPanel })),
);

/** What the guide needs of the other features, each fetched ahead and drawn when its step comes. */
export const guideParts: GuideParts = {
  BreathingPacer,
  LettingGo,
  ReadAloudSwitch,
  HelpActions,
  HelperCard,
  MedicinesPanel,
};

/** Fetches everything the guide may need, in the order it is needed, so that no later tap waits or fails. */
export async function loadAhead(): Promise<void> {
  await loadWholeGuide();
  const inOrder = [
    BreathingPacer,
    LazyFigure,
    HelpActions,
    EmergencyClearing,
    LettingGo,
    HelperCard,
    LaterScreen,
    MedicinesPanel,
  ];
  for (const part of inOrder) await part.preload();
}
