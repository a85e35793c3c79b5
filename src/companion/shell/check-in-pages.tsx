import type { Instant } from '../../domain/time/instant.ts';
import BackQuestionnaireScreen from '../features/check-in/back-questionnaire-screen.tsx';
import CheckInScreen from '../features/check-in/check-in-screen.tsx';
import MoodScreen from '../features/check-in/mood-screen.tsx';
import type { GuideParts } from '../features/guide/guide-screens.ts';
import NewsGate from '../features/guide/news-gate.tsx';
import { EmergencyGate } from '../features/guide/signs-gate.tsx';

export type CheckInPage = 'check-in' | 'back-questionnaire' | 'mood';

interface Props {
  page: CheckInPage;
  openedAt: Instant;
  // Handed in: a part that reaches back into the first script would cut that into pieces.
  parts: GuideParts;
  onDone: () => void;
}

/** How a day went and what goes with it; an emergency sign that was raised stands before all of it. */
export default function CheckInPages({ page, onDone, ...gate }: Props) {
  if (page === 'check-in')
    return <NewsGate {...gate}>{(notice) => <CheckInScreen notice={notice} onDone={onDone} />}</NewsGate>;
  return (
    <EmergencyGate {...gate}>
      {page === 'mood' ? <MoodScreen onDone={onDone} /> : <BackQuestionnaireScreen onDone={onDone} />}
    </EmergencyGate>
  );
}
