import type { FigureId } from '../../../figures/figure-id.ts';
import { lazy } from '../../ui/lazy.tsx';

/** Figures come in a part of their own: words and buttons do not wait for them. */
export const LazyFigure = lazy<{ id: FigureId; title: string }>(() =>
  import('../../ui/figure.tsx').then((module) => ({ default: module.Figure })),
);

export const figureFor = (id: FigureId, title: string) => <LazyFigure key={id} id={id} title={title} />;
