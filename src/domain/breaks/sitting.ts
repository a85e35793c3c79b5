import type { EntryOf, EntryValues, JournalEntry } from '../journal/entry.ts';
import { MINUTE_MS, type Instant } from '../time/instant.ts';

export type BreakProfile = EntryValues['breaks-set']['profile'];
export type BreakEvent = EntryValues['break-noted']['event'];
export type BreakSettings = EntryValues['breaks-set'];

export interface BreakLimits {
  /** A break that is put off comes again after so long. */
  postponeMinutes: number;
  /** How often running one break can be put off. */
  postponeAtMost: number;
  /** So long a call is waited for, unless it is said to be over. */
  callMinutes: number;
  /** A reminder without an answer is shown again after so long. */
  askAgainMinutes: number;
  /** How often one break is reminded of in all. */
  askAtMost: number;
  /** On the sofa the clock begins anew after so long without an open page. */
  sofaAnewHours: number;
  /** So long somebody may read a page, or think, and not touch it. */
  readsOnMinutes: number;
}

/** One sitting, from when the person sat down to the break that ends it. */
export interface Sitting {
  settings: BreakSettings;
  /** Ahead of the present while a break goes on, or the standing after it. */
  since: Instant;
  /** When the break is due, a call left out of account. */
  dueAt: Instant;
  /** The break before this sitting; null when it began in another way. */
  breakBefore: { from: Instant; until: Instant } | null;
  /** How often the break has been put off. */
  postponed: number;
  /** Until when a call is waited for; null when there was none in this sitting. */
  callUntil: Instant | null;
}

type BreakEntry = EntryOf<'breaks-set' | 'break-noted'>;

/** Half of the person's interval: no cost makes a sitting shorter than that. [DR] */
const SHORTEST_PART = 0.5;

/**
 * The sitting that goes on, from effective entries in id order; null while breaks are turned off.
 *
 * Putting off costs a little: the minutes that were put off are taken from the next sitting, down to half the interval,
 * and a break that is left out makes the next sitting half as long. [DR] A break that was noticed by itself, and a
 * clock that begins anew, cost nothing.
 */
export function currentSitting(entries: readonly JournalEntry[], limits: BreakLimits): Sitting | null {
  let sitting: Sitting | null = null;
  for (const entry of entries)
    if (entry.kind === 'breaks-set' || entry.kind === 'break-noted') sitting = after(sitting, entry, limits);
  return sitting;
}

function after(sitting: Sitting | null, entry: BreakEntry, limits: BreakLimits): Sitting | null {
  const { at, values } = entry;
  if (entry.kind === 'breaks-set') return whenSet(sitting, entry);
  // What another tab noted for a profile that is no longer chosen.
  if (!sitting || values.profile !== sitting.settings.profile) return sitting;
  const { settings, postponed } = sitting;
  const intervalMs = settings.intervalMinutes * MINUTE_MS;
  const putOffMs = postponed * limits.postponeMinutes * MINUTE_MS;
  switch (entry.values.event) {
    case 'taken': {
      const until = at + settings.breakMinutes * MINUTE_MS;
      const since = until + (settings.standMinutes ?? 0) * MINUTE_MS;
      const lengthMs = Math.max(intervalMs - putOffMs, intervalMs * SHORTEST_PART);
      return { ...begun(settings, since, lengthMs), breakBefore: { from: at, until } };
    }
    case 'natural':
      return begun(settings, at, intervalMs);
    case 'skipped':
      return begun(settings, at, intervalMs * SHORTEST_PART);
    case 'postponed': {
      // Two taps, or two tabs, put it off once.
      if (at < sitting.dueAt) return sitting;
      const dueAt = at + limits.postponeMinutes * MINUTE_MS;
      return { ...sitting, dueAt, callUntil: null, postponed: postponed + 1 };
    }
    case 'busy':
      return { ...sitting, callUntil: at + limits.callMinutes * MINUTE_MS };
    case 'call-over':
      return { ...sitting, callUntil: sitting.callUntil === null ? null : Math.min(sitting.callUntil, at) };
    case 'sitting': {
      // Down again before the break, or the standing after it, was over: what was owed from before still is.
      const lengthMs = sitting.since > at ? sitting.dueAt - sitting.since : intervalMs;
      const { breakBefore } = sitting;
      const cut = breakBefore && { from: breakBefore.from, until: Math.min(breakBefore.until, at) };
      return { ...begun(settings, at, lengthMs), breakBefore: cut };
    }
  }
}

/** Another profile, or breaks that were off, begin a sitting; another interval only moves the break that is next. */
function whenSet(sitting: Sitting | null, { at, values }: EntryOf<'breaks-set'>): Sitting | null {
  if (!values.isOn) return null;
  const intervalMs = values.intervalMinutes * MINUTE_MS;
  if (!sitting || sitting.settings.profile !== values.profile) return begun(values, at, intervalMs);
  const changedMs = intervalMs - sitting.settings.intervalMinutes * MINUTE_MS;
  return { ...sitting, settings: values, dueAt: Math.max(sitting.dueAt + changedMs, sitting.since) };
}

const begun = (settings: BreakSettings, since: Instant, lengthMs: number): Sitting => ({
  settings,
  since,
  dueAt: since + lengthMs,
  breakBefore: null,
  postponed: 0,
  callUntil: null,
});
