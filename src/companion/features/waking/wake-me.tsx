import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { wakingEnded, wakingTrouble, wakingWords } from '../../../content/waking/waking-words.ts';
import { BeforeWaking } from './before-waking.tsx';
import { useWaking, type Waking, type WakingNow } from './use-waking.ts';
import { daysInWords, WakeDays } from './wake-days.tsx';

interface Props {
  /** The time of day that the plan has, after midnight. */
  atMinutes: number;
}

/** Being reminded while no page is open: off until somebody presses, and says before that what leaves the device. */
export function WakeMe({ atMinutes }: Props) {
  const waking = useWaking();
  const { now } = waking;
  const heading = useRef<HTMLHeadingElement>(null);
  const wasWorking = useRef(false);
  // The button that was pressed is gone; whoever uses the keyboard goes on from here.
  const goOnHere = () => heading.current?.focus();
  useEffect(() => {
    if (wasWorking.current && now.kind !== 'working') goOnHere();
    wasWorking.current = now.kind === 'working';
  }, [now.kind]);
  useEffect(() => {
    if (now.kind === 'on' && now.times.atMinutes !== atMinutes)
      void waking.change({ ...now.times, atMinutes });
  }, [now, atMinutes]);
  return (
    <div class="stack" role="group" aria-labelledby="waking">
      <h3 id="waking" tabIndex={-1} ref={heading}>
        {wakingWords.title}
      </h3>
      <p role="status">{statusOf(now)}</p>
      {now.kind === 'on' ? <On waking={waking} now={now} /> : null}
      {now.kind === 'off' ? <Off waking={waking} atMinutes={atMinutes} onNo={goOnHere} /> : null}
    </div>
  );
}

function statusOf(now: WakingNow): string {
  if (now.kind === 'working') return wakingWords.working;
  if (now.kind === 'reading') return '';
  if (now.kind === 'on') {
    const { atMinutes, weekdays } = now.times;
    const holds = `It is on: at ${clockText(atMinutes)}, ${daysInWords(weekdays)}.`;
    return now.isOnServer ? holds : `${holds} ${wakingWords.notOnServer}`;
  }
  return now.trouble ? wakingTrouble[now.trouble] : now.ended ? wakingEnded[now.ended] : '';
}

interface OffProps extends Props {
  waking: Waking;
  onNo(): void;
}

function Off({ waking, atMinutes, onNo }: OffProps) {
  const isAsking = useSignal(false);
  const { wakeable } = waking;
  if (wakeable !== 'can') {
    const isSaid = waking.now.kind === 'off' && waking.now.trouble === wakeable;
    return isSaid ? null : <p>{wakingTrouble[wakeable]}</p>;
  }
  if (isAsking.value)
    return (
      <BeforeWaking
        onYes={(weekdays) => void waking.turnOn({ atMinutes, weekdays })}
        onNo={() => {
          isAsking.value = false;
          onNo();
        }}
      />
    );
  return (
    <button type="button" class="button button-wide" onClick={() => (isAsking.value = true)}>
      {wakingWords.turnOn}
    </button>
  );
}

function On({ waking, now }: { waking: Waking; now: Extract<WakingNow, { kind: 'on' }> }) {
  const { wakeable } = waking;
  return (
    <>
      <p>{wakingWords.ends}</p>
      {wakeable === 'can' ? null : <p>{wakingTrouble[wakeable]}</p>}
      <WakeDays
        chosen={now.times.weekdays}
        onChoose={(chosen) => void waking.change({ ...now.times, weekdays: chosen })}
      />
      <button type="button" class="button button-wide" onClick={() => void waking.turnOff()}>
        {wakingWords.turnOff}
      </button>
    </>
  );
}

const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
