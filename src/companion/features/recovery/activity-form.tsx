import { useId, useState } from 'preact/hooks';
import { activityWords } from '../../../content/recovery/screen-words.ts';
import type { EntryValues, Nrs } from '../../../domain/journal/entry.ts';
import { addDays, type LocalDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import { dayInWords } from '../../shell/day-in-words.ts';
import { NumberScale } from '../../ui/number-scale.tsx';

export type Activity = EntryValues['activity-done']['activity'];

const LONGEST_MINUTES = 600;

interface Props {
  today: LocalDay;
  /** The first is chosen. */
  activities: readonly [Activity, ...Activity[]];
}

/** One thing done, of today or of the two days before. */
export function ActivityForm({ today, activities }: Props) {
  const { journal } = useCompanion();
  const id = useId();
  const [activity, setActivity] = useState<Activity>(activities[0]);
  const [day, setDay] = useState<LocalDay>(today);
  const [typed, setTyped] = useState('');
  const [painDuring, setPain] = useState<Nrs>();
  const [isWrong, setWrong] = useState(false);
  const [news, setNews] = useState('');
  const save = async (event: Event) => {
    event.preventDefault();
    const minutes = Number(typed);
    const isRight = Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_MINUTES;
    setWrong(!isRight);
    if (!isRight) return;
    const pain = painDuring === undefined ? {} : { painDuring };
    await journal.append([{ kind: 'activity-done', values: { day, activity, minutes, ...pain } }]);
    setTyped('');
    setPain(undefined);
    setNews(`${activityWords[activity]} noted.`);
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      {activities.length > 1 ? (
        <div class="recovery-chips" role="group" aria-label="What it was">
          {activities.map((one) => (
            <button
              key={one}
              type="button"
              class="button"
              aria-pressed={one === activity}
              onClick={() => setActivity(one)}
            >
              {activityWords[one]}
            </button>
          ))}
        </div>
      ) : null}
      <div class="recovery-chips" role="group" aria-label="When it was">
        {[today, addDays(today, -1), addDays(today, -2)].map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-pressed={one === day}
            onClick={() => setDay(one)}
          >
            {dayInWords(one, today).replace(/^./, (first) => first.toUpperCase())}
          </button>
        ))}
      </div>
      <div class="field">
        <label for={`${id}-minutes`}>Minutes</label>
        <input
          id={`${id}-minutes`}
          class="input"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={`${id}-problem`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <p id={`${id}-problem`} class="input-error" role="alert" hidden={!isWrong}>
          Write the minutes as a whole number, up to {LONGEST_MINUTES}.
        </p>
      </div>
      <p class="label">Pain on the way, if you like</p>
      <NumberScale
        name="Pain during"
        low="none"
        high="worst"
        chosen={painDuring}
        onChoose={(nrs) => setPain(nrs === painDuring ? undefined : nrs)}
      />
      <button type="submit" class="button button-wide">
        Note it
      </button>
      <p role="status">{news}</p>
    </form>
  );
}
