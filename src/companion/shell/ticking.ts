import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../domain/time/instant.ts';
import { useCompanion } from './companion.ts';

/** The present, drawn anew every `everyMs` and whenever the page comes back into view. */
export function useNow(everyMs: number): Instant {
  const { clock } = useCompanion();
  const [now, setNow] = useState(clock.now());
  useEffect(() => {
    const look = () => setNow(clock.now());
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock, everyMs]);
  return now;
}
