import { useEffect, useRef, useState } from 'preact/hooks';
import { activityChoices } from '../../../content/check-in/activities.ts';
import { MOST_ACTIVITIES, type Activity } from '../../../domain/check-in/activities.ts';
import { useCompanion } from '../../shell/companion.ts';
import { ChoiceRow } from './choice-row.tsx';
import { useOnLeave } from '../../ui/use-on-leave.ts';

const sameWords = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Up to five things of their own, from the list or in their own words. Written when done, or on the way out. */
export function ActivityPicker({ chosen, onDone }: { chosen: readonly Activity[]; onDone: () => void }) {
  const { journal } = useCompanion();
  const [picked, setPicked] = useState(chosen);
  const [own, setOwn] = useState('');
  const written = useRef(chosen.map(({ id }) => id).join());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const isFull = picked.length >= MOST_ACTIVITIES;
  const choices = [
    ...activityChoices,
    ...picked.filter(({ id }) => !activityChoices.some((one) => one.id === id)),
  ];
  const toggle = (id: string) => {
    if (picked.some((one) => one.id === id)) setPicked(picked.filter((one) => one.id !== id));
    else if (!isFull) setPicked([...picked, ...choices.filter((one) => one.id === id)]);
  };
  const withOwn = (): readonly Activity[] => {
    const label = own.trim();
    if (!label || isFull || picked.some((one) => sameWords(one.label, label))) return picked;
    const known = choices.find((one) => sameWords(one.label, label));
    return [...picked, known ?? { id: `own:${label.toLowerCase()}`, label }];
  };
  const write = () => {
    const all = withOwn();
    const ids = all.map(({ id }) => id).join();
    if (ids === written.current) return;
    written.current = ids;
    void journal.append([{ kind: 'activities-chosen', values: { activities: [...all] } }]);
  };
  useOnLeave(write);

  return (
    <section class="stack">
      <h2 tabIndex={-1} ref={heading}>
        What does your back make hard just now?
      </h2>
      <p>One to three is best. Five is the most.</p>
      <ChoiceRow
        name="What is hard"
        choices={choices}
        isChosen={(id) => picked.some((one) => one.id === id)}
        onChoose={toggle}
      />
      {isFull ? <p role="status">That is five. Tap one to take it out.</p> : null}
      <div class="field">
        <label for="own-activity">Or in your own words</label>
        <input
          id="own-activity"
          class="input"
          maxLength={60}
          value={own}
          onInput={(event) => setOwn(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        {own.trim() && !isFull ? (
          <button
            type="button"
            class="button"
            onClick={() => {
              setPicked(withOwn());
              setOwn('');
            }}
          >
            Add it
          </button>
        ) : null}
        <button
          type="button"
          class="button"
          onClick={() => {
            write();
            onDone();
          }}
        >
          These are mine
        </button>
      </div>
    </section>
  );
}
