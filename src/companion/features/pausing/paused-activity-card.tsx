import { useState } from 'preact/hooks';
import { lightWords, pausingWords, qualityWords } from '../../../content/pausing/pausing-words.ts';
import type { PausedActivity } from '../../../domain/pausing/paused-activities.ts';
import type { ReturnStep } from '../../../domain/pausing/return-plan.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import type { Paused } from './use-paused.ts';
import { dayInWords } from '../../shell/day-in-words.ts';
import { MorningQuestion } from './morning-question.tsx';
import { SaferWay } from './safer-way.tsx';
import { StepOffer } from './step-offer.tsx';
import { TriedList } from './tried-list.tsx';

interface Props {
  activity: PausedActivity;
  paused: Paused;
  onTried(step: ReturnStep): void;
  onResumed(): void;
}

/** One thing that is left out for now, with the way back to it. */
export function PausedActivityCard({ activity, paused, onTried, onResumed }: Props) {
  const { pausedIds, label, pausedOn, plan, isSafeAgain, isTimeToTry, needsHelp } = activity;
  const { today, areSignsOpen, write } = paused;
  const id = `paused-${pausedIds[0]}`;
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      <p class="small soft">On the list since {dayInWords(pausedOn, today)}</p>
      <MorningQuestion activity={activity} today={today} write={write} />
      <LastWasRed activity={activity} today={today} />
      {isTimeToTry ? <p class="card card-care">{pausingWords.timeToTry}</p> : null}
      {isSafeAgain ? (
        <>
          <p class="card card-good">{pausingWords.safeAgain}</p>
          <button type="button" class="button button-main" onClick={onResumed}>
            Cross {label} off
          </button>
        </>
      ) : areSignsOpen ? null : (
        <StepOffer activity={activity} today={today} onTried={onTried} />
      )}
      {needsHelp ? (
        <p>
          {pausingWords.askHelp} <a href="/summary">A page to hand over</a>
        </p>
      ) : null}
      <SaferWay activityId={plan.activityId} label={label} />
      <TriedList activity={activity} today={today} />
      <Changes activity={activity} write={write} onResumed={onResumed} />
    </section>
  );
}

/** What a red try asks for, until the next one. */
function LastWasRed({ activity: { tries }, today }: { activity: PausedActivity; today: LocalDay }) {
  const last = tries.at(-1);
  if (last?.light !== 'red') return null;
  return (
    <div class="card card-alarm">
      <p>
        <strong>{lightWords.red.name}</strong>, {dayInWords(last.day, today)}. {lightWords.red.say}
      </p>
      {last.isInLeg ? <p>{qualityWords.legFound}</p> : null}
    </div>
  );
}

/** Its name, off the list by one's own decision, and what was put there by mistake. */
function Changes({
  activity: { pausedIds, label },
  write,
  onResumed,
}: Pick<Props, 'activity' | 'onResumed'> & Pick<Paused, 'write'>) {
  const [name, setName] = useState(label);
  const id = `name-${pausedIds[0]}`;
  const rename = () =>
    void write(
      ...pausedIds.map((correctedId) => ({
        kind: 'entry-corrected' as const,
        values: { correctedId, values: { label: name.trim() } },
      })),
    );
  const remove = () =>
    void write(...pausedIds.map((removedId) => ({ kind: 'entry-removed' as const, values: { removedId } })));
  return (
    <details>
      <summary>
        Change or cross off<span class="visually-hidden"> {label}</span>
      </summary>
      <div class="stack pausing-changes">
        <div class="field">
          <label for={id}>What you call it</label>
          <input
            id={id}
            class="input"
            maxLength={60}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <button
          type="button"
          class="button"
          disabled={name.trim() === '' || name.trim() === label}
          onClick={rename}
        >
          Save the name
        </button>
        <button type="button" class="button" onClick={onResumed}>
          I am back to it: cross it off
        </button>
        <button type="button" class="button button-quiet" onClick={remove}>
          I put it here by mistake
        </button>
      </div>
    </details>
  );
}
