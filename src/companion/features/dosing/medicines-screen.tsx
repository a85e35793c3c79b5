import { useEffect, useRef } from 'preact/hooks';
import { MedicinesPanel, type MedicinesProps } from './medicines-panel.tsx';

/** Painkillers as a page of its own; inside the guide, the guide draws the heading around the panel. */
export default function MedicinesScreen(props: MedicinesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="page">
      <h1 tabIndex={-1} ref={heading}>
        Painkillers
      </h1>
      <MedicinesPanel {...props} />
    </main>
  );
}
