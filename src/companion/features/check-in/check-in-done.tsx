import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CheckIn } from '../../../domain/check-in/check-in-state.ts';
import { painWords, restOfDayWords } from './check-in-words.ts';

interface Props {
  title: string;
  checkIn: CheckIn;
  notice: ComponentChildren;
  onChange: () => void;
  onDone: () => void;
  children: ComponentChildren;
}

/** What was said of a day, and the ways on. */
export function CheckInDone({ title, checkIn, notice, onChange, onDone, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main class="page">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {notice}
      <section class="card">
        <p>{painWords(checkIn)}</p>
        {restOfDayWords(checkIn).map((line) => (
          <p key={line} class="soft">
            {line}
          </p>
        ))}
        <button type="button" class="button" onClick={onChange}>
          Change it
        </button>
      </section>
      <p>
        If anything changes, note it here or <a href="/signs">look through the danger signs</a>.
      </p>
      <button type="button" class="button button-main" onClick={onDone}>
        Done
      </button>
      {children}
    </main>
  );
}
