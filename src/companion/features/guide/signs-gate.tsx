import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Instant } from '../../../domain/time/instant.ts';
import './guide.css';
import { EmergencyOutside } from './emergency-outside.tsx';
import { EmergencySigns } from './emergency-signs.tsx';
import type { GuideParts, StepProps } from './guide-screens.ts';
import { useGuide } from './use-guide.ts';

interface Props {
  parts: GuideParts;
  openedAt: Instant;
  children: ComponentChildren;
}

/** For a page outside the guide that needs the emergency signs answered first, such as painkillers. */
export function SignsGate({ parts, openedAt, children }: Props) {
  const props = useGuide(openedAt);
  const { view, note } = props;
  if (view.triage.outcome === 'EMERGENCY') return <EmergencyOutside {...props} parts={parts} />;
  if (view.triage.openEmergency.length === 0) return <>{children}</>;
  return <SignsFirst note={note} />;
}

function SignsFirst({ note }: Pick<StepProps, 'note'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="page" data-step="signs">
      <h1 tabIndex={-1} ref={heading}>
        First, check for danger signs
      </h1>
      <p>Tap any that is true for you now, or that you are not sure of.</p>
      <EmergencySigns note={note} onNone={(wholeGroup) => note(wholeGroup)} noneLabel="None of these" />
    </main>
  );
}

/** For a page that may be seen with signs unanswered, but never over an emergency sign that was raised. */
export function EmergencyGate({ parts, openedAt, children }: Props) {
  const props = useGuide(openedAt);
  if (props.view.triage.outcome === 'EMERGENCY') return <EmergencyOutside {...props} parts={parts} />;
  return <>{children}</>;
}
