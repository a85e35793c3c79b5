import { useEffect, useRef, useState } from 'preact/hooks';
import { sessionPace } from '../../../content/recovery/player-words.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import type { EntryId } from '../../../domain/journal/entry-id.ts';
import type { EntryValues, NewEntry } from '../../../domain/journal/entry.ts';
import { cuesOf, type Cue } from '../../../domain/recovery/session-cues.ts';
import {
  goneOnAt,
  pausedAt,
  progressAt,
  secondsAt,
  type Play,
} from '../../../domain/recovery/session-play.ts';
import { currentSession, itemsAhead, type RunningSession } from '../../../domain/recovery/session-state.ts';
import {
  beginsAtSeconds,
  isAllButOver,
  playerAt,
  timelineOf,
  type PlayerView,
  type Timeline,
} from '../../../domain/recovery/session-timeline.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useNow } from '../../shell/ticking.ts';
import type { ItemReader } from './item-text.ts';

const LOOK_EVERY_MS = 200;
/** Longer after the last second than this, nobody has followed: it opens where it stood (DR). */
const FOLLOWED_SECONDS = 600;

type ItemEvent = EntryValues['session-item-noted']['event'];

interface Run {
  timeline: Timeline;
  cues: readonly Cue[];
  play: Play;
  /** The beginning of an item that this page wrote last; while it is the newest of all, this page plays. */
  beganId: EntryId | null;
}

export interface Player {
  state: 'playing' | 'standing' | 'elsewhere';
  /** What to show, also while it stands. */
  view: PlayerView | null;
  /** The run as it was last begun or gone on with; null before the first press here. */
  run: Run | null;
  seconds: number;
  goOn(): void;
  pause(): void;
  /** Begins the item anew. */
  again(): void;
  skip(): void;
  /** As `skip`, but what is all but over is done. */
  next(): void;
  ease(): void;
}

/** Plays what is left of a session by the wall clock, and writes down what has become of each item. */
export function usePlayer(session: RunningSession, readItem: ItemReader): Player {
  const { clock, journal } = useCompanion();
  const now = useNow(LOOK_EVERY_MS);
  const [run, setRun] = useState<Run | null>(null);
  const isWriting = useRef(false);
  const isMine = run !== null && (isWriting.current || run.beganId === session.lastBeganId);
  const mine = isMine ? run : null;
  const timeline = mine?.timeline ?? timelineAhead(session, readItem);
  const seconds = mine ? secondsAt(mine.play, now) : 0;
  const isPlaying = mine !== null && mine.play.since !== null;

  const noted = (item: number, event: ItemEvent): NewEntry => ({
    kind: 'session-item-noted',
    values: { sessionId: session.id, item, event },
  });
  /** What is written, and then the session as the journal has it; null when it is over. */
  const write = async (entries: NewEntry[]): Promise<RunningSession | null> => {
    isWriting.current = true;
    await journal.append(entries);
    isWriting.current = false;
    return currentSession(effectiveEntries(journal.entries.value), clock.now());
  };
  const begin = async (item: number | null, ...before: NewEntry[]) => {
    if (isWriting.current) return;
    const after = await write([...before, ...(item === null ? [] : [noted(item, 'began')])]);
    if (!after || after.at === null) return setRun(null);
    const ahead = timelineAhead(after, readItem);
    setRun({
      timeline: ahead,
      cues: cuesOf(ahead),
      play: { fromSeconds: 0, since: clock.now() },
      beganId: after.lastBeganId,
    });
  };
  const hereNow = () =>
    mine ? (playerAt(timeline, secondsAt(mine.play, clock.now()))?.stretch.item ?? null) : session.at;

  const leaveAs = (fate: (item: number) => 'done' | 'skipped') => {
    const item = hereNow();
    if (item === null) return;
    const next = itemsAhead(session.parts, item).find((one) => one !== item) ?? null;
    void begin(next, noted(item, fate(item)));
  };

  useEffect(() => {
    if (!mine || mine.play.since === null || isWriting.current) return;
    if (seconds > timeline.seconds + FOLLOWED_SECONDS) return setRun(null);
    const { done, begun } = progressAt(timeline, seconds);
    const fresh = done.filter((item) => session.parts[item]?.fate === 'ahead');
    if (fresh.length === 0) return;
    const entries = fresh.map((item) => noted(item, 'done'));
    if (begun !== null) entries.push(noted(begun, 'began'));
    void write(entries).then((after) =>
      setRun((standing) => standing && { ...standing, beganId: after?.lastBeganId ?? null }),
    );
  });

  return {
    state: isPlaying ? 'playing' : run && !mine ? 'elsewhere' : 'standing',
    view: playerAt(timeline, seconds),
    run: mine,
    seconds,
    goOn: () => {
      if (mine) setRun({ ...mine, play: goneOnAt(mine.play, clock.now()) });
      else void begin(session.at);
    },
    pause: () => {
      if (mine) setRun({ ...mine, play: pausedAt(mine.play, clock.now()) });
    },
    again: () => {
      const item = hereNow();
      const fromSeconds = item === null ? null : beginsAtSeconds(timeline, item);
      if (mine && fromSeconds !== null) setRun({ ...mine, play: { fromSeconds, since: clock.now() } });
      else void begin(session.at);
    },
    skip: () => leaveAs(() => 'skipped'),
    next: () =>
      leaveAs((item) =>
        mine && isAllButOver(timeline, item, secondsAt(mine.play, clock.now())) ? 'done' : 'skipped',
      ),
    ease: () => {
      const item = hereNow();
      if (item !== null) void begin(item, noted(item, 'eased'));
    },
  };
}

/** What is left to do, from the item to go on with. */
function timelineAhead({ parts, at }: RunningSession, readItem: ItemReader): Timeline {
  const items = itemsAhead(parts, at ?? 0).flatMap((item) => {
    const part = parts[item];
    if (!part) return [];
    const { dose, text } = readItem(part);
    return [{ item, dose, hasSides: text.hasSides }];
  });
  return timelineOf(items, sessionPace);
}
