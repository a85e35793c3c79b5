import type { Instant } from '../../domain/time/instant.ts';
import BackQuestionnaireScreen from '../features/check-in/back-questionnaire-screen.tsx';
import CheckInScreen from '../features/check-in/check-in-screen.tsx';
import MoodScreen from '../features/check-in/mood-screen.tsx';
import NewsGate from '../features/guide/news-gate.tsx';
import { EmergencyGate } from '../features/guide/signs-gate.tsx';
import { guideParts } from './parts.tsx';
import { goTo } from './router.ts';

interface Props {
  page: 'check-in' | 'back-questionnaire' | 'mood';
  openedAt: Instant;
}

const toToday = () => goTo('/today');

/** How a day went and what goes with it; an emergency sign that was raised stands before all of it. */
export default function CheckInPages({ page, openedAt }: Props) {
  const gate = { parts: guideParts, openedAt };
  if (page === 'check-in')
    return <NewsGate {...gate}>{(notice) => <CheckInScreen notice={notice} onDone={toToday} />}</NewsGate>;
  return (
    <EmergencyGate {...gate}>
      {page === 'mood' ? <MoodScreen onDone={toToday} /> : <BackQuestionnaireScreen onDone={toToday} />}
    </EmergencyGate>
  );
}
