import type { Instant } from '../../../domain/time/instant.ts';
import type { WakerName } from './kept-waking.ts';
import type { PushAddress } from './push-listener.ts';

const ANSWER_WITHIN_MS = 15_000;

/** Why the server did not do it. */
export type NotDone = 'no-signal' | 'busy' | 'no-server';

/** The server that the companion came from. */
export interface WakeServer {
  /** The key that it wakes browsers with. */
  key(): Promise<{ key: string } | { notDone: NotDone }>;
  /** Has this browser woken at these instants, and at no others. */
  put(name: WakerName, address: PushAddress, wakesAt: readonly Instant[]): Promise<'done' | NotDone>;
  forget(name: WakerName): Promise<'done' | NotDone>;
}

const notDone = ({ status }: Response): NotDone => (status === 429 || status >= 500 ? 'busy' : 'no-server');

export function wakeServer(request: typeof fetch): WakeServer {
  const ask = (path: string, init: RequestInit = {}): Promise<Response | null> =>
    request(`/api/wakes/${path}`, { ...init, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }).catch(
      () => null,
    );
  const headersOf = ({ secret }: WakerName) => ({
    authorization: `Bearer ${secret}`,
    'content-type': 'application/json',
  });
  return {
    async key() {
      const answer = await ask('key');
      if (!answer) return { notDone: 'no-signal' };
      if (!answer.ok) return { notDone: notDone(answer) };
      const { serverKey } = (await answer.json().catch(() => ({}))) as { serverKey?: unknown };
      return typeof serverKey === 'string' ? { key: serverKey } : { notDone: 'no-server' };
    },
    async put(name, subscription, wakesAt) {
      const answer = await ask(name.id, {
        method: 'PUT',
        headers: headersOf(name),
        body: JSON.stringify({ subscription, wakesAt: wakesAt.map((at) => new Date(at).toISOString()) }),
      });
      if (!answer) return 'no-signal';
      return answer.ok ? 'done' : notDone(answer);
    },
    async forget(name) {
      const answer = await ask(name.id, { method: 'DELETE', headers: headersOf(name) });
      if (!answer) return 'no-signal';
      // Where it is not known there is nothing left to forget.
      return answer.ok || answer.status === 404 ? 'done' : notDone(answer);
    },
  };
}
