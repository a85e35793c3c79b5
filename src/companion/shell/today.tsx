import type { Instant } from '../../domain/time/instant.ts';
import { CauseCard } from '../features/cause/cause-card.tsx';
import { CheckInCard } from '../features/check-in/check-in-card.tsx';
import { DosesCard } from '../features/dosing/doses-card.tsx';
import { GapQuestion } from '../features/episodes/gap-question.tsx';
import { NoticeCard } from '../features/episodes/notice-card.tsx';
import type { GuideParts } from '../features/guide/guide-screens.ts';
import { HeatCard } from '../features/guide/heat-card.tsx';
import { NewsCard } from '../features/guide/news-card.tsx';
import { SignsCard } from '../features/guide/signs-card.tsx';
import { EmergencyGate } from '../features/guide/signs-gate.tsx';
import { UnfinishedCard } from '../features/guide/unfinished-card.tsx';
import { CopyNudge } from '../features/keeping/copy-nudge.tsx';
import { NotNowCard } from '../features/pausing/not-now-card.tsx';
import { NextStepCard } from '../features/today/next-step-card.tsx';
import TodayScreen from '../features/today/today-screen.tsx';
import { useCompanion } from './companion.ts';

/** What today may ask, most urgent first. Features do not know each other; they meet here. */
const cards = [
  NewsCard,
  HeatCard,
  UnfinishedCard,
  SignsCard,
  NoticeCard,
  GapQuestion,
  CheckInCard,
  DosesCard,
  CauseCard,
  NotNowCard,
  NextStepCard,
  CopyNudge,
];

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
        cards={cards}
        onSpasm={() => void journal.append([{ kind: 'guide-run-started', values: {} }])}
      />
    </EmergencyGate>
  );
}
