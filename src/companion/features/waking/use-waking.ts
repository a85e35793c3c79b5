import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { WakeTimes } from '../../../domain/waking/wakes.ts';
import { pageWaking } from './device-waking.ts';
import type { Wakeable } from './push-listener.ts';
import { changeTimes, turnOff, turnOn, type WakingTrouble } from './waking.ts';

/** How being woken stands; `times` are those that were last asked for. */
export type WakingNow =
  | { kind: 'reading' }
  | { kind: 'working' }
  | { kind: 'off'; ended: 'off' | 'off-not-told' | null; trouble: WakingTrouble | null }
  | { kind: 'on'; times: WakeTimes; isOnServer: boolean };

export interface Waking {
  now: WakingNow;
  wakeable: Wakeable;
  turnOn(times: WakeTimes): Promise<void>;
  change(times: WakeTimes): Promise<void>;
  turnOff(): Promise<void>;
}

export function useWaking(): Waking {
  const parts = useMemo(pageWaking, []);
  const now = useSignal<WakingNow>({ kind: 'reading' });
  useEffect(() => {
    void parts.keeper.read().then((kept) => {
      now.value =
        kept?.state === 'on'
          ? { kind: 'on', times: kept.times, isOnServer: true }
          : { kind: 'off', ended: kept ? 'off-not-told' : null, trouble: null };
    });
  }, [parts]);
  return {
    now: now.value,
    wakeable: parts.listener.wakeable(),
    async turnOn(times) {
      now.value = { kind: 'working' };
      const turned = await turnOn(parts, times);
      now.value =
        turned === 'on'
          ? { kind: 'on', times, isOnServer: true }
          : { kind: 'off', ended: null, trouble: turned };
    },
    async change(times) {
      now.value = { kind: 'on', times, isOnServer: true };
      const changed = await changeTimes(parts, times);
      if (now.value.kind === 'on' && now.value.times === times)
        now.value = { kind: 'on', times, isOnServer: changed === 'done' };
    },
    async turnOff() {
      now.value = { kind: 'working' };
      now.value = { kind: 'off', ended: await turnOff(parts), trouble: null };
    },
  };
}
