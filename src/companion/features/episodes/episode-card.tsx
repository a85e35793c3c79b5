import type { Episode } from '../../../domain/episode/episode.ts';
import { EPISODE_CLEAR_DAYS } from '../../../domain/episode/episode-rules.ts';
import type { JournalEntry } from '../../../domain/journal/entry.ts';
import { daysBetween, type LocalDay } from '../../../domain/time/local-day.ts';
import { dayWords, lengthWords } from './day-words.ts';
import { PutRight } from './put-right.tsx';

interface Props {
  episode: Episode;
  earlier: Episode | null;
  isNewest: boolean;
  entries: readonly JournalEntry[];
  today: LocalDay;
}

const count = (many: number, one: string, more: string) => (many === 1 ? `1 ${one}` : `${many} ${more}`);

/** One time of back pain in words. */
export function EpisodeCard(props: Props) {
  const { episode, today } = props;
  const { startDay, endDay, spasms, flares, gaps, isByHand, saidBeginning } = episode;
  const facts = [
    spasms.length > 0 ? count(spasms.length, 'spasm', 'spasms') : null,
    flares.length > 0 ? `pain jumped up ${flares.length === 1 ? 'once' : `${flares.length} times`}` : null,
    isByHand ? 'with your own word on it' : null,
  ].filter((fact) => fact !== null);
  return (
    <li class="card">
      <h3>
        {endDay === null
          ? `From ${dayWords(startDay, today)}`
          : `${dayWords(startDay, today)} to ${dayWords(endDay, today)}`}
      </h3>
      <p>{stateWords(episode, today)}</p>
      {saidBeginning.kind === 'on-or-before' && saidBeginning.day < startDay ? (
        <p>You said it was there already on {dayWords(saidBeginning.day, today)}.</p>
      ) : null}
      {gaps.map(({ againId, lastPainDay, againDay }) => (
        <p key={againId}>
          From {dayWords(lastPainDay, today)} to {dayWords(againDay, today)} it is not known how it was.
        </p>
      ))}
      {facts.length > 0 ? <p class="soft">{facts.join(', ')}</p> : null}
      <PutRight {...props} />
    </li>
  );
}

/** How it stands, by what is known and no further. */
function stateWords(episode: Episode, today: LocalDay): string {
  const { state, startDay, endDay, lastPainDay, lastKnownDay, recoveredDay } = episode;
  if (state === 'going-on') {
    const lastPain = `Pain was last noted on ${dayWords(lastPainDay, today)}.`;
    const isLongAgo = daysBetween(lastKnownDay, today) > EPISODE_CLEAR_DAYS;
    return isLongAgo ? `${lastPain} What came after is not known.` : `It goes on. ${lastPain}`;
  }
  const length = `It lasted ${lengthWords(startDay, endDay ?? lastPainDay)}.`;
  if (state === 'recovered')
    return `${length} It counts as over after ${EPISODE_CLEAR_DAYS} days without pain.`;
  return recoveredDay !== null && recoveredDay !== endDay
    ? `${length} A whole week without pain on ${dayWords(recoveredDay, today)}.`
    : length;
}
