import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FigureId } from '../../figures/figure-id.ts';
import { figureViewBox, sceneAt, stillSeconds } from '../../figures/scene.ts';
import { playFigure } from './figure-motion.ts';
import './figure.css';

/** A drawing of a movement: a still picture first, gently moving where motion is welcome and the drawing is in sight. */
export function Figure({ id, title }: { id: FigureId; title: string }) {
  const svg = useRef<SVGSVGElement>(null);
  const still = useMemo(() => sceneAt(id, stillSeconds(id)), [id]);
  useEffect(() => (svg.current ? playFigure(svg.current, id) : undefined), [id]);
  return (
    <svg ref={svg} class="figure" viewBox={figureViewBox} role="img" aria-label={title}>
      {still.map((shape) => (
        <path key={shape.key} class={shape.className} d={shape.d} opacity={shape.opacity} />
      ))}
    </svg>
  );
}
