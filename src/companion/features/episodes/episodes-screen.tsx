import { useEffect, useRef } from 'preact/hooks';
import { EPISODE_CLEAR_DAYS } from '../../../domain/episode/episode-rules.ts';
import { useScrolledTo } from '../../ui/use-scrolled-to.ts';
import { NotAllRead } from '../../shell/not-all-read.tsx';
import { AddEarlier } from './add-earlier.tsx';
import { EpisodeCard } from './episode-card.tsx';
import './episodes.css';
import { GapQuestion } from './gap-question.tsx';
import { LeftOutList, OtherSpasms } from './other-spasms.tsx';
import { OwnClinic } from './own-clinic.tsx';
import { shareOfYear } from './timeline-years.ts';
import { Timeline, TimelineKey } from './timeline.tsx';
import { useEpisodes, type Times } from './use-episodes.ts';

/** Every time of back pain, on one picture and in words, and the way to put it right. */
export default function EpisodesScreen() {
  const times = useEpisodes();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="page times">
      <h1 tabIndex={-1} ref={heading}>
        Earlier times
      </h1>
      {times === null ? (
        <p>One moment.</p>
      ) : (
        <>
          <NotAllRead readAgain={times.readAgain} />
          <GapQuestion />
          {times.episodes.length + times.loneSpasms.length === 0 ? (
            <p>
              No time of back pain is known yet. Spasms and check-ins make this page; you can add earlier
              times yourself.
            </p>
          ) : (
            <Picture times={times} />
          )}
          {times.episodes.length > 0 ? (
            <section class="stack" aria-labelledby="all-times">
              <h2 id="all-times">Pain for over a day</h2>
              <ol class="list-plain stack">
                {times.episodes
                  .map((episode, at, all) => (
                    <EpisodeCard
                      key={episode.id}
                      episode={episode}
                      earlier={all[at - 1] ?? null}
                      isNewest={at === all.length - 1}
                      entries={times.entries}
                      today={times.today}
                    />
                  ))
                  .toReversed()}
              </ol>
            </section>
          ) : null}
          <OtherSpasms spasms={times.loneSpasms} today={times.today} />
          <LeftOutList leftOut={times.leftOut} today={times.today} />
          <AddEarlier today={times.today} />
          <OwnClinic />
          <details class="card">
            <summary>How times are counted</summary>
            <p>
              Pain for over a day begins a time. It ends after {EPISODE_CLEAR_DAYS} days without pain: pain
              before that is still the same time. A day without a note is not known. It never counts as a day
              without pain.
            </p>
          </details>
        </>
      )}
    </main>
  );
}

function Picture({ times: { episodes, loneSpasms, today } }: { times: Times }) {
  // The newest row ends with today, somewhere in its year.
  const frame = useScrolledTo(shareOfYear(today));
  return (
    <section class="card" aria-label="All times on one picture">
      <div class="times-frame" role="region" aria-label="The picture" tabIndex={0} ref={frame}>
        <Timeline episodes={episodes} spasms={loneSpasms} today={today} />
      </div>
      <TimelineKey />
    </section>
  );
}
