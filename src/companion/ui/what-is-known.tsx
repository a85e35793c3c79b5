import './what-is-known.css';

interface Props {
  grade: string;
  /** Whom it was found in, where that is narrower than the grade sounds. */
  reach?: string;
  plain: string;
  more?: readonly string[];
  /** Names of where it comes from. */
  sources: readonly string[];
}

/** What is known about the things of a page, folded away at its end. */
export function WhatIsKnown({ grade, reach, plain, more = [], sources }: Props) {
  return (
    <details class="card what-is-known">
      <summary>What is known about this</summary>
      <div class="stack small">
        <p>
          <strong>{grade}</strong>
          {reach ? ` (${reach})` : ''}
        </p>
        {[plain, ...more].map((words) => (
          <p key={words}>{words}</p>
        ))}
        <p class="soft">
          Sources: {sources.join('; ')}. <a href="/about">About these texts</a>: not yet clinically approved.
        </p>
      </div>
    </details>
  );
}
