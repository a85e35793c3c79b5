import { nextWakes, type WakeTimes } from '../../../domain/waking/wakes.ts';
import { type Clock, zonedNow } from '../../shell/clock.ts';
import type { KeptWaking, WakerName, WakingKeeper } from './kept-waking.ts';
import type { PushListener } from './push-listener.ts';
import type { NotDone, WakeServer } from './wake-server.ts';

export interface WakingParts {
  listener: PushListener;
  server: WakeServer;
  keeper: WakingKeeper;
  clock: Clock;
  newName: () => WakerName;
}

/** Why it was not turned on. */
export type WakingTrouble = NotDone | 'not-allowed' | 'refused' | 'not-kept';

async function tell(
  { listener, server, clock }: WakingParts,
  { times, ...name }: Extract<KeptWaking, { state: 'on' }>,
): Promise<'done' | NotDone | 'refused'> {
  const wakesAt = nextWakes(times, zonedNow(clock));
  if (wakesAt.length === 0) return server.forget(name);
  const answer = await server.key();
  if ('notDone' in answer) return answer.notDone;
  const address = await listener.listen(answer.key);
  return address ? server.put(name, address, wakesAt) : 'refused';
}

/** Only inside a tap. Whatever keeps it from being turned on, nothing of it stays here or, as far as it goes, there. */
export async function turnOn(parts: WakingParts, times: WakeTimes): Promise<'on' | WakingTrouble> {
  const { listener, keeper, newName } = parts;
  if (!(await listener.ask())) return 'not-allowed';
  const { id, secret } = (await keeper.read()) ?? newName();
  const kept = { state: 'on' as const, id, secret, times };
  try {
    // Before anybody is told: what is told can be taken back as long as this is known.
    await keeper.write(kept);
  } catch {
    return 'not-kept';
  }
  const told = await tell(parts, kept);
  if (told === 'done') return 'on';
  await turnOff(parts);
  return told;
}

/** Other times from now on. The server may hear of them later, with the next `refresh`. */
export async function changeTimes(
  parts: WakingParts,
  times: WakeTimes,
): Promise<'done' | NotDone | 'refused' | 'not-kept'> {
  const kept = await parts.keeper.read();
  if (kept?.state !== 'on') return 'done';
  const changed = { ...kept, times };
  try {
    await parts.keeper.write(changed);
  } catch {
    return 'not-kept';
  }
  return tell(parts, changed);
}

/** Nothing wakes this browser after it. `off-not-told`: the server still has to hear of it, with the next `refresh`. */
export async function turnOff(parts: WakingParts): Promise<'off' | 'off-not-told'> {
  const { listener, keeper, server } = parts;
  const kept = await keeper.read();
  if (!kept) return 'off';
  const { id, secret } = kept;
  await keeper.write({ state: 'ending', id, secret }).catch(() => undefined);
  await listener.stop();
  if ((await server.forget({ id, secret })) !== 'done') return 'off-not-told';
  await keeper.forget();
  return 'off';
}

/** Sets the weeks ahead anew, or ends what could not be ended before. Does nothing for whoever never turned it on. */
export async function refresh(parts: WakingParts): Promise<void> {
  const kept = await parts.keeper.read();
  if (kept?.state === 'ending') await turnOff(parts);
  else if (kept) await tell(parts, kept);
}
