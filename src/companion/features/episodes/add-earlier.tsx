import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { isLocalDay } from '../../../domain/time/is-local-day.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { useKeptText } from '../../shell/kept-text.ts';
import { useCompanion } from '../../shell/companion.ts';

/** A time of back pain from before the notes, or one that was never written down. */
export function AddEarlier({ today }: { today: LocalDay }) {
  const { journal } = useCompanion();
  const [began, setBegan] = useKeptText('earlier-began');
  const [ended, setEnded] = useKeptText('earlier-ended');
  const [isHalfDone] = useState(began !== '' || ended !== '');
  const isGoingOn = useSignal(false);
  const problem = useSignal<string | null>(null);
  const isAdded = useSignal(false);
  const save = async (event: Event) => {
    event.preventDefault();
    isAdded.value = false;
    const last = isGoingOn.value ? today : ended;
    if (!isLocalDay(began)) problem.value = 'Choose the day it began. About right is good enough.';
    else if (!isLocalDay(last)) problem.value = 'Choose its last day of pain, or tick that it still goes on.';
    else if (last < began) problem.value = 'The last day cannot be before the first.';
    else if (last > today) problem.value = 'These days cannot be in the future.';
    else if (last === began)
      problem.value = 'Pain of one day is no time of its own here. Choose a last day after the first.';
    else {
      problem.value = null;
      await journal.append([
        { kind: 'episode-noted', values: { began: began, ended: isGoingOn.value ? null : last } },
      ]);
      isAdded.value = true;
      setBegan('');
      setEnded('');
      isGoingOn.value = false;
    }
  };
  return (
    <details class="card" open={isHalfDone}>
      <summary>Add an earlier time</summary>
      <form class="stack" noValidate onSubmit={(event) => void save(event)}>
        <div class="field">
          <label for="earlier-began">When did it begin? About right is good enough.</label>
          <input
            id="earlier-began"
            class="input"
            type="date"
            value={began}
            max={today}
            aria-describedby="earlier-problem"
            onInput={(event) => setBegan(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="earlier-ended">Its last day of pain</label>
          <input
            id="earlier-ended"
            class="input"
            type="date"
            value={ended}
            max={today}
            disabled={isGoingOn.value}
            aria-describedby="earlier-problem"
            onInput={(event) => setEnded(event.currentTarget.value)}
          />
        </div>
        <label class="times-check">
          <input
            type="checkbox"
            checked={isGoingOn.value}
            onChange={(event) => (isGoingOn.value = event.currentTarget.checked)}
          />
          It still goes on
        </label>
        <p id="earlier-problem" class="input-error" role="alert" hidden={problem.value === null}>
          {problem.value}
        </p>
        <button type="submit" class="button button-wide">
          Add it
        </button>
        <p role="status">{isAdded.value ? 'Added. You can find it in the list above.' : ''}</p>
      </form>
    </details>
  );
}
