import type { JournalEntry, NewEntry, Nrs } from '../journal/entry.ts';
import { isCheckInOf, type CheckIn } from './check-in-state.ts';

/**
 * The entries of a check-in by somebody who saw what `entries`, effective and in id order, say of its day. Where they
 * name a lower worst than was said before, the higher was a slip, and is corrected: left to itself the highest counts.
 */
export function checkInNoted(entries: readonly JournalEntry[], values: CheckIn): NewEntry[] {
  const { day, painWorst } = values;
  const noted: NewEntry = { kind: 'check-in-noted', values };
  if (painWorst === undefined) return [noted];
  const atMost = (nrs: Nrs): Nrs => (nrs > painWorst ? painWorst : nrs);
  const slips = entries
    .filter(isCheckInOf(day))
    .filter(({ values: said }) => said.painNow > painWorst || (said.painWorst ?? 0) > painWorst);
  return [
    ...slips.map(({ id, values: said }): NewEntry => ({
      kind: 'entry-corrected',
      values: {
        correctedId: id,
        values: {
          painNow: atMost(said.painNow),
          ...(said.painWorst === undefined ? {} : { painWorst: atMost(said.painWorst) }),
        },
      },
    })),
    noted,
  ];
}
