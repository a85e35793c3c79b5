import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import {
  newSignChoices,
  sleepChoices,
  stillInLeg,
  workChoices,
} from '../../../content/check-in/day-choices.ts';
import { checkInNoted } from '../../../domain/check-in/check-in-again.ts';
import { asksOfLeg } from '../../../domain/episode/notices/into-a-leg.ts';
import { entriesOf } from '../../../domain/journal/effective-entries.ts';
import type { JournalEntry } from '../../../domain/journal/entry.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import { PAIN_FREE_NRS_MAX } from '../../../domain/episode/episode-rules.ts';
import { NumberScale } from '../../ui/number-scale.tsx';
import { ActivityScales } from './activity-scales.tsx';
import {
  checkInFrom,
  newsFrom,
  isCheckInDraft,
  withChoice,
  withNewSign,
  withPainNow,
  type CheckInDraft,
} from './check-in-draft.ts';
import { ChoiceRow } from './choice-row.tsx';
import { forgetDraft, keepDraft, keptDraftOf } from './kept-draft.ts';
import { useOnLeave } from '../../ui/use-on-leave.ts';

interface Props {
  day: LocalDay;
  isToday: boolean;
  title: string;
  dayWords: string;
  notice: ComponentChildren;
  entries: readonly JournalEntry[];
  /** What was said of the day so far. */
  said: CheckInDraft | null;
  onTouch: () => void;
  onSaved: () => void;
  /** Ways to another day. */
  children: ComponentChildren;
}

/**
 * Three taps: pain now, worst, Save; everything else may be left. Written on Save and on every way out, once pain was
 * tapped; until then, and until the disk has it, it is kept as a draft.
 */
export function CheckInForm({
  day,
  isToday,
  title,
  dayWords,
  notice,
  entries,
  said,
  onTouch,
  onSaved,
  children,
}: Props) {
  const { journal } = useCompanion();
  const [draft, setDraft] = useState<CheckInDraft>(
    () => said ?? keptDraftOf('check-in', day, isCheckInDraft) ?? {},
  );
  const [isPainMissing, setPainMissing] = useState(false);
  const unwritten = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const change = (next: CheckInDraft) => {
    unwritten.current = true;
    keepDraft('check-in', day, next);
    setDraft(next);
    onTouch();
  };
  const write = async () => {
    const values = checkInFrom(draft, day);
    if (!unwritten.current || !values) return;
    unwritten.current = false;
    await journal.append(checkInNoted(entries, values));
    if (!unwritten.current) forgetDraft('check-in');
  };
  /** A danger sign that was ticked does not wait for a number. */
  const writeNews = async () => {
    const values = newsFrom(draft, day);
    const known = entriesOf(entries, 'news-noted').findLast((entry) => entry.values.day === day)?.values;
    if (values && values.newSigns.join() !== known?.newSigns.join())
      await journal.append([{ kind: 'news-noted', values }]);
  };
  useOnLeave(() => {
    void write();
    void writeNews();
  });
  const save = async () => {
    if (draft.painNow === undefined) {
      setPainMissing(true);
      return writeNews();
    }
    await write();
    onSaved();
  };

  const ofDay = isToday ? 'today' : 'that day';
  return (
    <main class="page check-in">
      <div>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <p class="soft">{dayWords}</p>
      </div>
      {notice}
      <section class="stack">
        <h2>{isToday ? 'Pain now' : 'Pain at the end of the day'}</h2>
        <NumberScale
          name={isToday ? 'Pain now' : 'Pain at the end'}
          low="no pain"
          high="the worst"
          chosen={draft.painNow}
          onChoose={(nrs) => {
            setPainMissing(false);
            change(withPainNow(draft, nrs));
          }}
        />
      </section>
      <section class="stack">
        <h2>Worst {ofDay}</h2>
        <NumberScale
          name={`Worst ${ofDay}`}
          low={draft.painNow === undefined ? 'no pain' : 'the same'}
          high="the worst"
          from={draft.painNow ?? 0}
          chosen={draft.painWorst}
          onChoose={(painWorst) => change({ ...draft, painWorst })}
        />
        {draft.painNow !== undefined &&
        draft.painNow <= PAIN_FREE_NRS_MAX &&
        draft.painWorst === undefined ? (
          <p class="soft">Tap the worst too. Without it nobody knows that the whole day was good.</p>
        ) : null}
      </section>
      <section class="stack">
        <h2>Anything new?</h2>
        <ChoiceRow
          name="Anything new"
          choices={newSignChoices}
          isChosen={(id) => draft.newSigns?.includes(id) ?? false}
          onChoose={(id) => change(withNewSign(draft, id))}
        />
      </section>
      {asksOfLeg(entries, day) ? (
        <section class="stack">
          <h2>The pain in your leg</h2>
          <ChoiceRow
            name="The pain in your leg"
            choices={[stillInLeg]}
            isChosen={(id) => draft.newSigns?.includes(id) ?? false}
            onChoose={(id) => change(withNewSign(draft, id))}
          />
        </section>
      ) : null}
      <ActivityScales
        entries={entries}
        scores={draft.activities ?? {}}
        onScore={(id, score) => change({ ...draft, activities: { ...draft.activities, [id]: score } })}
      />
      <section class="stack">
        <h2>Sleep</h2>
        <ChoiceRow
          name="Sleep"
          choices={sleepChoices}
          isChosen={(id) => draft.sleep === id}
          onChoose={(id) => change(withChoice(draft, 'sleep', id))}
        />
      </section>
      <section class="stack">
        <h2>Work, paid or at home, or caring for others</h2>
        <ChoiceRow
          name="Work"
          choices={workChoices}
          isChosen={(id) => draft.work === id}
          onChoose={(id) => change(withChoice(draft, 'work', id))}
        />
      </section>
      <div class="field">
        <label for="check-in-note">In your own words, if you like</label>
        <textarea
          id="check-in-note"
          class="input"
          rows={3}
          maxLength={2000}
          aria-describedby="check-in-note-hint"
          value={draft.note ?? ''}
          onInput={(event) => change({ ...draft, note: event.currentTarget.value })}
        />
        <p id="check-in-note-hint" class="small soft">
          Unspasm does not read these words. If something worries you, tap it under “Anything new?” as well.
        </p>
      </div>
      {children}
      <div class="check-in-foot">
        {isPainMissing ? <p role="alert">Tap a number for your pain first.</p> : null}
        <button type="button" class="button button-main" onClick={() => void save()}>
          Save
        </button>
      </div>
    </main>
  );
}
