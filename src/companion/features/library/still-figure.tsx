import { useMemo } from 'preact/hooks';
import type { FigureId } from '../../../figures/figure-id.ts';
import { figureViewBox, sceneAt, stillSeconds } from '../../../figures/scene.ts';
import '../../ui/figure.css';

/** One moment of a drawing, for lists and paper; the words beside it say what it is. */
export function StillFigure({ id }: { id: FigureId }) {
  const still = useMemo(() => sceneAt(id, stillSeconds(id)), [id]);
  return (
    <svg class="figure" viewBox={figureViewBox} aria-hidden="true">
      {still.map((shape) => (
        <path key={shape.key} class={shape.className} d={shape.d} opacity={shape.opacity} />
      ))}
    </svg>
  );
}
