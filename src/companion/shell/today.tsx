import type { Instant } from '../../domain/time/instant.ts';
import { DosesCard } from '../features/dosing/doses-card.tsx';
import { HeatCard } from '../features/guide/heat-card.tsx';
import { SignsCard } from '../features/guide/signs-card.tsx';
import { EmergencyGate } from '../features/guide/signs-gate.tsx';
import { UnfinishedCard } from '../features/guide/unfinished-card.tsx';
import { NextStepCard } from '../features/today/next-step-card.tsx';
import TodayScreen from '../features/today/today-screen.tsx';
import { useCompanion } from './companion.ts';
import { guideParts } from './parts.tsx';

/** What today may ask, most urgent first. Features do not know each other; they meet here. */
const cards = [HeatCard, UnfinishedCard, SignsCard, DosesCard, NextStepCard];

export default function Today({ openedAt }: { openedAt: Instant }) {
  const { journal } = useCompanion();
  return (
    <EmergencyGate parts={guideParts} openedAt={openedAt}>
      <TodayScreen
        cards={cards}
        onSpasm={() => void journal.append([{ kind: 'guide-run-started', values: {} }])}
      />
    </EmergencyGate>
  );
}
