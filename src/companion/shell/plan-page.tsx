import type { Instant } from '../../domain/time/instant.ts';
import { WhomToAsk } from '../features/episodes/whom-to-ask.tsx';
import type { GuideParts } from '../features/guide/guide-screens.ts';
import { EmergencyGate } from '../features/guide/signs-gate.tsx';
import PlanScreen from '../features/recovery/plan-screen.tsx';
import { WakeMe } from '../features/waking/wake-me.tsx';

interface Props {
  openedAt: Instant;
  parts: GuideParts;
}

/** The plan, never over an emergency sign that was raised. */
export default function PlanPage({ openedAt, parts }: Props) {
  return (
    <EmergencyGate parts={parts} openedAt={openedAt}>
      <PlanScreen WhomToAsk={WhomToAsk} WakeMe={WakeMe} />
    </EmergencyGate>
  );
}
