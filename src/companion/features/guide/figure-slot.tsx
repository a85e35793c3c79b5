import { useEffect } from 'preact/hooks';
import type { FigureId } from '../../../figures/figure-id.ts';
import { lazy } from '../../ui/lazy.tsx';

interface Props {
  id: FigureId;
  title: string;
}

/**
 * The picture of the first screen as it stands in the HTML: written there when the page is built, and found there when
 * the script starts, so that it is neither drawn twice nor carried twice.
 */
export const firstStill = {
  markup: typeof document === 'undefined' ? '' : (document.querySelector('[data-still]')?.innerHTML ?? ''),
};

function FirstStill({ id, title }: Props) {
  // Only the first drawing finds it in place; nothing ever writes markup into a page that is running.
  useEffect(() => () => void (firstStill.markup = ''), []);
  if (id !== 'stop-bent' || firstStill.markup === '') return null;
  return (
    <svg
      class="figure"
      viewBox="0 0 360 220"
      role="img"
      aria-label={title}
      data-still
      dangerouslySetInnerHTML={{ __html: firstStill.markup }}
    />
  );
}

/** Figures come in a part of their own: words and buttons do not wait for them. */
export const LazyFigure = lazy<Props>(
  () => import('../../ui/figure.tsx').then((module) => ({ default: module.Figure })),
  FirstStill,
);

export const figureFor = (id: FigureId, title: string) => <LazyFigure key={id} id={id} title={title} />;
