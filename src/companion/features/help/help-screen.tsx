import { useEffect, useRef } from 'preact/hooks';
import { HelpActions } from './help-actions.tsx';

/** "Get help" as a page of its own; inside the guide, the guide draws the heading. */
export default function HelpScreen({ onBack }: { onBack(): void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="page">
      <h1 tabIndex={-1} ref={heading}>
        Get help
      </h1>
      <HelpActions onBack={onBack} />
    </main>
  );
}
