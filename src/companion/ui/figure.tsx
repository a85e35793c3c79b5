import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FigureId } from '../../figures/figure-id.ts';
import { figureViewBox, isMirrored, sceneAt, stillSeconds } from '../../figures/scene.ts';
import { playFigure } from './figure-motion.ts';
import './figure.css';

interface Props {
  id: FigureId;
  title: string;
  /** The side of the body that works now; the drawing is turned round for it. */
  side?: 'right' | 'left';
}

/** A drawing of a movement: a still picture first, gently moving where motion is welcome and the drawing is in sight. */
export function Figure({ id, title, side }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const still = useMemo(() => sceneAt(id, stillSeconds(id)), [id]);
  useEffect(() => (svg.current ? playFigure(svg.current, id) : undefined), [id]);
  return (
    <svg ref={svg} class="figure" viewBox={figureViewBox} role="img" aria-label={title}>
      <g transform={side && isMirrored(id, side) ? 'matrix(-1 0 0 1 360 0)' : undefined}>
        {still.map((shape) => (
          <path key={shape.key} class={shape.className} d={shape.d} opacity={shape.opacity} />
        ))}
      </g>
    </svg>
  );
}
