import { effect, untracked } from '@preact/signals';
import { breakLimits } from '../../../content/breaks/break-limits.ts';
import { noticeWords } from '../../../content/breaks/break-words.ts';
import { breakState, reminderAt } from '../../../domain/breaks/break-state.ts';
import { noticed } from '../../../domain/breaks/noticed.ts';
import { currentSitting, type BreakEvent, type Sitting } from '../../../domain/breaks/sitting.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { SECOND_MS } from '../../../domain/time/instant.ts';
import type { Clock } from '../../shell/clock.ts';
import type { Journal } from '../../storage/journal.ts';
import type { AwaySense } from './away-sense.ts';
import type { NoticeAnswer, Notifier } from './notifier.ts';
import { oneTabAtATime } from './one-tab-at-a-time.ts';
import { sharedNotes } from './shared-notes.ts';
import { isInFront, watchPerson } from './watch-person.ts';

const LOOK_EVERY_MS = 10 * SECOND_MS;

interface Watch {
  journal: Journal;
  clock: Clock;
  notifier: Notifier;
  awaySense: AwaySense;
  /** Shows the page with the break, where that disturbs nothing. */
  showBreaks(): void;
}

/**
 * Reminds of breaks while any page of the companion is open, whatever it shows. Every tab does the same; what one has
 * noted or shown, the others find and leave alone, so that they have one timer and one reminder between them.
 */
export function watchBreaks({ journal, clock, notifier, awaySense, showBreaks }: Watch): void {
  const notes = sharedNotes();
  const isKnown = () => journal.pastIsRead.value || journal.health.value.kind === 'memory-only';
  // Half of what was written would be noted down as something that was noticed.
  const sittingNow = () =>
    isKnown() ? currentSitting(effectiveEntries(journal.entries.value), breakLimits) : null;
  let sitting: Sitting | null = null;
  /** What the device itself says of the person. */
  let attendance: 'unknown' | 'here' | 'away' = 'unknown';
  const moment = () => ({ now: clock.now(), timeZone: clock.timeZone(), presence: notes.presence() });

  const note = (event: BreakEvent, { settings: { profile } }: Sitting) =>
    journal.append([{ kind: 'break-noted', values: { event, profile } }]);

  async function remind() {
    const state = sitting && breakState(sitting, moment(), breakLimits);
    const name = state && reminderAt(state, clock.now(), breakLimits);
    showInTitle(name !== null);
    if (notes.reminded() === name) return;
    notes.noteReminded(name);
    if (state?.kind !== 'due') await notifier.clear();
    else await notifier.show(noticeOf(state));
  }

  const look = (sawPerson: boolean) =>
    oneTabAtATime(async () => {
      if (!sitting) return;
      const { now, timeZone, presence } = moment();
      const event = noticed(sitting, { now, timeZone, presence }, sawPerson, breakLimits);
      const isByDevice = attendance !== 'unknown';
      const seen = { activeAt: now, isWatched: isInFront() || isByDevice, isByDevice, aliveAt: now };
      notes.notePresence(sawPerson || !presence ? seen : { ...presence, aliveAt: now });
      if (event) await note(event, sitting);
      await remind();
    });

  const answer = (answered: NoticeAnswer) => {
    if (answered === 'show') return showBreaks();
    if (sitting && breakState(sitting, moment(), breakLimits).kind === 'due') void note(answered, sitting);
  };

  const attend = (isHere: boolean, idleMs: number) => {
    const wasAway = attendance === 'away';
    attendance = isHere ? 'here' : 'away';
    const now = clock.now();
    if (isHere) void look(true);
    else if (!wasAway)
      notes.notePresence({ activeAt: now - idleMs, isWatched: true, isByDevice: true, aliveAt: now });
  };

  let stop: (() => void) | null = null;
  const begin = () => {
    const timer = setInterval(() => void look(attendance === 'here'), LOOK_EVERY_MS);
    // A page that is closed waits for nobody.
    const leave = () => {
      const now = clock.now();
      notes.notePresence({ activeAt: now, isWatched: false, isByDevice: false, aliveAt: now });
    };
    const endings = [
      watchPerson(clock.now, () => void look(true), leave),
      notifier.onAnswer(answer),
      awaySense.watch(attend),
    ];
    void look(true);
    return () => {
      clearInterval(timer);
      for (const end of endings) end();
    };
  };
  effect(() => {
    sitting = sittingNow();
    const isOn = sitting !== null;
    untracked(() => {
      if (isOn) stop ??= begin();
      else stop?.();
      if (!isOn) stop = null;
      // What was answered in any tab takes its reminder away.
      void oneTabAtATime(remind);
    });
  });
}

function noticeOf({ isSoft, mayPostpone }: { isSoft: boolean; mayPostpone: boolean }) {
  const answers: NoticeAnswer[] = ['taken', mayPostpone ? 'postponed' : 'busy'];
  const words: Record<NoticeAnswer, string> = { ...noticeWords, show: noticeWords.title };
  return {
    title: noticeWords.title,
    body: noticeWords.body,
    isSilent: isSoft,
    actions: answers.map((one) => ({ answer: one, words: words[one] })),
  };
}

/** Seen on the tab also where no notification comes. */
function showInTitle(isDue: boolean): void {
  const mark = `${noticeWords.title} · `;
  const bare = document.title.replace(mark, '');
  const wanted = isDue ? mark + bare : bare;
  if (document.title !== wanted) document.title = wanted;
}
