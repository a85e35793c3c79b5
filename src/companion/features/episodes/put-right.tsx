import type { Episode } from '../../../domain/episode/episode.ts';
import type { JournalEntry, NewEntry } from '../../../domain/journal/entry.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import { DayForm } from './day-form.tsx';
import { dayWords } from './day-words.ts';

interface Props {
  episode: Episode;
  /** The one before it; null for the first. */
  earlier: Episode | null;
  isNewest: boolean;
  /** Effective, in id order. */
  entries: readonly JournalEntry[];
  today: LocalDay;
}

type Change = Extract<NewEntry, { kind: 'episode-corrected' }>['values']['change'];

/** The person's word goes before what the app worked out, and can be taken back. */
export function PutRight({ episode, earlier, isNewest, entries, today }: Props) {
  const { journal } = useCompanion();
  const say = (change: Change, day: LocalDay | null = null) =>
    void journal.append([{ kind: 'episode-corrected', values: { episodeId: episode.id, change, day } }]);
  const noted = entries.filter((entry) => entry.kind === 'episode-noted' && entry.id === episode.id);
  const takeBack = () =>
    void journal.append(
      episode.correctedIds.map((episodeId) => ({
        kind: 'episode-corrected',
        values: { episodeId, change: 'as-worked-out', day: null },
      })),
    );
  const takeOut = () =>
    void journal.append(noted.map(({ id }) => ({ kind: 'entry-removed', values: { removedId: id } })));
  return (
    <details>
      <summary>Put this right</summary>
      <div class="stack">
        <DayForm
          label="It began on"
          first={episode.startDay}
          latest={episode.lastPainDay}
          save="That is when it began"
          onSave={(day) => say('began', day)}
        />
        <DayForm
          label="Its last day of pain was"
          first={episode.endDay ?? episode.lastPainDay}
          earliest={episode.startDay}
          latest={today}
          save="It was over after that"
          onSave={(day) => say('recovered', day)}
        />
        {isNewest && episode.state !== 'going-on' ? (
          <button type="button" class="button" onClick={() => say('going-on')}>
            It still goes on
          </button>
        ) : null}
        {earlier ? (
          <button type="button" class="button" onClick={() => say('part-of-earlier')}>
            The same as the one from {dayWords(earlier.startDay, today)}
          </button>
        ) : null}
        {noted.length > 0 ? (
          <button type="button" class="button" onClick={takeOut}>
            Take out this time that I added
          </button>
        ) : (
          <button type="button" class="button" onClick={() => say('not-an-episode', episode.startDay)}>
            Do not count this one
          </button>
        )}
        {episode.correctedIds.length > 0 ? (
          <button type="button" class="button" onClick={takeBack}>
            Back to what the app worked out
          </button>
        ) : null}
      </div>
    </details>
  );
}
