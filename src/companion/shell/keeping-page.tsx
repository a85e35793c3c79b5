import KeepingScreen from '../features/keeping/keeping-screen.tsx';
import { pageWaking } from '../features/waking/device-waking.ts';
import { turnOff } from '../features/waking/waking.ts';
import { APPOINTMENT_LINKS, CLINIC_SCOPE } from '../../wire/appointment-links.ts';

/**
 * The private links of appointments, and the reminders of them on this device: its next user must not find them. With its
 * worker goes its address, so the clinic hears that nobody is there. The appointments stay.
 */
async function forgetAppointments(): Promise<void> {
  await globalThis.caches?.delete(APPOINTMENT_LINKS).catch(() => false);
  const workers = await (navigator.serviceWorker?.getRegistrations() ?? []);
  for (const worker of workers)
    if (new URL(worker.scope).pathname.startsWith(CLINIC_SCOPE)) await worker.unregister();
}

/** Erasing everything reaches what the server was told, and what the clinic's pages keep, too. */
async function forgetElsewhere(): Promise<boolean> {
  await forgetAppointments().catch(() => undefined);
  return (await turnOff(pageWaking())) === 'off';
}

export default function KeepingPage() {
  return <KeepingScreen forgetElsewhere={forgetElsewhere} />;
}
