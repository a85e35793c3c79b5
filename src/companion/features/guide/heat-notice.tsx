import { heatClock } from '../../../domain/guide/heat-clock.ts';
import { MINUTE_MS } from '../../../domain/time/instant.ts';
import { useNow } from '../../shell/ticking.ts';
import type { StepProps } from './guide-screens.ts';
import { heatLimits } from './limits.ts';
import { useSpoken } from './use-spoken.ts';
import { isRunning, useWarmthSignal, type RunningWarmth } from './use-warmth-signal.ts';

const words: Record<RunningWarmth['phase'], string> = {
  on: 'Warmth is on.',
  'check-skin': 'Look at your skin. Bright red or sore: take it off.',
  'take-off': 'Time is up. Take the warmth off.',
  'too-long': 'Too long. Take the warmth off now.',
};

/** The warmth clock, on every step while it runs. */
export function HeatNotice({ entries, note, view }: StepProps) {
  return view.step.screen === 'heat' ? null : <WarmthIsOn entries={entries} note={note} />;
}

/** What the running clock says now; nothing while none runs. Says so when it asks for something. */
export function WarmthIsOn({ entries, note }: Pick<StepProps, 'entries' | 'note'>) {
  const now = useNow(1000);
  const clock = heatClock(entries, now, heatLimits);
  useWarmthSignal(clock);
  useSpoken(entries, clock.phase, isRunning(clock) && clock.phase !== 'on' ? [words[clock.phase]] : []);
  if (!isRunning(clock)) return null;
  return (
    <div class={`notice ${clock.phase === 'on' ? '' : 'notice-care'}`}>
      {/* The minutes that count up are not read out by themselves. */}
      <span>
        <span role="status">{words[clock.phase]}</span>{' '}
        <span class="tabular">{Math.floor(clock.elapsedMs / MINUTE_MS)} min</span>
      </span>
      <button
        type="button"
        class="button"
        onClick={() => note([{ kind: 'clock-ended', values: { clockId: 'heat' } }])}
      >
        It is off
      </button>
    </div>
  );
}
