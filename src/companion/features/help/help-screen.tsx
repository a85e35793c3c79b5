import { useEffect, useRef } from 'preact/hooks';
import { useCompanion } from '../../shell/companion.ts';
import { homeNow } from '../../shell/home-now.ts';
import { HelpActions } from './help-actions.tsx';

/** "Get help" as a page of its own; inside the guide, the guide draws the heading. */
export default function HelpScreen({ onBack }: { onBack(): void }) {
  const companion = useCompanion();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="page">
      <h1 tabIndex={-1} ref={heading}>
        Get help
      </h1>
      <HelpActions onBack={onBack} isFromToday={homeNow(companion, companion.clock.now()) === 'today'} />
    </main>
  );
}
