export interface BreakDay {
  /** Minutes after midnight on the wall clock. */
  fromMinutes: number;
  untilMinutes: number;
  intervalMinutes: number;
  breakMinutes: number;
}

/**
 * When the breaks of a day begin, in minutes after midnight, for somebody who sits from `from` up to `until`; empty when
 * that is no longer than one interval. A break that would end after `until` is left out.
 */
export function breakTimes({ fromMinutes, untilMinutes, intervalMinutes, breakMinutes }: BreakDay): number[] {
  const times: number[] = [];
  for (
    let at = fromMinutes + intervalMinutes;
    at + breakMinutes <= untilMinutes;
    at += breakMinutes + intervalMinutes
  )
    times.push(at);
  return times;
}
