import type { Instant } from '../../domain/time/instant.ts';
import { WhomToAsk } from '../features/episodes/whom-to-ask.tsx';
import type { GuideParts } from '../features/guide/guide-screens.ts';
import { EmergencyGate } from '../features/guide/signs-gate.tsx';
import LibraryScreen from '../features/library/library-screen.tsx';

interface Props {
  openedAt: Instant;
  parts: GuideParts;
}

/** The library of exercises, never over an emergency sign that was raised. */
export default function LibraryPage({ openedAt, parts }: Props) {
  return (
    <EmergencyGate parts={parts} openedAt={openedAt}>
      <LibraryScreen WhomToAsk={WhomToAsk} />
    </EmergencyGate>
  );
}
