import type { VNode } from 'preact';
import type { Clinic } from '../use-cases/clinics.ts';
import { mailtoOf } from './contact-links.ts';

export function PrivacyPage({ clinic }: { clinic: Clinic }): VNode {
  return (
    <>
      <h1>What we keep</h1>
      <p>
        When you book: your name, the phone number or e-mail address you gave, and the appointment. When you
        ask: your question as well. Only {clinic.name} sees it.
      </p>
      <p>
        If you ask for a reminder on a device, we also keep the address under which its browser can be
        reached, until the day after the appointment. The maker of the browser passes the reminder on and
        cannot read it.
      </p>
      <p>These pages set no cookies, load nothing from elsewhere and count nobody.</p>
      <p>
        To see, change or delete what we keep, ring {clinic.phone} or write to{' '}
        <a href={mailtoOf(clinic.email)}>{clinic.email}</a>.
      </p>
    </>
  );
}
