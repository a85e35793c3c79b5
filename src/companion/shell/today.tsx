import type { Instant } from '../../domain/time/instant.ts';
import type { GuideParts } from '../features/guide/guide-screens.ts';
import { EmergencyGate } from '../features/guide/signs-gate.tsx';
import TodayScreen from '../features/today/today-screen.tsx';
import { useCompanion } from './companion.ts';
import { lazy } from '../ui/lazy.tsx';

const TodayCards = lazy<object>(() => import('./today-cards.tsx'));

interface Props {
  openedAt: Instant;
  // Handed in: a part that reaches back into the first script would cut that into pieces.
  parts: GuideParts;
}

export default function Today({ openedAt, parts }: Props) {
  const { journal } = useCompanion();
  return (
    <EmergencyGate parts={parts} openedAt={openedAt}>
      <TodayScreen
        Cards={TodayCards}
        onSpasm={() => void journal.append([{ kind: 'guide-run-started', values: {} }])}
      />
    </EmergencyGate>
  );
}
