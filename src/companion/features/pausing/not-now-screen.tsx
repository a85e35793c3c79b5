import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { pausingWords } from '../../../content/pausing/pausing-words.ts';
import { entriesOf } from '../../../domain/journal/effective-entries.ts';
import type { PausedActivity } from '../../../domain/pausing/paused-activities.ts';
import type { ReturnStep } from '../../../domain/pausing/return-plan.ts';
import { AddActivity } from './add-activity.tsx';
import { CoachNoteView } from './coach-note-view.tsx';
import { PainRule } from './pain-rule.tsx';
import { PausedActivityCard } from './paused-activity-card.tsx';
import './pausing.css';
import { TryForm } from './try-form.tsx';
import { usePaused, type Paused } from './use-paused.ts';

type View = { kind: 'list' | 'note' } | { kind: 'try'; activity: PausedActivity; step: ReturnStep };

/** A2: what is left out for now, a safer way if it must be, and the way back step by step. */
export default function NotNowScreen({ notice }: { notice?: ComponentChildren }) {
  const paused = usePaused();
  const [view, setView] = useState<View>({ kind: 'list' });
  const toList = () => setView({ kind: 'list' });
  if (view.kind === 'try') return <TryForm {...view} write={paused.write} onDone={toList} />;
  if (view.kind === 'note') return <CoachNoteView paused={paused} onDone={toList} />;
  return <List paused={paused} notice={notice} onView={setView} />;
}

interface ListProps {
  paused: Paused;
  notice: ComponentChildren;
  onView(view: View): void;
}

function List({ paused, notice, onView }: ListProps) {
  const { activities, areSignsOpen, write } = paused;
  const [crossedOff, setCrossedOff] = useState<PausedActivity | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const resume = async (activity: PausedActivity) => {
    await write(
      ...activity.pausedIds.map((pausedId) => ({
        kind: 'activity-resumed' as const,
        values: { pausedId },
      })),
    );
    setCrossedOff(activity);
    heading.current?.focus();
  };
  return (
    <main class="page pausing">
      <h1 tabIndex={-1} ref={heading}>
        {pausingWords.title}
      </h1>
      {notice}
      {crossedOff ? (
        <CrossedOff activity={crossedOff} paused={paused} onDone={() => setCrossedOff(null)} />
      ) : null}
      <p>{pausingWords.intro}</p>
      {areSignsOpen && activities.some(({ isSafeAgain }) => !isSafeAgain) ? (
        <div class="card card-care">
          <p>The danger signs come first. Then the steps open.</p>
          <a class="button" href="/signs">
            Look through the danger signs
          </a>
        </div>
      ) : null}
      {activities.length === 0 ? <p>{pausingWords.emptyList}</p> : null}
      {activities.map((activity) => (
        <PausedActivityCard
          key={activity.pausedIds[0]}
          activity={activity}
          paused={paused}
          onTried={(step) => onView({ kind: 'try', activity, step })}
          onResumed={() => void resume(activity)}
        />
      ))}
      <AddActivity paused={paused} />
      {activities.length > 0 ? (
        <button type="button" class="button button-wide" onClick={() => onView({ kind: 'note' })}>
          A note for work or for a coach
        </button>
      ) : null}
      <PainRule />
      <a class="button button-wide" href="/cause">
        What came before the spasm
      </a>
    </main>
  );
}

/** What was just crossed off, with the way back. */
function CrossedOff({
  activity,
  paused: { entries, write },
  onDone,
}: {
  activity: PausedActivity;
  paused: Paused;
  onDone(): void;
}) {
  const putBack = async () => {
    const resumed = entriesOf(entries, 'activity-resumed').filter(({ values }) =>
      activity.pausedIds.includes(values.pausedId),
    );
    await write(
      ...resumed.map(({ id: removedId }) => ({ kind: 'entry-removed' as const, values: { removedId } })),
    );
    onDone();
  };
  return (
    <section class="card card-good" role="status">
      <p>{activity.label} is off the list.</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void putBack()}>
          Put it back
        </button>
      </div>
    </section>
  );
}
