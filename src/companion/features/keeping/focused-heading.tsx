import { useEffect, useRef } from 'preact/hooks';

/** The heading of what has just come up, with the focus on it: whoever listens to the page hears it next. */
export function FocusedHeading({ id, words }: { id: string; words: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 id={id} tabIndex={-1} ref={heading}>
      {words}
    </h3>
  );
}
