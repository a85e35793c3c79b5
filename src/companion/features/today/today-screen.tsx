import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { localDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import './today.css';

interface Props {
  /** Everything below the way into the guide; comes when it can. */
  Cards: ComponentType;
  onSpasm(): void;
}

const dateWords = (day: string) =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(day));

/** The home of somebody who has been here before: the way into the guide first, then what today asks of them. */
export default function TodayScreen({ Cards, onSpasm }: Props) {
  const { clock, journal } = useCompanion();
  const heading = useRef<HTMLHeadingElement>(null);
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    // What was pressed can go with its card; the keyboard and the screen reader then begin again at the top.
    if (focused.current === null || !focused.current.isConnected)
      heading.current?.focus({ preventScroll: true });
  }, [journal.entries.value]);
  const isKnown = journal.pastIsRead.value || journal.health.value.kind === 'memory-only';
  return (
    <main class="page today" onFocusIn={({ target }) => (focused.current = target as Element)}>
      <a class="button button-main today-spasm" href="/now" onClick={onSpasm}>
        My back has gone
      </a>
      <div class="today-heading">
        <h1 tabIndex={-1} ref={heading}>
          Today
        </h1>
        <p class="soft">{dateWords(localDay(clock.now(), clock.timeZone()))}</p>
      </div>
      {isKnown ? <Cards /> : null}
    </main>
  );
}
