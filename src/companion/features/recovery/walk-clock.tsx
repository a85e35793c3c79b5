import { useState } from 'preact/hooks';
import { walkWords } from '../../../content/recovery/screen-words.ts';
import type { EntryOf, JournalEntry, NewEntry } from '../../../domain/journal/entry.ts';
import { HOUR_MS, MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import type { PlanNow } from '../../shell/plan-now.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useNow } from '../../shell/ticking.ts';
import { NumberScale } from '../../ui/number-scale.tsx';

const LOOK_EVERY_MS = 10_000;

/** A clock for a walk; at its end the walk is noted with its minutes, and how much it hurt is asked. */
export function WalkClock({ entries, today }: Pick<PlanNow, 'entries' | 'today'>) {
  const { clock, journal } = useCompanion();
  useNow(LOOK_EVERY_MS);
  const now = clock.now();
  const [leftId, setLeftId] = useState<string | null>(null);
  const startedAt = walkSince(entries, now);
  const write = (...written: NewEntry[]) => void journal.append(written);
  if (startedAt !== null) {
    const minutes = Math.max(0, Math.floor((now - startedAt) / MINUTE_MS));
    const noted: NewEntry = {
      kind: 'activity-done',
      values: { day: today, activity: 'walk', minutes },
    };
    return (
      <>
        <p role="status">
          Walking for <span class="tabular">{minutes} min</span>. {walkWords.goHome}
        </p>
        <button
          type="button"
          class="button button-wide"
          onClick={() =>
            write({ kind: 'clock-ended', values: { clockId: 'walk' } }, ...(minutes > 0 ? [noted] : []))
          }
        >
          I am back
        </button>
      </>
    );
  }
  const walked = walkToAskAbout(entries, now);
  return (
    <>
      {walked && walked.id !== leftId ? (
        <section class="stack recovery-ask">
          <p role="status">
            <strong>{walked.values.minutes} min walked.</strong> {walkWords.askPain}
          </p>
          <NumberScale
            name="Pain on the walk"
            low="none"
            high="worst"
            onChoose={(painDuring) =>
              write({
                kind: 'entry-corrected',
                values: { correctedId: walked.id, values: { painDuring } },
              })
            }
          />
          <button type="button" class="button button-quiet" onClick={() => setLeftId(walked.id)}>
            Leave it out
          </button>
        </section>
      ) : null}
      <button
        type="button"
        class="button button-wide"
        onClick={() => write({ kind: 'clock-started', values: { clockId: 'walk' } })}
      >
        I am off for a walk
      </button>
    </>
  );
}

/** A walk that nobody ended is over by then. */
const LONGEST_WALK_MS = 3 * HOUR_MS;
/** Later nobody remembers. */
const ASK_WITHIN_MS = HOUR_MS;

/** Since when somebody is out for a walk; null for nobody. */
export function walkSince(entries: readonly JournalEntry[], now: Instant): Instant | null {
  const last = entries.findLast(
    (entry): entry is EntryOf<'clock-started' | 'clock-ended'> =>
      (entry.kind === 'clock-started' || entry.kind === 'clock-ended') && entry.values.clockId === 'walk',
  );
  if (last?.kind !== 'clock-started' || now - last.at > LONGEST_WALK_MS) return null;
  return Math.min(last.at, now);
}

function walkToAskAbout(entries: readonly JournalEntry[], now: Instant): EntryOf<'activity-done'> | null {
  const last = entries.findLast(
    (entry): entry is EntryOf<'activity-done'> =>
      entry.kind === 'activity-done' && entry.values.activity === 'walk',
  );
  return last && last.values.painDuring === undefined && now - last.at < ASK_WITHIN_MS ? last : null;
}
