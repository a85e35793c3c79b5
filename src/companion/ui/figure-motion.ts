import type { FigureId } from '../../figures/figure-id.ts';
import { figureDurationSeconds, sceneAt, startSeconds } from '../../figures/scene.ts';

/** Sixty pictures a second; a screen that is faster would only cost the battery more. */
const minFrameMs = 10;

const reducedMotion = '(prefers-reduced-motion: reduce)';

/** Half of a drawing stands still: what is as it was costs no painting. */
function put(path: SVGPathElement, name: string, value: string): void {
  if (path.getAttribute(name) !== value) path.setAttribute(name, value);
}

/**
 * Moves the paths of a drawn figure by setting their attributes; no component is rendered again. Rests while the
 * drawing is out of sight, the page is hidden or the person asked for less motion. Returns how to stop for good.
 */
export function playFigure(svg: SVGSVGElement, id: FigureId): () => void {
  if (figureDurationSeconds(id) === 0) return () => undefined;
  const paths = [...svg.querySelectorAll('path')];
  const wish = matchMedia(reducedMotion);
  let inSight = false;
  let frame = 0;
  let lastMs = 0;
  let seconds = startSeconds(id);

  const show = (nowMs: number): void => {
    frame = requestAnimationFrame(show);
    const passedMs = nowMs - lastMs;
    if (passedMs < minFrameMs) return;
    lastMs = nowMs;
    // A long gap is a pause of the page, not of the person: go on where the motion stopped.
    seconds += Math.min(passedMs, 100) / 1000;
    for (const [index, shape] of sceneAt(id, seconds).entries()) {
      const path = paths[index];
      if (!path) continue;
      put(path, 'd', shape.d);
      put(path, 'class', shape.className);
      put(path, 'opacity', String(shape.opacity));
    }
  };

  const decide = (): void => {
    const mayMove = inSight && !document.hidden && !wish.matches;
    if (mayMove && frame === 0) frame = requestAnimationFrame(show);
    if (!mayMove && frame !== 0) {
      cancelAnimationFrame(frame);
      frame = 0;
    }
  };

  const sight = new IntersectionObserver((entries) => {
    inSight = entries.some((entry) => entry.isIntersecting);
    decide();
  });
  sight.observe(svg);
  document.addEventListener('visibilitychange', decide);
  wish.addEventListener('change', decide);
  return () => {
    cancelAnimationFrame(frame);
    sight.disconnect();
    document.removeEventListener('visibilitychange', decide);
    wish.removeEventListener('change', decide);
  };
}
