import { type TakeAlong, takeAlongKey } from '../../../wire/take-along.ts';

/** Leaves in this tab what goes along to the booking, and nothing of an earlier time; the tab forgets it when it closes. */
export function keepForBooking(along: TakeAlong | null): void {
  try {
    if (along) sessionStorage.setItem(takeAlongKey, JSON.stringify(along));
    else sessionStorage.removeItem(takeAlongKey);
  } catch {
    // Where the browser keeps nothing, the booking starts with empty fields.
  }
}
