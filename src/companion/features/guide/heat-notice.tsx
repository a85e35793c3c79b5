import { useEffect, useRef } from 'preact/hooks';
import { heatClock, type HeatClock } from '../../../domain/guide/heat-clock.ts';
import { MINUTE_MS } from '../../../domain/time/instant.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useNow } from '../../shell/ticking.ts';
import type { StepProps } from './guide-screens.ts';
import { heatLimits } from './limits.ts';

type Running = Extract<HeatClock, { startedAt: number }>;

const words: Record<Running['phase'], string> = {
  on: 'Warmth is on.',
  'check-skin': 'Look at your skin. Bright red or sore: take it off.',
  'take-off': 'Time is up. Take the warmth off.',
  'too-long': 'Too long. Take the warmth off now.',
};

export const isRunning = (clock: HeatClock): clock is Running => 'startedAt' in clock;

/** The warmth clock, on every step while it runs. */
export function HeatNotice({ entries, note, view }: StepProps) {
  return view.step.screen === 'heat' ? null : <WarmthIsOn entries={entries} note={note} />;
}

/** What the running clock says now; nothing while none runs. Buzzes when it asks for something. */
export function WarmthIsOn({ entries, note }: Pick<StepProps, 'entries' | 'note'>) {
  const now = useNow(1000);
  const { senses } = useCompanion();
  const clock = heatClock(entries, now, heatLimits);
  const phase = useRef(clock.phase);
  useEffect(() => {
    if (phase.current !== clock.phase && isRunning(clock) && clock.phase !== 'on')
      senses.vibration.vibrate([300, 150, 300]);
    phase.current = clock.phase;
  });
  if (!isRunning(clock)) return null;
  return (
    <div class={`notice ${clock.phase === 'on' ? '' : 'notice-care'}`} role="status">
      <span>
        {words[clock.phase]} <span class="tabular">{Math.floor(clock.elapsedMs / MINUTE_MS)} min</span>
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
