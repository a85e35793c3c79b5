import { activityWords } from '../../../content/recovery/screen-words.ts';
import { entriesOf } from '../../../domain/journal/effective-entries.ts';
import type { EntryOf } from '../../../domain/journal/entry.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import { dayInWords } from '../../shell/day-in-words.ts';
import type { PlanNow } from '../../shell/plan-now.ts';
import { ActivityForm, type Activity } from './activity-form.tsx';

interface Props extends Pick<PlanNow, 'entries' | 'today'> {
  /** The first is chosen. */
  activities: readonly [Activity, ...Activity[]];
  open: string;
}

/** The journal page has them all. */
const MOST_SHOWN = 4;

/** What was done beside the sessions, to note and to look at; what was noted wrongly can be taken out. */
export function ActivityLog({ entries, today, activities, open }: Props) {
  const { journal } = useCompanion();
  const noted = entriesOf(entries, 'activity-done')
    .filter(({ values }) => activities.includes(values.activity))
    .toReversed()
    .toSorted((a, b) => b.values.day.localeCompare(a.values.day))
    .slice(0, MOST_SHOWN);
  return (
    <>
      {noted.length > 0 ? (
        <ul class="list-plain recovery-log">
          {noted.map((entry) => (
            <li key={entry.id} class="recovery-choice">
              <span>{noteInWords(entry, today)}</span>
              <button
                type="button"
                class="button button-quiet"
                aria-label={`Take out: ${noteInWords(entry, today)}`}
                onClick={() =>
                  void journal.append([{ kind: 'entry-removed', values: { removedId: entry.id } }])
                }
              >
                Take out
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <details>
        <summary>{open}</summary>
        <ActivityForm today={today} activities={activities} />
      </details>
    </>
  );
}

function noteInWords({ values }: EntryOf<'activity-done'>, today: LocalDay): string {
  const { day, activity, minutes, painDuring } = values;
  const pain = painDuring === undefined ? '' : `, pain ${painDuring}`;
  return `${activityWords[activity]} ${dayInWords(day, today)}, ${minutes} min${pain}`;
}
