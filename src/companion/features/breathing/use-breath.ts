import { useEffect, useState } from 'preact/hooks';
import { SECOND_MS, type Instant } from '../../../domain/time/instant.ts';
import type { Clock } from '../../shell/clock.ts';
import { breathPosition, type BreathPosition } from './breath-position.ts';

/** Where the breath stands, new with every second of it. Read from the clock each time, so it never drifts. */
export function useBreath(startedAt: Instant, clock: Clock): BreathPosition {
  const read = () => breathPosition(clock.now() - startedAt);
  const [position, setPosition] = useState(read);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const follow = () => {
      clearTimeout(timer);
      setPosition(read());
      const intoSecondMs = (((clock.now() - startedAt) % SECOND_MS) + SECOND_MS) % SECOND_MS;
      timer = setTimeout(follow, SECOND_MS - intoSecondMs);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, [startedAt, clock]);

  return position;
}
