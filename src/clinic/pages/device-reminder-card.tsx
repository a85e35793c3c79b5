import type { VNode } from 'preact';
import type { DeviceReminder } from '../use-cases/device-reminders.ts';

interface Props {
  reminder: DeviceReminder;
  /** The private address of the page. */
  path: string;
}

const hoursWords = (hours: number): string => {
  if (hours % 24 !== 0) return hours === 1 ? 'an hour before' : `${hours} hours before`;
  return hours === 24 ? 'the day before' : `${hours / 24} days before`;
};

/**
 * Shown by the script where there is one, with the parts that fit what the browser can do; without it there is nothing
 * to press.
 */
export function DeviceReminderCard({ reminder: { serverKey, hours, isAhead }, path }: Props): VNode {
  return (
    <section
      class="card stack clinic-device"
      hidden
      data-device-reminder={path}
      data-server-key={serverKey}
      {...(isAhead && { 'data-is-ahead': true })}
    >
      <h2>A reminder on this device</h2>
      <div class="stack" role="status">
        <p data-when="off">
          We can send one short note to this device {hoursWords(hours)}. It says that you have an appointment
          soon: not what for, when or with whom. Your browser adds the address of this site.
        </p>
        <p data-when="on">
          This device will remind you {hoursWords(hours)}. If the appointment changes, so does the reminder.
        </p>
        <p data-when="refused">
          This browser has been told not to show notes from us. You can change that in the settings of the
          browser, and then load this page again.
        </p>
        <p data-when="on-home-screen-only">
          An iPhone or iPad shows notes only from pages that are on its home screen.
        </p>
        <p data-when="unable">
          This browser cannot show a reminder here. In a private window that is always so.
        </p>
        <p data-when="failed">That did not work just now. Please try again in a moment.</p>
        <p data-when="refused on-home-screen-only unable">
          Your calendar can remind you instead: use “Add it to my calendar” above. If you gave us an e-mail
          address, we write to you as well.
        </p>
      </div>
      <button type="button" class="button button-wide" data-when="off" data-turn="on">
        Remind me on this device
      </button>
      <button type="button" class="button button-wide" data-when="on" data-turn="off">
        Do not remind me on this device
      </button>
    </section>
  );
}
