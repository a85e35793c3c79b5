/** What a mail is about. A kind is never renamed: rows in the table `mail` keep it. */
export type MailKind =
  | 'booked'
  | 'moved'
  | 'cancelled'
  | 'reminder'
  | 'question'
  | 'answer'
  | 'offer'
  | 'invitation'
  | 'new-sign-in';

/** A mail in words, before it is text or HTML. */
export interface WrittenMail {
  /** Read on a locked screen: no name, nothing of health, no service. */
  subject: string;
  opening: readonly string[];
  facts: readonly (readonly [label: string, value: string])[];
  action: { words: string; url: string } | null;
  closing: readonly string[];
  calendar: MailCalendar | null;
}

export interface MailCalendar {
  /** RFC 5546: an invitation that counts as accepted, or its end. */
  method: 'REQUEST' | 'CANCEL';
  text: string;
}

/** What goes to a mail server. */
export interface Letter {
  /** The same whenever this mail is sent, so that a mailbox can tell a repeat. */
  messageId: string;
  from: { name: string; address: string };
  replyTo: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  html: string;
  calendar: MailCalendar | null;
}
