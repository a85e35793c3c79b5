import { BreaksCard } from '../features/breaks/breaks-card.tsx';
import { CauseCard } from '../features/cause/cause-card.tsx';
import { CheckInCard } from '../features/check-in/check-in-card.tsx';
import { HowLongCard } from '../features/course/how-long-card.tsx';
import { DosesCard } from '../features/dosing/doses-card.tsx';
import { GapQuestion } from '../features/episodes/gap-question.tsx';
import { NoticeCard } from '../features/episodes/notice-card.tsx';
import { HeatCard } from '../features/guide/heat-card.tsx';
import { NewsCard } from '../features/guide/news-card.tsx';
import { SignsCard } from '../features/guide/signs-card.tsx';
import { UnfinishedCard } from '../features/guide/unfinished-card.tsx';
import { CopyNudge } from '../features/keeping/copy-nudge.tsx';
import { NotNowCard } from '../features/pausing/not-now-card.tsx';
import { PlanCard } from '../features/recovery/plan-card.tsx';
import { TodayPlaces } from '../features/today/today-places.tsx';

/** What today may ask, most urgent first. Features do not know each other; they meet here. */
const cards = [
  NewsCard,
  HeatCard,
  UnfinishedCard,
  SignsCard,
  NoticeCard,
  GapQuestion,
  CheckInCard,
  HowLongCard,
  DosesCard,
  PlanCard,
  BreaksCard,
  CauseCard,
  NotNowCard,
  CopyNudge,
];

/** Everything below the way into the guide: a part of its own, for that way does not wait for it. */
export default function TodayCards() {
  return (
    <>
      {cards.map((Card, at) => (
        <Card key={at} />
      ))}
      <TodayPlaces />
    </>
  );
}
