import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { checkInOf, checkInState } from '../../../domain/check-in/check-in-state.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { MINUTE_MS } from '../../../domain/time/instant.ts';
import { addDays, localDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useNow } from '../../shell/ticking.ts';
import { CheckInDone } from './check-in-done.tsx';
import { CheckInForm } from './check-in-form.tsx';
import { CheckInOffers } from './check-in-offers.tsx';
import './check-in.css';
import { dayWords } from './day-words.ts';
import { useRescuedDraft } from './use-rescued-draft.ts';

interface Props {
  /** Shown above everything else on the page. */
  notice?: ComponentChildren;
  onDone: () => void;
}

/** How a day went, in three taps: today's, and yesterday's for whoever wants to. */
export default function CheckInScreen({ notice, onDone }: Props) {
  const { clock, journal } = useCompanion();
  const now = { now: useNow(MINUTE_MS), timeZone: clock.timeZone() };
  const entries = useComputed(() => effectiveEntries(journal.entries.value)).value;
  const [isToday, setToday] = useState(true);
  const [isChanging, setChanging] = useState(false);
  const { day: today, missedDay } = checkInState(entries, now);
  const day = isToday ? today : addDays(today, -1);
  const said = checkInOf(entries, day);
  const lookAt = (what: 'today' | 'yesterday') => {
    setToday(what === 'today');
    setChanging(false);
  };

  const isKnown = journal.pastIsRead.value || journal.health.value.kind === 'memory-only';
  useRescuedDraft(entries, isKnown);
  if (!isKnown) return <p class="visually-hidden">One moment</p>;
  if (said && !isChanging)
    return (
      <CheckInDone
        key={day}
        title={isToday ? 'Noted for today' : `Noted for ${dayWords(day, 'weekday')}`}
        checkIn={said}
        notice={notice}
        onChange={() => setChanging(true)}
        onDone={isToday ? onDone : () => lookAt('today')}
      >
        {isToday ? <CheckInOffers entries={entries} now={now} /> : null}
        {isToday && missedDay ? <FillIn onPress={() => lookAt('yesterday')} /> : null}
      </CheckInDone>
    );
  const isPastMidnight = isToday && localDay(now.now, now.timeZone) !== today;
  return (
    <CheckInForm
      key={day}
      day={day}
      isToday={isToday}
      title={isToday ? 'How is your back today?' : `How was your back on ${dayWords(day, 'weekday')}?`}
      dayWords={
        isPastMidnight
          ? `It is past midnight. Until 4 o’clock this counts for ${dayWords(day, 'weekday')}.`
          : dayWords(day, 'long')
      }
      notice={notice}
      entries={entries}
      said={said}
      onTouch={() => setChanging(true)}
      onSaved={() => setChanging(false)}
    >
      {isToday && missedDay ? <FillIn onPress={() => lookAt('yesterday')} /> : null}
      {isToday ? null : (
        <button type="button" class="button button-quiet" onClick={() => lookAt('today')}>
          Back to today
        </button>
      )}
    </CheckInForm>
  );
}

const FillIn = ({ onPress }: { onPress: () => void }) => (
  <button type="button" class="button button-quiet" onClick={onPress}>
    Fill in yesterday
  </button>
);
