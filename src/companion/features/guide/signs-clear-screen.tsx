import { outcomeWords } from '../../../content/checklist/after.ts';
import { useEffect, useRef } from 'preact/hooks';

/** After the danger signs were gone through outside the guide: a sentence that clears nobody. */
export default function SignsClearScreen() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="page">
      <h1 tabIndex={-1} ref={heading}>
        Danger signs
      </h1>
      <p class="card">{outcomeWords.SELF_CARE}</p>
      <a class="button button-main" href="/today">
        Back to today
      </a>
    </main>
  );
}
