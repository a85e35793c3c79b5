import type { Instant } from '../../domain/time/instant.ts';
import CauseScreen from '../features/cause/cause-screen.tsx';
import type { GuideParts } from '../features/guide/guide-screens.ts';
import NewsGate from '../features/guide/news-gate.tsx';
import NotNowScreen from '../features/pausing/not-now-screen.tsx';

export type CausePage = 'cause' | 'not-now';

interface Props {
  page: CausePage;
  openedAt: Instant;
  parts: GuideParts;
}

/** What came before a spasm, and the way back to it: a fall, or something new in a leg, asks its danger signs at once. */
export default function CausePages({ page, openedAt, parts }: Props) {
  return (
    <NewsGate parts={parts} openedAt={openedAt}>
      {(notice) => (page === 'cause' ? <CauseScreen notice={notice} /> : <NotNowScreen notice={notice} />)}
    </NewsGate>
  );
}
