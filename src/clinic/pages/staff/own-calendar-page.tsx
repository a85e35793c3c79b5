import type { VNode } from 'preact';

interface Props {
  /** Null for somebody without a column in the diary. */
  address: string | null;
  /** Where a new address is asked for. */
  action: string;
}

export function OwnCalendarPage({ address, action }: Props): VNode {
  if (address === null)
    return (
      <>
        <h1>Your calendar</h1>
        <p>You have no column in the diary, so there is nothing to show in a calendar.</p>
      </>
    );
  return (
    <>
      <h1>Your calendar</h1>
      <p>
        Give this address to the calendar on your phone or computer as a calendar to subscribe to. It shows
        when you are booked, for what, and the reference. It names nobody.
      </p>
      <label class="field">
        <span>Address</span>
        <input class="input" readOnly value={address} />
      </label>
      <p class="card card-care">Whoever has this address sees your times. Do not hand it on.</p>
      <form method="post" action={action}>
        <button class="button">Make a new address, and stop the old one</button>
      </form>
    </>
  );
}
