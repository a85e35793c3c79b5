import { useState } from 'preact/hooks';
import { chosenActivities } from '../../../domain/check-in/activities.ts';
import type { JournalEntry, Nrs } from '../../../domain/journal/entry.ts';
import { NumberScale } from '../../ui/number-scale.tsx';
import { ActivityPicker } from './activity-picker.tsx';

interface Props {
  entries: readonly JournalEntry[];
  scores: Readonly<Record<string, Nrs>>;
  onScore: (activityId: string, score: Nrs) => void;
}

/** The person's own activities, each scored by one tap (PSFS); the first time they are chosen here. */
export function ActivityScales({ entries, scores, onScore }: Props) {
  const [isChoosing, setChoosing] = useState(false);
  const activities = chosenActivities(entries);
  if (isChoosing) return <ActivityPicker chosen={activities} onDone={() => setChoosing(false)} />;
  return (
    <section class="stack">
      <h2>What is hard for you</h2>
      {activities.length === 0 ? (
        <p>Choose one to three things that your back makes hard. Then you can watch them get easier.</p>
      ) : null}
      {activities.map(({ id, label }) => (
        <div key={id} class="stack">
          <h3>{label}</h3>
          <NumberScale
            name={label}
            low="cannot do it"
            high="as well as before"
            chosen={scores[id]}
            onChoose={(score) => onScore(id, score)}
          />
        </div>
      ))}
      <button type="button" class="button" onClick={() => setChoosing(true)}>
        {activities.length === 0 ? 'Choose what is hard' : 'Choose others'}
      </button>
    </section>
  );
}
