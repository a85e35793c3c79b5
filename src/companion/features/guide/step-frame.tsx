import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FigureId } from '../../../figures/figure-id.ts';
import { figureFor } from './figure-slot.tsx';
import { GuideNotices } from './guide-notices.tsx';
import { MoreAbout } from './more-about.tsx';
import type { StepProps } from './guide-screens.ts';
import { dropSecondTap } from './one-tap.ts';
import { UniversalBar } from './universal-bar.tsx';

interface Props extends StepProps {
  /** Instead of the step's own words. */
  title?: string;
  say?: string | null;
  figure?: FigureId | null;
  children?: ComponentChildren;
  /** The buttons at the thumb; the main one last. */
  actions?: ComponentChildren;
  hasUniversalBar?: boolean;
  top?: ComponentChildren;
}

let hasDrawn = false;

/** The one layout of the guide: picture, words, answers at the thumb, and the four answers that are always there. */
export function StepFrame({
  title,
  say,
  figure,
  children,
  actions,
  hasUniversalBar = true,
  top,
  ...props
}: Props) {
  const { view, answer } = props;
  const { step } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const shownTitle = title ?? step.title;
  useEffect(() => {
    // On the page's first drawing the reader is at the top anyway, and may have begun to read.
    if (hasDrawn) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    hasDrawn = true;
  }, [step.id, shownTitle]);

  const figureId = figure === undefined ? (step.figure as FigureId | undefined) : figure;
  const words = say === undefined ? step.say : say;
  return (
    <div class="guide" onClickCapture={dropSecondTap}>
      <header class="guide-top">
        {view.position.trail.length > 0 && view.because === 'answers' ? (
          <button type="button" class="button button-quiet" onClick={() => answer('back')}>
            Back
          </button>
        ) : (
          <span class="guide-mark">Unspasm</span>
        )}
        {top}
      </header>
      <main class="guide-main" data-step={step.id} data-rows={step.rows.join(' ')}>
        <GuideNotices {...props} />
        {figureId ? <div class="guide-figure">{figureFor(figureId, step.title)}</div> : null}
        <div class="guide-words">
          <h1 tabIndex={-1} ref={heading}>
            {shownTitle}
          </h1>
          {words ? <p class="guide-say">{words}</p> : null}
          {children}
          <MoreAbout step={step} />
        </div>
      </main>
      {actions || hasUniversalBar ? (
        <footer class="guide-foot">
          {actions ? <div class="guide-actions">{actions}</div> : null}
          {hasUniversalBar ? <UniversalBar answer={answer} /> : null}
        </footer>
      ) : null}
    </div>
  );
}
