import { useEffect, useRef, useState } from 'preact/hooks';
import { pausingLimits } from '../../../content/pausing/pausing-limits.ts';
import { lightWords, pausingWords, qualityWords } from '../../../content/pausing/pausing-words.ts';
import type { EntryValues, NewEntry, Nrs } from '../../../domain/journal/entry.ts';
import type { PausedActivity } from '../../../domain/pausing/paused-activities.ts';
import type { ReturnStep } from '../../../domain/pausing/return-plan.ts';
import { stepLight } from '../../../domain/pausing/step-light.ts';
import { NumberScale } from '../../ui/number-scale.tsx';

type StopSign = NonNullable<EntryValues['return-step-tried']['stopSigns']>[number];

interface Props {
  activity: PausedActivity;
  step: ReturnStep;
  write(entry: NewEntry): Promise<unknown>;
  onDone(): void;
}

const lightCards = { green: 'card-good', amber: 'card-care', red: 'card-alarm' };

/** How a step went: pain before and during, and what makes it red whatever the number. */
export function TryForm({ activity: { pausedIds, label }, step, write, onDone }: Props) {
  const [painBefore, setPainBefore] = useState<Nrs>();
  const [painDuring, setPainDuring] = useState<Nrs>();
  const [stopSigns, setStopSigns] = useState<readonly StopSign[]>([]);
  const [isSaved, setSaved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [isSaved]);

  if (isSaved && painDuring !== undefined) {
    const tried = {
      painDuring,
      stopSigns: [...stopSigns],
      ...(painBefore === undefined ? {} : { painBefore }),
    };
    const light = stepLight(tried, pausingLimits);
    return (
      <main class="page pausing">
        <h1 tabIndex={-1} ref={heading}>
          {lightWords[light].name}
        </h1>
        <div class={`card ${lightCards[light]}`}>
          <p>{lightWords[light].say}</p>
          {light === 'red' && painDuring >= pausingLimits.redFrom ? <p>{qualityWords.severe}</p> : null}
          {painBefore !== undefined && painBefore >= pausingLimits.amberFrom ? (
            <p>{pausingWords.beforeHigh}</p>
          ) : null}
        </div>
        <button type="button" class="button button-main" onClick={onDone}>
          Back to the list
        </button>
      </main>
    );
  }

  const save = async () => {
    if (painDuring === undefined) return;
    await write({
      kind: 'return-step-tried',
      values: {
        pausedId: pausedIds[0],
        stepId: step.id,
        painDuring,
        ...(painBefore === undefined ? {} : { painBefore }),
        ...(stopSigns.length > 0 ? { stopSigns: [...stopSigns] } : {}),
      },
    });
    setSaved(true);
  };
  const toggle = (sign: StopSign) =>
    setStopSigns(stopSigns.includes(sign) ? stopSigns.filter((one) => one !== sign) : [...stopSigns, sign]);
  return (
    <main class="page pausing">
      <h1 tabIndex={-1} ref={heading}>
        How did it go?
      </h1>
      <p>
        {label}: {step.title}
      </p>
      <section class="stack">
        <h2>Pain just before</h2>
        <NumberScale
          name="Pain before"
          low="none"
          high="worst"
          chosen={painBefore}
          onChoose={setPainBefore}
        />
      </section>
      <section class="stack">
        <h2>Pain while you did it</h2>
        <NumberScale
          name="Pain during"
          low="none"
          high="worst"
          chosen={painDuring}
          onChoose={setPainDuring}
        />
      </section>
      <section class="stack">
        <h2>Was there any of these?</h2>
        <div class="stack" role="group" aria-label="Was there any of these?">
          {(['sharp', 'leg'] as const).map((sign) => (
            <button
              key={sign}
              type="button"
              class="button button-wide"
              aria-pressed={stopSigns.includes(sign)}
              onClick={() => toggle(sign)}
            >
              {qualityWords[sign]}
            </button>
          ))}
        </div>
      </section>
      <button
        type="button"
        class="button button-main"
        disabled={painDuring === undefined}
        onClick={() => void save()}
      >
        Save
      </button>
      <button type="button" class="button button-quiet button-wide" onClick={onDone}>
        Back without saving
      </button>
    </main>
  );
}
