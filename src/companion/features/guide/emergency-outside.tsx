import { useEffect, useRef } from 'preact/hooks';
import type { GuideParts, StepProps } from './guide-screens.ts';
import { StepScreen } from './step-screen.tsx';

type Props = StepProps & { parts: GuideParts };

/**
 * The emergency screen on a page outside the guide. Asking for help there opens the help page: an answer to the guide
 * would begin a run, which counts as a spasm.
 */
export function EmergencyOutside(props: Props) {
  const { answer } = props;
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The sign may have been pressed at the foot of a long list; whom to call stands at the head of this.
    scrollTo(0, 0);
    screen.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={screen}>
      <StepScreen
        {...props}
        answer={(id, along) => (id === 'get-help' ? location.assign('/help') : answer(id, along))}
      />
    </div>
  );
}
