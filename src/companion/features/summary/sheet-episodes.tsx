import type { SpasmEvent } from '../../../domain/episode/episode.ts';
import type { SummaryEpisode } from '../../../domain/summary/episodes-part.ts';
import { Lines } from './sheet-section.tsx';
import { fullDay } from './words-of-time.ts';
import { episodeLine } from './words-of-summary.ts';

/** The newest are told one by one; ten years of lines would hide them. */
const MOST_LISTED = 6;

interface Props {
  episodes: readonly SummaryEpisode[];
  loneSpasms: readonly SpasmEvent[];
}

/** Each episode with what is known of it, newest first, and the spasms beside them. */
export function SheetEpisodes({ episodes, loneSpasms }: Props) {
  const older = episodes.slice(MOST_LISTED);
  const oldest = older.at(-1);
  const lone = loneSpasms.slice(0, MOST_LISTED).map(({ day }) => fullDay(day));
  const more = loneSpasms.length - lone.length;
  return (
    <>
      {episodes.length === 0 ? <p>No pain of more than 24 hours is noted.</p> : null}
      <Lines lines={episodes.slice(0, MOST_LISTED).map(episodeLine)} />
      {oldest ? (
        <p>
          And {older.length} earlier, since {fullDay(oldest.episode.startDay)}.
        </p>
      ) : null}
      {lone.length > 0 ? (
        <p>
          Spasms without pain of more than 24 hours: {lone.join(', ')}
          {more > 0 ? ` and ${more} earlier` : ''}.
        </p>
      ) : null}
    </>
  );
}
