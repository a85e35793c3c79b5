import { useState } from 'preact/hooks';
import { breakMoves, moveStop, type BreakMove } from '../../../content/breaks/break-moves.ts';
import { SECOND_MS } from '../../../domain/time/instant.ts';
import { Figure } from '../../ui/figure.tsx';

/** The move of this second, and the seconds left of it; null when all are over. */
function moveAt(
  moves: readonly BreakMove[],
  seconds: number,
): { move: BreakMove; leftSeconds: number } | null {
  let end = 0;
  for (const move of moves) {
    end += move.seconds;
    if (seconds < end) return { move, leftSeconds: Math.ceil(end - seconds) };
  }
  return null;
}

/** Two minutes of moves, by the wall clock: right also after the screen was off, and in every tab the same. */
export function Moves({ elapsedMs }: { elapsedMs: number }) {
  const [way, setWay] = useState<'up' | 'seated'>('up');
  const now = moveAt(breakMoves[way], Math.max(0, elapsedMs) / SECOND_MS);
  if (!now) return <p role="status">The moves are done. Walk about, fetch a drink, look out of a window.</p>;
  const { move, leftSeconds } = now;
  return (
    <section class="stack" aria-labelledby="breaks-move">
      <div class="breaks-figure">
        <Figure key={move.figureId} id={move.figureId} title={move.title} />
      </div>
      <div role="status">
        <h3 id="breaks-move">{move.title}</h3>
      </div>
      <p>{move.cue}</p>
      <p class="breaks-seconds" role="timer">
        {leftSeconds} s
      </p>
      <p class="small">{moveStop}</p>
      <button type="button" class="button" onClick={() => setWay(way === 'up' ? 'seated' : 'up')}>
        {way === 'up' ? 'I cannot stand up now' : 'I can stand up'}
      </button>
    </section>
  );
}
