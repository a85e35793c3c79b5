import { MINUTE_MS } from '../../../domain/time/instant.ts';

export type AwayPermission = 'granted' | 'denied' | 'not-asked' | 'unsupported';

/** Whether somebody is at the computer at all, also while they work in other windows. Only some browsers can tell. */
export interface AwaySense {
  permission(): Promise<AwayPermission>;
  /** Asks the person; only inside a tap. Never rejects. */
  ask(): Promise<AwayPermission>;
  /**
   * Calls at once and with each change, as soon as the person has allowed it. `idleMs`: so long nobody has been there
   * by then. Returns how to stop.
   */
  watch(onChange: (isHere: boolean, idleMs: number) => void): () => void;
}

/** The Idle Detection API, which the types do not know. */
interface IdleDetector extends EventTarget {
  readonly userState: 'active' | 'idle' | null;
  readonly screenState: 'locked' | 'unlocked' | null;
  start(options: { threshold: number; signal: AbortSignal }): Promise<void>;
}
interface IdleDetectors {
  new (): IdleDetector;
  requestPermission(): Promise<unknown>;
}

/** The shortest that the API takes. */
const IDLE_MS = MINUTE_MS;

const permissions = { granted: 'granted', denied: 'denied', prompt: 'not-asked' } as const;

export function deviceAwaySense(): AwaySense {
  const { IdleDetector: Detector } = globalThis as { IdleDetector?: IdleDetectors };
  const asked = () => navigator.permissions.query({ name: 'idle-detection' as PermissionName });

  const permission = async (): Promise<AwayPermission> => {
    if (!Detector) return 'unsupported';
    return asked().then(
      ({ state }) => permissions[state],
      () => 'unsupported' as const,
    );
  };

  return {
    permission,
    async ask() {
      await Detector?.requestPermission().catch(() => undefined);
      return permission();
    },
    watch(onChange) {
      if (!Detector) return () => undefined;
      const ending = new AbortController();
      const { signal } = ending;
      const start = async () => {
        const detector = new Detector();
        const tell = () => {
          const isLocked = detector.screenState === 'locked';
          const isHere = detector.userState === 'active' && !isLocked;
          onChange(isHere, isHere || isLocked ? 0 : IDLE_MS);
        };
        detector.addEventListener('change', tell, { signal });
        await detector.start({ threshold: IDLE_MS, signal });
        tell();
      };
      const startIfAllowed = (status: PermissionStatus) =>
        status.state === 'granted' && !signal.aborted ? start() : undefined;
      // Refused or not known: the pages go by what they see themselves.
      void asked()
        .then((status) => {
          const again = () => void startIfAllowed(status)?.catch(() => undefined);
          status.addEventListener('change', again, { signal });
          return startIfAllowed(status);
        })
        .catch(() => undefined);
      return () => ending.abort();
    },
  };
}
