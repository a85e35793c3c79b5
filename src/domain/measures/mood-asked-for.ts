import { checkInDay } from '../check-in/check-in-day.ts';
import { entriesOf, lastOf } from '../journal/effective-entries.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { LocalDay } from '../time/local-day.ts';
import { addDays } from '../time/local-day.ts';
import type { ZonedNow } from '../time/instant.ts';
import type { CheckIn } from '../check-in/check-in-state.ts';

/** Not coping is near when this many of the last seven days were bad. Source: DR. */
const BAD_DAYS = 3;
const OF_DAYS = 7;
/** The four questions are about two weeks. Source: PHQ. */
const ABOUT_DAYS = 14;

/**
 * Whether the questions about mood and worry are offered unasked: on three or more of the last seven days the person
 * hardly slept or could not work; or in these seven days they said that they do not cope (RC1) or are afraid to move
 * (RC10). Not again within fourteen days of the last answers. `entries` are effective entries in id order. Source: DR.
 */
export function isMoodAskedFor(entries: readonly JournalEntry[], now: ZonedNow): boolean {
  const today = checkInDay(now);
  const dayOf = ({ at, timeZone }: JournalEntry) => checkInDay({ now: at, timeZone });
  const answered = lastOf(entries, 'phq4-answered');
  if (answered && dayOf(answered) > addDays(today, -ABOUT_DAYS)) return false;

  const isRecent = (day: LocalDay) => day > addDays(today, -OF_DAYS);
  const newest = new Map<LocalDay, CheckIn>();
  for (const { values } of entriesOf(entries, 'check-in-noted')) newest.set(values.day, values);
  const badDays = [...newest.values()].filter(
    ({ day, sleep, work }) => isRecent(day) && (sleep === 'hardly' || work === 'not'),
  );
  const saysSo = entriesOf(entries, 'red-flags-answered').some(
    (entry) =>
      isRecent(dayOf(entry)) && (entry.values.answers.RC1 === 'yes' || entry.values.answers.RC10 === 'yes'),
  );
  return saysSo || badDays.length >= BAD_DAYS;
}
