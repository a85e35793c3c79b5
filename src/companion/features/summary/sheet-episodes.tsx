import type { SummaryEpisode } from '../../../domain/summary/episodes-part.ts';
import { fullDay } from './words-of-time.ts';
import { episodeWhen } from './words-of-summary.ts';

/** The newest are told line by line; a table of ten years would hide them. */
const MOST_LISTED = 6;

/** Each episode with what is known of it, newest first. */
export function SheetEpisodes({ episodes }: { episodes: readonly SummaryEpisode[] }) {
  if (episodes.length === 0)
    return <p>No pain of more than 24 hours is noted. Spasms are listed where they were noted.</p>;
  const older = episodes.slice(MOST_LISTED);
  const oldest = older.at(-1);
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">From, to</th>
            <th scope="col">Days (known)</th>
            <th scope="col">Worst</th>
            <th scope="col">Spasms</th>
            <th scope="col">Flares</th>
          </tr>
        </thead>
        <tbody>
          {episodes.slice(0, MOST_LISTED).map((one) => (
            <tr key={one.episode.id}>
              <th scope="row">
                {episodeWhen(one)}
                {one.episode.isByHand ? ' (put right by hand)' : ''}
              </th>
              <td>
                {one.dayCount} ({one.knownDays})
              </td>
              <td>{one.worst ? one.worst.pain : 'not known'}</td>
              <td>{one.episode.spasms.length}</td>
              <td>{one.episode.flares.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {oldest ? (
        <p>
          And {older.length} earlier since {fullDay(oldest.episode.startDay)}.
        </p>
      ) : null}
    </>
  );
}
