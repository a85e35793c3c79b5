import type { Clinic } from '../use-cases/clinics.ts';
import { mailHtml } from './mail-html.tsx';
import { mailText } from './mail-text.ts';
import type { Letter, WrittenMail } from './mail.ts';

interface Addressed {
  mailId: string;
  recipient: string;
  /** Who stands behind every mail of this server. */
  fromAddress: string;
}

/** A mail as it goes to a mail server: in the name of the clinic, and answered to the clinic. */
export function letterOf(
  clinic: Clinic,
  written: WrittenMail,
  { mailId, recipient, fromAddress }: Addressed,
): Letter {
  return {
    messageId: `<${mailId}@${fromAddress.slice(fromAddress.lastIndexOf('@') + 1)}>`,
    from: { name: clinic.name, address: fromAddress },
    replyTo: { name: clinic.name, address: clinic.email },
    to: recipient,
    subject: written.subject,
    text: mailText(clinic, written),
    html: mailHtml(clinic, written),
    calendar: written.calendar,
  };
}
