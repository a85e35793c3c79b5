import { emergencyTogether } from '../guide/sign-answers.ts';
import { askingAgain } from '../check-in/new-signs.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import type { LocalDay } from '../time/local-day.ts';
import { emergencySignIds, type SignAnswer } from '../triage/red-flag.ts';
import { dayOfEntry } from '../episode/day-of-entry.ts';

/** One answer to one sign, and when it was given. */
export interface AnsweredSign {
  id: string;
  answer: SignAnswer;
  at: Instant;
  timeZone: string;
}

/** A sign answered "yes" or "not sure". */
export interface RaisedSign extends AnsweredSign {
  /** When the person said that a professional had assessed it; null while they have not. */
  assessedAt: Instant | null;
}

/** An emergency sign that two same-day answers made together: nobody was asked it in its own words. */
export type DerivedSign = Pick<RaisedSign, 'id' | 'at' | 'timeZone' | 'assessedAt'>;

export interface SignsPart {
  /** The newest answer to each sign since the day, by sign id. A sign that is not here has no answer: never "no". */
  newest: readonly AnsweredSign[];
  /** Signs that something new has asked again since the day, without an answer after it; a "no" before it is not told. */
  openAgain: readonly string[];
  /** Raised since the day, and emergency signs raised before it that nobody has assessed yet; oldest first. */
  raised: readonly RaisedSign[];
  /** In the same way, those of two same-day signs; they stay although the answers behind them no longer hold. */
  derived: readonly DerivedSign[];
}

const isEmergency = (id: string) => (emergencySignIds as readonly string[]).includes(id);

/**
 * The red flags that were asked since `since`, with their answers, which hold for `holdsHours`; what was noted as new takes back every "no" to the
 * signs asked for it. `entries` are effective, in id order. Source: section 2, rules 3, 4 and 6.
 */
export function signsPart(entries: readonly JournalEntry[], since: LocalDay, holdsHours: number): SignsPart {
  const isSince = (moment: { at: Instant; timeZone: string }) => (dayOfEntry(moment) ?? since) >= since;
  const newest = new Map<string, AnsweredSign>();
  const raised: RaisedSign[] = [];
  const derived: DerivedSign[] = [];
  const openAgain = new Set<string>();
  const asksAgain = askingAgain();
  const emergencyIn = emergencyTogether(holdsHours);
  for (const entry of entries) {
    const { at, timeZone } = entry;
    if (entry.kind === 'red-flags-answered')
      for (const [id, answer] of Object.entries(entry.values.answers)) {
        if (isSince(entry)) newest.set(id, { id, answer, at, timeZone });
        openAgain.delete(id);
        if (answer !== 'no') raised.push({ id, answer, at, timeZone, assessedAt: null });
      }
    for (const id of emergencyIn(entry))
      if (![...raised, ...derived].some((sign) => sign.id === id && sign.assessedAt === null))
        derived.push({ id, at, timeZone, assessedAt: null });
    if (entry.kind === 'red-flags-assessed')
      for (const sign of [...raised, ...derived])
        if (sign.assessedAt === null && entry.values.redFlagIds.includes(sign.id)) sign.assessedAt = at;
    if (entry.kind === 'red-flags-assessed') for (const id of entry.values.redFlagIds) openAgain.delete(id);
    for (const id of asksAgain(entry)) {
      if (isSince(entry)) openAgain.add(id);
      if (newest.get(id)?.answer === 'no') newest.delete(id);
    }
  }
  const isShown = (sign: DerivedSign) => isSince(sign) || (isEmergency(sign.id) && sign.assessedAt === null);
  const inOrder = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
  return {
    newest: [...newest.values()].sort((a, b) => inOrder(a.id, b.id)),
    openAgain: [...openAgain].sort(inOrder),
    raised: raised.filter(isShown),
    derived: derived.filter(isShown),
  };
}
