import { useEffect, useRef } from 'preact/hooks';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Clock } from '../../shell/clock.ts';
import { breathMs, inSeconds, outSeconds, type BreathPosition } from './breath-position.ts';

const PETALS = [0, 60, 120, 180, 240, 300];
const SMALL = 'scale(0.5) rotate(-15deg)';
const FULL = 'scale(1) rotate(15deg)';
const SOFTLY = 'cubic-bezier(0.45, 0, 0.55, 1)';

const secondsPerBreath = inSeconds + outSeconds;
/** One dash for each second that has begun, then a gap to the end of the ring. */
const litDashes = (seconds: number) => `${'0.86 0.14 '.repeat(seconds - 1)}0.86 ${secondsPerBreath}`;

interface BreathBloomProps {
  startedAt: Instant;
  clock: Clock;
  position: BreathPosition;
}

/**
 * A flower that opens while breathing in and closes while breathing out, moved by the browser alone, off the main thread.
 * Where motion is not wanted it stands still, and a ring counts the seconds instead.
 */
export function BreathBloom({ startedAt, clock, position }: BreathBloomProps) {
  const bloom = useRef<SVGGElement>(null);

  useEffect(() => {
    if (!bloom.current?.animate || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const motion = bloom.current.animate(
      [
        { transform: SMALL, easing: SOFTLY },
        { transform: FULL, easing: SOFTLY, offset: inSeconds / secondsPerBreath },
        { transform: SMALL },
      ],
      { duration: breathMs, iterations: Infinity },
    );
    // A hidden page may sleep, and then the animation's own clock has stood still.
    const takeUp = () => {
      motion.currentTime = Math.max(0, clock.now() - startedAt);
    };
    takeUp();
    document.addEventListener('visibilitychange', takeUp);
    return () => {
      document.removeEventListener('visibilitychange', takeUp);
      motion.cancel();
    };
  }, [startedAt, clock]);

  const secondsBegun = position.phase === 'in' ? position.count : inSeconds + position.count;
  return (
    <svg class="breath-bloom" viewBox="-100 -100 200 200" aria-hidden="true">
      <circle class="breath-reach" r="90" />
      <g class="breath-petals" ref={bloom}>
        {PETALS.map((degrees) => (
          <circle key={degrees} r="46" cx="42" transform={`rotate(${degrees})`} />
        ))}
      </g>
      <g class="breath-ring" transform="rotate(-90)">
        <circle r="90" pathLength={secondsPerBreath} stroke-dasharray="0.86 0.14" />
        <circle
          class="breath-lit"
          r="90"
          pathLength={secondsPerBreath}
          stroke-dasharray={litDashes(secondsBegun)}
        />
      </g>
    </svg>
  );
}
