import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  /** Everything but the list leads back to it. */
  isInside?: boolean;
  children: ComponentChildren;
}

/** One page of the library; its heading takes the focus. */
export function PageFrame({ title, isInside = true, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="page library">
      {isInside ? (
        <p>
          <a class="button button-quiet library-back" href="#all">
            All exercises
          </a>
        </p>
      ) : null}
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </main>
  );
}
