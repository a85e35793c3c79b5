import type { LocalDay } from '../../domain/time/local-day.ts';
import { contentLine } from './content-line.ts';
import { wallClockOf, yearlyRule } from './yearly-rule.ts';
import { offsetMinutes, zoneChanges, type ZoneChange } from './zone-changes.ts';

/** Enough years to tell a rule from a coincidence. */
const YEARS = 4;

/** By zone and years: four years of a zone are looked at day by day, and every mail with a date asks for the same. */
const found = new Map<string, string>();
const MOST_KEPT = 200;

/**
 * The zone as a calendar needs to be told it, for times from `first` to `last`. Outlook reads only zones that change by a
 * yearly rule; where there is none, each change stands by itself. RFC 5545, 3.6.5.
 */
export function zoneLines(timeZone: string, first: LocalDay, last: LocalDay): string {
  const firstYear = Number(first.slice(0, 4)) - 1;
  const lastYear = Math.max(firstYear + YEARS, Number(last.slice(0, 4)) + 1);
  const key = `${timeZone} ${firstYear} ${lastYear}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const lines = linesBetween(timeZone, firstYear, lastYear);
  if (found.size >= MOST_KEPT) found.clear();
  found.set(key, lines);
  return lines;
}

/** Both years are whole ones, the last one left out. */
function linesBetween(timeZone: string, firstYear: number, lastYear: number): string {
  const from = Date.UTC(firstYear, 0);
  const changes = zoneChanges(from, Date.UTC(lastYear, 0), timeZone);
  const into = (toMinutes: number) => changes.filter((change) => change.toMinutes === toMinutes);
  const targets = [...new Set(changes.map((change) => change.toMinutes))];
  const byRule = targets.map((target) => ({ change: into(target)[0], rule: yearlyRule(into(target)) }));
  const highest = Math.max(...targets);
  const isSummer = (minutes: number) => targets.length > 1 && minutes === highest;
  const body =
    targets.length > 0 && byRule.every(({ rule }) => rule !== null)
      ? byRule.map(({ change, rule }) => observance(change as ZoneChange, isSummer, rule))
      : [
          steady(offsetMinutes(from, timeZone)),
          ...changes.map((change) => observance(change, isSummer, null)),
        ];
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', timeZone),
    ...body,
    contentLine('END', 'VTIMEZONE'),
  ].join('');
}

function observance(change: ZoneChange, isSummer: (minutes: number) => boolean, rule: string | null): string {
  return block(isSummer(change.toMinutes) ? 'DAYLIGHT' : 'STANDARD', [
    contentLine('DTSTART', wallClockOf(change).replaceAll(/[-:]/g, '')),
    contentLine('TZOFFSETFROM', offsetText(change.fromMinutes)),
    contentLine('TZOFFSETTO', offsetText(change.toMinutes)),
    ...(rule === null ? [] : [contentLine('RRULE', rule)]),
  ]);
}

const steady = (minutes: number): string =>
  block('STANDARD', [
    contentLine('DTSTART', '19700101T000000'),
    contentLine('TZOFFSETFROM', offsetText(minutes)),
    contentLine('TZOFFSETTO', offsetText(minutes)),
  ]);

const block = (name: string, lines: readonly string[]): string =>
  [contentLine('BEGIN', name), ...lines, contentLine('END', name)].join('');

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}${digits(size % 60)}`;
}
