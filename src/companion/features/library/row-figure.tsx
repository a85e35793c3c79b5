import { useEffect, useRef, useState } from 'preact/hooks';
import type { FigureId } from '../../../figures/figure-id.ts';
import { StillFigure } from './still-figure.tsx';

/** A drawing of a list, drawn when it comes near the screen: all at once would keep a slow phone waiting. */
export function RowFigure({ id }: { id: FigureId }) {
  const place = useRef<HTMLSpanElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (!current) return undefined;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: '50%' },
    );
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return (
    <span ref={place} class="library-row-figure">
      {isNear ? <StillFigure id={id} /> : null}
    </span>
  );
}
