import type { Instant } from '../../domain/time/instant.ts';
import { OwnClinic } from '../features/episodes/own-clinic.tsx';
import type { GuideParts } from '../features/guide/guide-screens.ts';
import { EmergencyGate } from '../features/guide/signs-gate.tsx';
import SeeSomeoneScreen from '../features/summary/see-someone-screen.tsx';

interface Props {
  openedAt: Instant;
  parts: GuideParts;
}

/** Whom to see, never before an emergency sign that was raised. */
export default function SeeSomeonePage({ openedAt, parts }: Props) {
  return (
    <EmergencyGate parts={parts} openedAt={openedAt}>
      <SeeSomeoneScreen OwnClinic={OwnClinic} />
    </EmergencyGate>
  );
}
