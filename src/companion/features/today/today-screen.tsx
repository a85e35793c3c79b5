import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { localDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import './today.css';

interface Props {
  /** What today may ask, in the order of its weight. Each draws nothing when it has nothing to ask. */
  cards: readonly ComponentType[];
  onSpasm(): void;
}

const dateWords = (day: string) =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(day));

const places = [
  ['/course', 'How it is going'],
  ['/episodes', 'Earlier times'],
  ['/not-now', 'Not for now'],
  ['/summary', 'A page for a physio'],
  ['/my-notes', 'My notes'],
] as const;

/** The home of somebody who has been here before: the way into the guide first, then what today asks of them. */
export default function TodayScreen({ cards, onSpasm }: Props) {
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
      {isKnown ? cards.map((Card, at) => <Card key={at} />) : null}
      <nav class="today-places" aria-label="More about your back">
        {places.map(([to, label]) => (
          <a key={to} class="button" href={to}>
            {label}
          </a>
        ))}
      </nav>
    </main>
  );
}
